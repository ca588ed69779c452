#include "detection/checks/bic.h"

#include "detection/checks/digits.h"

namespace tacet::detection {

namespace {

// ISO 3166-1 alpha-2, in order, two letters each.
constexpr std::string_view kCountries =
    "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZ"
    "CACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFR"
    "GAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJP"
    "KEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZ"
    "NANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURW"
    "SASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ"
    "UAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";
constexpr std::string_view kKosovo = "XK"; // not in the standard, but in use

bool isUpperOrDigit(char c) {
    return isUpper(c) || isDigit(c);
}

} // namespace

bool isCountry(std::string_view code) {
    if (code.size() != 2) {
        return false;
    }
    for (std::size_t i = 0; i < kCountries.size(); i += 2) {
        if (kCountries.substr(i, 2) == code) {
            return true;
        }
    }
    return false;
}

bool isBic(std::string_view candidate) {
    if (candidate.size() != 8 && candidate.size() != 11) {
        return false;
    }
    const std::string_view party = candidate.substr(0, 4);
    const std::string_view country = candidate.substr(4, 2);
    const std::string_view place = candidate.substr(6);
    return std::all_of(party.begin(), party.end(), isUpper) &&
           (isCountry(country) || country == kKosovo) &&
           std::all_of(place.begin(), place.end(), isUpperOrDigit);
}

} // namespace tacet::detection
