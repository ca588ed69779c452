# libphonenumber is the oracle of the phone tables, in the tests only.
target_sources(detection_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/phone_oracle_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/phone_test.cpp)
target_link_libraries(detection_tests PRIVATE phonenumber)
