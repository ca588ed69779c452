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
    {"colon-mac", colonMac},
    {"connection-string", connectionString},
    {"czech-account", czechAccount},
    {"email", email},
    {"german-plate", germanPlate},
    {"handelsregister", handelsregister},
    {"hyphen-mac", hyphenMac},
    {"ipv4", ipv4},
    {"ipv6", ipv6},
    {"jwt", jsonWebToken},
    {"password", password},
    {"phone", phoneNumber},
    {"phone-abroad", phoneAbroad},
    {"private-key", privateKey},
    {"putty-key", puttyKey},
    {"url-credentials", urlCredentials},
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
