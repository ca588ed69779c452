# Postal addresses, read by the words and forms of their parts.
include_guard()

target_sources(detection PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/address_parts.cpp
    ${CMAKE_CURRENT_LIST_DIR}/address_tail.cpp
    ${CMAKE_CURRENT_LIST_DIR}/place_words.cpp
    ${CMAKE_CURRENT_LIST_DIR}/street.cpp
    ${CMAKE_CURRENT_LIST_DIR}/street_before.cpp
    ${CMAKE_CURRENT_LIST_DIR}/street_words.cpp)
