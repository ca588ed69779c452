# What the agent keeps on disk, and tacetctl.
find_package(RapidJSON REQUIRED)
find_package(spdlog REQUIRED)

add_library(agent_disk STATIC
    device_key_${TACET_SUFFIX}.cpp
    log.cpp
    places.cpp)
target_link_libraries(agent_disk PUBLIC values PRIVATE storage spdlog::spdlog)

# Lists of fingerprints on the disk.
add_library(list_files STATIC list_files.cpp)
target_link_libraries(list_files PUBLIC values detection)

# `tacetctl scan` and `tacetctl fingerprint`, without Qt.
add_library(tacetctl_scan STATIC
    make_list.cpp
    scan_fault.cpp
    scan_files.cpp
    scan_jsonl.cpp
    scan_report.cpp
    scan_text.cpp
    tacetctl_arguments.cpp
    tacetctl_json.cpp)
target_include_directories(tacetctl_scan SYSTEM PRIVATE ${RAPIDJSON_INCLUDE_DIRS})
target_compile_definitions(tacetctl_scan PRIVATE TACET_VERSION="${PROJECT_VERSION}")
target_link_libraries(tacetctl_scan PUBLIC values detection list_files PRIVATE storage unicode)

# `tacetctl catalogue`: the rule packs and what was measured of them, as a page or for programs.
set(TACET_FIGURES ${PROJECT_SOURCE_DIR}/tests/eval/measured.json)
add_custom_command(
    OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/catalogue_figures.cpp
    COMMAND ${CMAKE_COMMAND}
        -DFIGURES=${TACET_FIGURES}
        -DTABLE=${CMAKE_CURRENT_BINARY_DIR}/catalogue_figures.cpp
        -P ${CMAKE_CURRENT_SOURCE_DIR}/catalogue_figures.cmake
    DEPENDS catalogue_figures.cmake ${TACET_FIGURES}
    COMMENT "Compiling the committed figures"
    VERBATIM)
add_library(tacetctl_catalogue STATIC
    ${CMAKE_CURRENT_BINARY_DIR}/catalogue_figures.cpp
    catalogue.cpp
    catalogue_json.cpp
    catalogue_page.cpp
    catalogue_words.cpp
    country_names.cpp
    markdown.cpp)
target_link_libraries(tacetctl_catalogue PUBLIC tacetctl_scan PRIVATE rule_examples unicode)

if(TACET_BUILD_APP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus)

    # `tacetctl doctor`.
    add_library(tacetctl_doctor STATIC
        doctor.cpp
        doctor_diagnosis.cpp
        doctor_probe_${TACET_SUFFIX}.cpp
        doctor_programs_${TACET_SUFFIX}.cpp
        doctor_report.cpp)
    target_link_libraries(tacetctl_doctor PUBLIC tacetctl_scan PRIVATE hooks Qt6::Core Qt6::DBus)

    # A program of its own, so that no other start loads what only it needs.
    add_executable(tacetctl-doctor doctor_main.cpp)
    target_link_libraries(tacetctl-doctor PRIVATE tacetctl_doctor)
    target_link_options(tacetctl-doctor PRIVATE LINKER:--as-needed)

    add_executable(tacetctl doctor_start_${TACET_SUFFIX}.cpp tacetctl_main.cpp)
    target_link_libraries(tacetctl PRIVATE tacetctl_catalogue tacetctl_scan)
    target_link_options(tacetctl PRIVATE LINKER:--as-needed)
    add_dependencies(tacetctl tacetctl-doctor)
endif()
