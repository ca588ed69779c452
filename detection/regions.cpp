#include "detection/regions.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

struct Language {
    std::string_view tag;
    std::array<std::string_view, 6> regions;
};

// CLDR supplemental data, territory information: official languages.
constexpr auto kLanguages = std::to_array<Language>({
    {"da", {"DK"}},
    {"de", {"DE", "AT", "CH", "BE", "LU", "LI"}},
    {"es", {"ES", "MX", "AR", "CO", "CL", "PE"}},
    {"fi", {"FI"}},
    {"fr", {"FR", "BE", "CH", "LU", "CA", "MC"}},
    {"it", {"IT", "CH", "SM"}},
    {"nb", {"NO"}},
    {"nl", {"NL", "BE"}},
    {"nn", {"NO"}},
    {"no", {"NO"}},
    {"pl", {"PL"}},
    {"pt", {"PT", "BR"}},
    {"sv", {"SE", "FI"}},
});

} // namespace

std::vector<std::string_view> likelyRegions(std::string_view region, std::string_view language) {
    std::vector<std::string_view> likely;
    if (!region.empty()) {
        likely.push_back(region);
    }
    const std::string_view tag = language.substr(0, language.find_first_of("-_"));
    const auto* const row = std::find_if(kLanguages.begin(), kLanguages.end(),
                                         [tag](const Language& one) { return one.tag == tag; });
    if (row == kLanguages.end()) {
        return likely;
    }
    for (const std::string_view spoken : row->regions) {
        if (!spoken.empty() && spoken != region) {
            likely.push_back(spoken);
        }
    }
    return likely;
}

} // namespace tacet::detection
