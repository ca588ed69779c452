# The register of AI tools becomes a table of constants; nothing is parsed when the program starts.
add_executable(register_compiler ${CMAKE_CURRENT_LIST_DIR}/register_compiler.cpp)
target_link_libraries(register_compiler PRIVATE house toml_rows)

add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/built_in_tools.cpp
    COMMAND register_compiler
        ${CMAKE_CURRENT_LIST_DIR}/tools.toml
        ${CMAKE_CURRENT_BINARY_DIR}/built_in_tools.cpp
    DEPENDS register_compiler ${CMAKE_CURRENT_LIST_DIR}/tools.toml
    COMMENT "Compiling the register of AI tools"
    VERBATIM)

target_sources(detection PRIVATE
    ${CMAKE_CURRENT_BINARY_DIR}/built_in_tools.cpp
    ${CMAKE_CURRENT_LIST_DIR}/register.cpp)
