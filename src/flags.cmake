# What all our targets are compiled with: hgw_flags is linked privately, so nothing of it reaches those who link us.
add_library(hgw_flags INTERFACE)
target_compile_features(hgw_flags INTERFACE c_std_99)

if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(hgw_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes
    -Wvla -Wundef -Wformat=2 -Wimplicit-fallthrough -Werror=implicit -Werror=int-conversion -Werror=date-time
    "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
  if(HGW_WERROR)
    target_compile_options(hgw_flags INTERFACE -Werror)
  endif()
endif()

if(HGW_SANITIZE)
  target_compile_options(hgw_flags INTERFACE -fsanitize=${HGW_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(hgw_flags INTERFACE -fsanitize=${HGW_SANITIZE})
elseif(HGW_HARDEN AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -fno-strict-aliasing)
    string(MAKE_C_IDENTIFIER "HGW_HAS${flag}" has)
    check_c_compiler_flag(${flag} ${has})
    if(${has})
      target_compile_options(hgw_flags INTERFACE ${flag})
    endif()
  endforeach()
  target_compile_options(hgw_flags INTERFACE "$<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
  foreach(flag -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
    string(MAKE_C_IDENTIFIER "HGW_HAS${flag}" has)
    check_linker_flag(C ${flag} ${has})
    if(${has})
      target_link_options(hgw_flags INTERFACE ${flag})
    endif()
  endforeach()
endif()
