# What the agent keeps on disk, and tacetctl.
find_package(RapidJSON REQUIRED)
find_package(spdlog REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus)

add_library(agent_disk STATIC
    device_key_${TACET_SUFFIX}.cpp
    log.cpp
    places.cpp)
target_link_libraries(agent_disk PUBLIC values PRIVATE storage spdlog::spdlog)

add_library(tacetctl_parts STATIC
    doctor.cpp
    doctor_diagnosis.cpp
    doctor_probe_${TACET_SUFFIX}.cpp
    doctor_programs_${TACET_SUFFIX}.cpp
    doctor_report.cpp
    scan_fault.cpp
    scan_files.cpp
    scan_jsonl.cpp
    scan_report.cpp
    scan_text.cpp
    tacetctl_arguments.cpp
    tacetctl_json.cpp)
target_include_directories(tacetctl_parts SYSTEM PRIVATE ${RAPIDJSON_INCLUDE_DIRS})
target_compile_definitions(tacetctl_parts PRIVATE TACET_VERSION="${PROJECT_VERSION}")
target_link_libraries(tacetctl_parts
    PUBLIC values detection
    PRIVATE unicode hooks Qt6::Core Qt6::DBus)

add_executable(tacetctl tacetctl_main.cpp)
target_link_libraries(tacetctl PRIVATE tacetctl_parts)
# The hooks link what only the agent needs; loading it would cost every start.
target_link_options(tacetctl PRIVATE LINKER:--as-needed)
