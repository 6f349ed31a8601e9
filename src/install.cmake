# What an installed copy holds: library, headers, calendars, hgw.pc, CMake package, program, manual page.  All of it may be moved.
include(CMakePackageConfigHelpers)

install(TARGETS hgw EXPORT hgwTargets
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
  INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/hgw" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.h"
  PATTERN "ical.h" EXCLUDE)
get_property(calendars GLOBAL PROPERTY HGW_CALENDARS)
install(FILES ${calendars} DESTINATION "${CMAKE_INSTALL_DATADIR}/hgw/calendars")

# hgw.pc finds its prefix from where it lies, however deep the library folder is (lib, or lib/x86_64-linux-gnu under /usr).
# Whoever links the static library links utf8proc too, and libm where that is a library of its own.
set(HGW_PC_CFLAGS "")
set(HGW_PC_LIBS "")
set(HGW_PC_PRIVATE "-lutf8proc")
if(UNIX AND HGW_LIBM)
  string(APPEND HGW_PC_PRIVATE " -lm")
endif()
if(NOT BUILD_SHARED_LIBS)
  set(HGW_PC_CFLAGS " -DHGW_STATIC")
  set(HGW_PC_LIBS " ${HGW_PC_PRIVATE}")
  target_compile_definitions(hgw INTERFACE HGW_STATIC)
endif()
foreach(kind LIB INCLUDE)
  if(IS_ABSOLUTE "${CMAKE_INSTALL_${kind}DIR}")
    set(HGW_PC_${kind}DIR "${CMAKE_INSTALL_${kind}DIR}")
  else()
    set(HGW_PC_${kind}DIR "\${prefix}/${CMAKE_INSTALL_${kind}DIR}")
  endif()
endforeach()
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(HGW_PC_PREFIX "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH up "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
  string(REGEX REPLACE "/$" "" up "${up}")
  set(HGW_PC_PREFIX "\${pcfiledir}/${up}")
endif()
configure_file("${PROJECT_SOURCE_DIR}/hgw.pc.in" "${PROJECT_BINARY_DIR}/hgw.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/hgw.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

if(TARGET hgw_ical)
  # In a private folder it must find libhgw beside it, also when a program names only hgw::ical.
  if(BUILD_SHARED_LIBS AND NOT DEFINED CMAKE_INSTALL_RPATH AND NOT CMAKE_INSTALL_PREFIX STREQUAL "/usr")
    set_target_properties(hgw_ical PROPERTIES INSTALL_RPATH "$ORIGIN")
  endif()
  install(TARGETS hgw_ical EXPORT hgwTargets
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
    INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
  install(FILES "${PROJECT_SOURCE_DIR}/include/hgw/ical.h" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/hgw")
  # Whoever links the static library links libical too.
  set(HGW_PC_ICAL "")
  if(NOT BUILD_SHARED_LIBS)
    set(HGW_PC_ICAL " -lical")
  endif()
  configure_file("${PROJECT_SOURCE_DIR}/src/ical/hgw-ical.pc.in" "${PROJECT_BINARY_DIR}/hgw-ical.pc" @ONLY)
  install(FILES "${PROJECT_BINARY_DIR}/hgw-ical.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
endif()

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/hgw")
install(EXPORT hgwTargets NAMESPACE hgw:: FILE hgwTargets.cmake DESTINATION "${package}")
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/hgwConfig.cmake.in" "${PROJECT_BINARY_DIR}/hgwConfig.cmake"
  INSTALL_DESTINATION "${package}")
# 0.x promises nothing between minor versions; SameMinorVersion says so.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/hgwConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/hgwConfig.cmake" "${PROJECT_BINARY_DIR}/hgwConfigVersion.cmake" DESTINATION "${package}")

if(HGW_BUILD_CLI)
  # A program in a private folder must find the library beside it; under /usr the system finds it.
  if(BUILD_SHARED_LIBS AND NOT DEFINED CMAKE_INSTALL_RPATH AND NOT CMAKE_INSTALL_PREFIX STREQUAL "/usr"
     AND NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}" AND NOT IS_ABSOLUTE "${CMAKE_INSTALL_BINDIR}")
    file(RELATIVE_PATH to_lib "/prefix/${CMAKE_INSTALL_BINDIR}" "/prefix/${CMAKE_INSTALL_LIBDIR}")
    set_target_properties(hgw_cli PROPERTIES INSTALL_RPATH "$ORIGIN/${to_lib}")
  endif()
  install(TARGETS hgw_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  install(FILES "${PROJECT_SOURCE_DIR}/docs/hgw.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()
