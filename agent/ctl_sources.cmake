# What the agent keeps on disk, and tacetctl.
find_package(spdlog REQUIRED)

add_library(agent_disk STATIC
    device_key_${TACET_SUFFIX}.cpp
    log.cpp
    places.cpp)
target_link_libraries(agent_disk PUBLIC values PRIVATE storage spdlog::spdlog)
