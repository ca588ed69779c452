#include "detection/stand_ins/reserved_stand_ins.h"
#include "detection/unicode.h"

#include <array>

namespace tacet::detection {

namespace {

/// How a language writes its sample street.
struct Language {
    std::string_view word;   ///< folded, what tells it
    std::string_view before; ///< of the number
    std::string_view after;
};

constexpr auto kLanguages = std::to_array<Language>({
    {"str.", "Musterstra\u00DFe ", ""},
    {"strasse", "Musterstra\u00DFe ", ""},
    {"gasse", "Mustergasse ", ""},
    {"platz", "Musterplatz ", ""},
    {"straat", "Voorbeeldstraat ", ""},
    {"laan", "Voorbeeldlaan ", ""},
    {"gracht", "Voorbeeldstraat ", ""},
    {"plein", "Voorbeeldstraat ", ""},
    {"weg ", "Musterweg ", ""},
    {"rue", "", " rue de l'Exemple"},
    {"boulevard", "", " rue de l'Exemple"},
    {"calle", "Calle Ejemplo ", ""},
    {"avenida", "Calle Ejemplo ", ""},
    {"plaza", "Calle Ejemplo ", ""},
    {"via ", "Via Esempio ", ""},
    {"viale", "Via Esempio ", ""},
    {"piazza", "Via Esempio ", ""},
    {"corso", "Via Esempio ", ""},
    {"rua", "Rua Exemplo ", ""},
    {"travessa", "Rua Exemplo ", ""},
    {"praca", "Rua Exemplo ", ""},
    {"ul.", "ul. Przyk\u0142adowa ", ""},
    {"ulica", "ul. Przyk\u0142adowa ", ""},
});

constexpr Language kEnglish{"", "", " Example Street"};

} // namespace

std::optional<std::string> inventAddress(std::string_view value, Invention& invention) {
    constexpr unsigned kHouses = 999;
    const std::string folded = foldedWord(value);
    const Language* found = &kEnglish;
    for (const Language& language : kLanguages) {
        if (found == &kEnglish && folded.find(language.word) != std::string::npos) {
            found = &language;
        }
    }
    std::string street(found->before);
    street += std::to_string(1 + invention.below(kHouses));
    street += found->after;
    return street;
}

} // namespace tacet::detection
