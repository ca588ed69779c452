#pragma once

#include <string_view>

namespace tacet::detection {

// The VAT numbers of single countries, for vat.cpp. Each `number` is what follows the country's
// prefix: upper-case letters and digits, of any length, never empty.

bool isAustrianVat(std::string_view number);
bool isBelgianVat(std::string_view number);
bool isBulgarianVat(std::string_view number);
bool isCypriotVat(std::string_view number);
bool isCzechVat(std::string_view number);
bool isGermanVat(std::string_view number);
bool isDanishVat(std::string_view number);
bool isEstonianVat(std::string_view number);
bool isGreekVat(std::string_view number);
bool isSpanishVat(std::string_view number);
bool isFinnishVat(std::string_view number);
bool isFrenchVat(std::string_view number);
bool isCroatianVat(std::string_view number);
bool isHungarianVat(std::string_view number);
bool isIrishVat(std::string_view number);
bool isItalianVat(std::string_view number);
bool isLithuanianVat(std::string_view number);
bool isLuxembourgVat(std::string_view number);
bool isLatvianVat(std::string_view number);
bool isMalteseVat(std::string_view number);
bool isDutchVat(std::string_view number);
bool isPolishVat(std::string_view number);
bool isPortugueseVat(std::string_view number);
bool isRomanianVat(std::string_view number);
bool isSwedishVat(std::string_view number);
bool isSlovenianVat(std::string_view number);
bool isSlovakVat(std::string_view number);
bool isBritishVat(std::string_view number);
bool isSwissVat(std::string_view number);
bool isNorwegianVat(std::string_view number);

} // namespace tacet::detection
