# Combinations become a table of constants; nothing is parsed when the program starts.
add_executable(combination_compiler ${CMAKE_CURRENT_LIST_DIR}/combination_compiler.cpp)
target_link_libraries(combination_compiler PRIVATE house toml_rows)

add_custom_command(
    OUTPUT
        ${CMAKE_CURRENT_BINARY_DIR}/built_in_combinations.cpp
        ${CMAKE_CURRENT_BINARY_DIR}/combination_examples.cpp
    COMMAND combination_compiler
        ${CMAKE_CURRENT_LIST_DIR}/combinations.toml
        ${CMAKE_CURRENT_BINARY_DIR}/built_in_combinations.cpp
        ${CMAKE_CURRENT_BINARY_DIR}/combination_examples.cpp
    DEPENDS combination_compiler ${CMAKE_CURRENT_LIST_DIR}/combinations.toml
    COMMENT "Compiling the combinations"
    VERBATIM)

target_sources(detection PRIVATE
    ${CMAKE_CURRENT_BINARY_DIR}/built_in_combinations.cpp
    ${CMAKE_CURRENT_LIST_DIR}/../combinations.cpp)

# Their own examples, for the tests only.
if(TACET_BUILD_TESTS)
    add_library(combination_examples STATIC ${CMAKE_CURRENT_BINARY_DIR}/combination_examples.cpp)
    target_link_libraries(combination_examples PUBLIC house)
    add_dependencies(combination_examples detection)
endif()
