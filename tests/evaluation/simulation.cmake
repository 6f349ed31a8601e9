# The simulation behind the accuracy table (evaluation.md 4).  CMakeLists.txt of this folder includes this.
set(SIMULATION_FOLDER ${CMAKE_CURRENT_LIST_DIR})
set(SIMULATION_SOURCES
  simulation.c simulation_chance.c simulation_check.c simulation_figures.c simulation_looks.c simulation_markdown.c
  simulation_pupils.c simulation_rules.c simulation_store.c simulation_tables.c)
list(TRANSFORM SIMULATION_SOURCES PREPEND ${SIMULATION_FOLDER}/)

# The figures it asks for are compiled here once more, with optimisation whatever the build: it asks millions of times.
foreach(room base figures)
  get_target_property(SIMULATION_ROOM hgw_${room} SOURCE_DIR)
  get_target_property(SIMULATION_FILES hgw_${room} SOURCES)
  foreach(file ${SIMULATION_FILES})
    list(APPEND SIMULATION_SOURCES ${SIMULATION_ROOM}/${file})
  endforeach()
endforeach()

add_executable(simulation ${SIMULATION_SOURCES})
target_include_directories(simulation PRIVATE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src)
target_compile_definitions(simulation PRIVATE HGW_BUILDING)
target_link_libraries(simulation PRIVATE hgw_flags)
if(UNIX AND HGW_LIBM)
  target_link_libraries(simulation PRIVATE m)
endif()
if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(simulation PRIVATE -O2)
endif()

find_program(HGW_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(HGW_PYTHON python3)
if(NOT HGW_PYTHON)
  message(WARNING "No python3: the comparison of the simulation is left out.")
  return()
endif()

function(hgw_simulation_test name timeout labels)
  add_test(NAME evaluation.${name} COMMAND ${HGW_PYTHON} -B ${SIMULATION_FOLDER}/simulation_compare.py ${ARGN})
  set_tests_properties(evaluation.${name} PROPERTIES LABELS "evaluation;valgrind-skip;${labels}" TIMEOUT ${timeout})
endfunction()

# Few pupils, where chance widens the tolerance; that the comparison can fail; and as many pupils as simulation.py had.
# With so few and 1,208 cells about one seed in four fails by chance alone: when a change of what is drawn fails the first
# of these and not the last, that is why.
hgw_simulation_test(simulation 120 "" $<TARGET_FILE:simulation> 4000)
hgw_simulation_test(simulation_can_fail 60 "" --self-test)
hgw_simulation_test(simulation_whole 3600 slow $<TARGET_FILE:simulation> 400000
                    --table ${PROJECT_SOURCE_DIR}/docs/evaluation-accuracy.md)
add_test(NAME evaluation.accuracy_page
  COMMAND ${HGW_PYTHON} -B ${SIMULATION_FOLDER}/accuracy_page.py ${PROJECT_SOURCE_DIR})
set_tests_properties(evaluation.accuracy_page PROPERTIES LABELS "evaluation;asan-skip;valgrind-skip")
