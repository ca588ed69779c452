# Tests of the values, the checks and of what is done about findings.
target_sources(detection_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/aliases_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks/americas_checks_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks/checks_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks/european_checks_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks/iban_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks/wallets_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/checks/world_checks_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/decide_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/excerpt_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/ignore_list_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/register/register_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/remedy_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/site_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/stand_ins/stand_in_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/values/edit_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/values/policy_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/watch_test.cpp)

include(${CMAKE_CURRENT_LIST_DIR}/phone/phone.cmake)
