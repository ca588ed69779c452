#include "detection/detectors/catalogue.h"

#include "detection/detectors/detectors.h"

#include <array>

namespace tacet::detection {

namespace {

struct Named {
    std::string_view name;
    Detector* detector = nullptr;
};

constexpr auto kCatalogue = std::to_array<Named>({
    {"address", streetAddress},
    {"address-before-code", codeAddress},
    {"assigned-secret", assignedSecret},
    {"bitcoin", bitcoin},
    {"bitcoin-segwit", bitcoinSegwit},
    {"cardano", cardano},
    {"colon-mac", colonMac},
    {"connection-string", connectionString},
    {"curl-user", curlUser},
    {"czech-account", czechAccount},
    {"dash", dash},
    {"dogecoin", dogecoin},
    {"email", email},
    {"email-in-brackets", emailInBrackets},
    {"email-in-words", emailInWords},
    {"ethereum", ethereum},
    {"german-plate", germanPlate},
    {"google-service-account", googleServiceAccount},
    {"handelsregister", handelsregister},
    {"hyphen-mac", hyphenMac},
    {"ipv4", ipv4},
    {"ipv6", ipv6},
    {"jwt", jsonWebToken},
    {"litecoin", litecoin},
    {"litecoin-segwit", litecoinSegwit},
    {"monero", monero},
    {"password", password},
    {"phone", phoneNumber},
    {"phone-abroad", phoneAbroad},
    {"phone-anywhere", phoneAnywhere},
    {"phone-at-home", phoneAtHome},
    {"post-box", postBox},
    {"private-key", privateKey},
    {"putty-key", puttyKey},
    {"ripple", ripple},
    {"seed-phrase", seedPhrase},
    {"tron", tron},
    {"url-credentials", urlCredentials},
    {"wallet-key", walletKey},
});

} // namespace

Detector* findDetector(std::string_view name) {
    for (const Named& row : kCatalogue) {
        if (row.name == name) {
            return row.detector;
        }
    }
    return nullptr;
}

} // namespace tacet::detection
