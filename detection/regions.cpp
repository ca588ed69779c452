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
    {"be", {"BY"}},
    {"bg", {"BG"}},
    {"bs", {"BA"}},
    {"ca", {"AD", "ES"}},
    {"cs", {"CZ"}},
    {"da", {"DK"}},
    {"de", {"DE", "AT", "CH", "BE", "LU", "LI"}},
    {"el", {"GR", "CY"}},
    {"es", {"ES", "MX", "AR", "CO", "CL", "PE"}},
    {"et", {"EE"}},
    {"fi", {"FI"}},
    {"fo", {"FO"}},
    {"fr", {"FR", "BE", "CH", "LU", "CA", "MC"}},
    {"ga", {"IE"}},
    {"hr", {"HR", "BA"}},
    {"hu", {"HU"}},
    {"is", {"IS"}},
    {"it", {"IT", "CH", "SM"}},
    {"lb", {"LU"}},
    {"lt", {"LT"}},
    {"lv", {"LV"}},
    {"mk", {"MK"}},
    {"mt", {"MT"}},
    {"nb", {"NO"}},
    {"nl", {"NL", "BE"}},
    {"nn", {"NO"}},
    {"no", {"NO"}},
    {"pl", {"PL"}},
    {"pt", {"PT", "BR"}},
    {"ro", {"RO", "MD"}},
    {"ru", {"RU", "BY"}},
    {"sk", {"SK"}},
    {"sl", {"SI"}},
    {"sq", {"AL"}},
    {"sr", {"RS", "ME", "BA"}},
    {"sv", {"SE", "FI"}},
    {"tr", {"TR", "CY"}},
    {"uk", {"UA"}},
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
