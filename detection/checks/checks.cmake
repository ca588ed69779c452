# Check digits and fixed forms: one file a family of numbers.
target_sources(detection PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/check_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/iban.cpp)
