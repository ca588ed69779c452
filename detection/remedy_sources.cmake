# What is done about findings (decide, ignore, mask, replace, remove), and where to look at all.
target_sources(detection PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/aliases.cpp
    ${CMAKE_CURRENT_LIST_DIR}/decide.cpp
    ${CMAKE_CURRENT_LIST_DIR}/excerpt.cpp
    ${CMAKE_CURRENT_LIST_DIR}/fingerprint.cpp
    ${CMAKE_CURRENT_LIST_DIR}/ignore_list.cpp
    ${CMAKE_CURRENT_LIST_DIR}/redact.cpp
    ${CMAKE_CURRENT_LIST_DIR}/remedy.cpp
    ${CMAKE_CURRENT_LIST_DIR}/same_value.cpp
    ${CMAKE_CURRENT_LIST_DIR}/site.cpp
    ${CMAKE_CURRENT_LIST_DIR}/stand_ins/address_stand_ins.cpp
    ${CMAKE_CURRENT_LIST_DIR}/stand_ins/invention.cpp
    ${CMAKE_CURRENT_LIST_DIR}/stand_ins/number_stand_ins.cpp
    ${CMAKE_CURRENT_LIST_DIR}/stand_ins/reserved_stand_ins.cpp
    ${CMAKE_CURRENT_LIST_DIR}/stand_ins/stand_in.cpp
    ${CMAKE_CURRENT_LIST_DIR}/tidy.cpp
    ${CMAKE_CURRENT_LIST_DIR}/watch.cpp)

include(${CMAKE_CURRENT_LIST_DIR}/combinations/combinations.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/phone/phone.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/register/register.cmake)
