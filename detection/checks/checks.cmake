# Check digits and fixed forms: one file a family of numbers.
target_sources(detection PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/bic.cpp
    ${CMAKE_CURRENT_LIST_DIR}/check_table.cpp
    ${CMAKE_CURRENT_LIST_DIR}/continental_ids.cpp
    ${CMAKE_CURRENT_LIST_DIR}/english_ids.cpp
    ${CMAKE_CURRENT_LIST_DIR}/europe_east.cpp
    ${CMAKE_CURRENT_LIST_DIR}/europe_north.cpp
    ${CMAKE_CURRENT_LIST_DIR}/europe_slavic.cpp
    ${CMAKE_CURRENT_LIST_DIR}/europe_south.cpp
    ${CMAKE_CURRENT_LIST_DIR}/europe_west.cpp
    ${CMAKE_CURRENT_LIST_DIR}/europe_wide.cpp
    ${CMAKE_CURRENT_LIST_DIR}/iban.cpp
    ${CMAKE_CURRENT_LIST_DIR}/jwt.cpp
    ${CMAKE_CURRENT_LIST_DIR}/lei.cpp
    ${CMAKE_CURRENT_LIST_DIR}/luhn.cpp
    ${CMAKE_CURRENT_LIST_DIR}/nordic_ids.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vat.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vat_at_to_fr.cpp
    ${CMAKE_CURRENT_LIST_DIR}/vat_gb_to_sk.cpp)
