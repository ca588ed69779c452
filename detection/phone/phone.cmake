# Phone numbers, judged by tables that generate_tables.py makes from libphonenumber's metadata.
include_guard()

target_sources(detection PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/fictional.cpp
    ${CMAKE_CURRENT_LIST_DIR}/numbering.cpp
    ${CMAKE_CURRENT_LIST_DIR}/phone.cpp
    ${CMAKE_CURRENT_LIST_DIR}/plan_tables.cpp)
