# libphonenumber is the oracle of the phone tables, in the tests only; its types are protobuf messages,
# whose type information the sanitizers ask for.
target_sources(detection_tests PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/phone_oracle_test.cpp
    ${CMAKE_CURRENT_LIST_DIR}/phone_test.cpp)
target_link_libraries(detection_tests PRIVATE phonenumber protobuf)
