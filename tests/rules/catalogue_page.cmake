# Writes the page about the checks into OUT and compares it with the one in the tree at ROOT.
execute_process(COMMAND "${MAKE}" "${OUT}/catalogue.md" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The page cannot be written.")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files "${OUT}/catalogue.md" "${ROOT}/docs/catalogue.md" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "docs/catalogue.md is not what hgw_explain() says: ./dev generate")
endif()
