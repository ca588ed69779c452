#include "ui/country_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tacet::ui {

namespace {

struct CountryName {
    std::string_view code;
    const char* name;
};

// ISO 3166-1, and EU for what all its members share.
constexpr CountryName kCountries[] = {
    {"AD", QT_TRANSLATE_NOOP("CountryText", "Andorra")},
    {"AL", QT_TRANSLATE_NOOP("CountryText", "Albania")},
    {"AR", QT_TRANSLATE_NOOP("CountryText", "Argentina")},
    {"AT", QT_TRANSLATE_NOOP("CountryText", "Austria")},
    {"AU", QT_TRANSLATE_NOOP("CountryText", "Australia")},
    {"AZ", QT_TRANSLATE_NOOP("CountryText", "Azerbaijan")},
    {"BA", QT_TRANSLATE_NOOP("CountryText", "Bosnia and Herzegovina")},
    {"BE", QT_TRANSLATE_NOOP("CountryText", "Belgium")},
    {"BG", QT_TRANSLATE_NOOP("CountryText", "Bulgaria")},
    {"BR", QT_TRANSLATE_NOOP("CountryText", "Brazil")},
    {"BY", QT_TRANSLATE_NOOP("CountryText", "Belarus")},
    {"CA", QT_TRANSLATE_NOOP("CountryText", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("CountryText", "Switzerland")},
    {"CL", QT_TRANSLATE_NOOP("CountryText", "Chile")},
    {"CN", QT_TRANSLATE_NOOP("CountryText", "China")},
    {"CO", QT_TRANSLATE_NOOP("CountryText", "Colombia")},
    {"CR", QT_TRANSLATE_NOOP("CountryText", "Costa Rica")},
    {"CY", QT_TRANSLATE_NOOP("CountryText", "Cyprus")},
    {"CZ", QT_TRANSLATE_NOOP("CountryText", "Czechia")},
    {"DE", QT_TRANSLATE_NOOP("CountryText", "Germany")},
    {"DK", QT_TRANSLATE_NOOP("CountryText", "Denmark")},
    {"DO", QT_TRANSLATE_NOOP("CountryText", "Dominican Republic")},
    {"DZ", QT_TRANSLATE_NOOP("CountryText", "Algeria")},
    {"EC", QT_TRANSLATE_NOOP("CountryText", "Ecuador")},
    {"EE", QT_TRANSLATE_NOOP("CountryText", "Estonia")},
    {"EG", QT_TRANSLATE_NOOP("CountryText", "Egypt")},
    {"ES", QT_TRANSLATE_NOOP("CountryText", "Spain")},
    {"EU", QT_TRANSLATE_NOOP("CountryText", "European Union")},
    {"FI", QT_TRANSLATE_NOOP("CountryText", "Finland")},
    {"FO", QT_TRANSLATE_NOOP("CountryText", "Faroe Islands")},
    {"FR", QT_TRANSLATE_NOOP("CountryText", "France")},
    {"GB", QT_TRANSLATE_NOOP("CountryText", "United Kingdom")},
    {"GH", QT_TRANSLATE_NOOP("CountryText", "Ghana")},
    {"GN", QT_TRANSLATE_NOOP("CountryText", "Guinea")},
    {"GR", QT_TRANSLATE_NOOP("CountryText", "Greece")},
    {"GT", QT_TRANSLATE_NOOP("CountryText", "Guatemala")},
    {"HK", QT_TRANSLATE_NOOP("CountryText", "Hong Kong")},
    {"HR", QT_TRANSLATE_NOOP("CountryText", "Croatia")},
    {"HU", QT_TRANSLATE_NOOP("CountryText", "Hungary")},
    {"ID", QT_TRANSLATE_NOOP("CountryText", "Indonesia")},
    {"IE", QT_TRANSLATE_NOOP("CountryText", "Ireland")},
    {"IL", QT_TRANSLATE_NOOP("CountryText", "Israel")},
    {"IN", QT_TRANSLATE_NOOP("CountryText", "India")},
    {"IS", QT_TRANSLATE_NOOP("CountryText", "Iceland")},
    {"IT", QT_TRANSLATE_NOOP("CountryText", "Italy")},
    {"JP", QT_TRANSLATE_NOOP("CountryText", "Japan")},
    {"KE", QT_TRANSLATE_NOOP("CountryText", "Kenya")},
    {"KR", QT_TRANSLATE_NOOP("CountryText", "South Korea")},
    {"LI", QT_TRANSLATE_NOOP("CountryText", "Liechtenstein")},
    {"LT", QT_TRANSLATE_NOOP("CountryText", "Lithuania")},
    {"LU", QT_TRANSLATE_NOOP("CountryText", "Luxembourg")},
    {"LV", QT_TRANSLATE_NOOP("CountryText", "Latvia")},
    {"MA", QT_TRANSLATE_NOOP("CountryText", "Morocco")},
    {"MC", QT_TRANSLATE_NOOP("CountryText", "Monaco")},
    {"MD", QT_TRANSLATE_NOOP("CountryText", "Moldova")},
    {"ME", QT_TRANSLATE_NOOP("CountryText", "Montenegro")},
    {"MK", QT_TRANSLATE_NOOP("CountryText", "North Macedonia")},
    {"MT", QT_TRANSLATE_NOOP("CountryText", "Malta")},
    {"MU", QT_TRANSLATE_NOOP("CountryText", "Mauritius")},
    {"MX", QT_TRANSLATE_NOOP("CountryText", "Mexico")},
    {"MY", QT_TRANSLATE_NOOP("CountryText", "Malaysia")},
    {"MZ", QT_TRANSLATE_NOOP("CountryText", "Mozambique")},
    {"NL", QT_TRANSLATE_NOOP("CountryText", "Netherlands")},
    {"NO", QT_TRANSLATE_NOOP("CountryText", "Norway")},
    {"NZ", QT_TRANSLATE_NOOP("CountryText", "New Zealand")},
    {"OM", QT_TRANSLATE_NOOP("CountryText", "Oman")},
    {"PE", QT_TRANSLATE_NOOP("CountryText", "Peru")},
    {"PH", QT_TRANSLATE_NOOP("CountryText", "Philippines")},
    {"PK", QT_TRANSLATE_NOOP("CountryText", "Pakistan")},
    {"PL", QT_TRANSLATE_NOOP("CountryText", "Poland")},
    {"PT", QT_TRANSLATE_NOOP("CountryText", "Portugal")},
    {"PY", QT_TRANSLATE_NOOP("CountryText", "Paraguay")},
    {"RO", QT_TRANSLATE_NOOP("CountryText", "Romania")},
    {"RS", QT_TRANSLATE_NOOP("CountryText", "Serbia")},
    {"RU", QT_TRANSLATE_NOOP("CountryText", "Russia")},
    {"SE", QT_TRANSLATE_NOOP("CountryText", "Sweden")},
    {"SG", QT_TRANSLATE_NOOP("CountryText", "Singapore")},
    {"SI", QT_TRANSLATE_NOOP("CountryText", "Slovenia")},
    {"SK", QT_TRANSLATE_NOOP("CountryText", "Slovakia")},
    {"SM", QT_TRANSLATE_NOOP("CountryText", "San Marino")},
    {"SN", QT_TRANSLATE_NOOP("CountryText", "Senegal")},
    {"SV", QT_TRANSLATE_NOOP("CountryText", "El Salvador")},
    {"TH", QT_TRANSLATE_NOOP("CountryText", "Thailand")},
    {"TN", QT_TRANSLATE_NOOP("CountryText", "Tunisia")},
    {"TR", QT_TRANSLATE_NOOP("CountryText", "Türkiye")},
    {"TW", QT_TRANSLATE_NOOP("CountryText", "Taiwan")},
    {"UA", QT_TRANSLATE_NOOP("CountryText", "Ukraine")},
    {"US", QT_TRANSLATE_NOOP("CountryText", "United States")},
    {"UY", QT_TRANSLATE_NOOP("CountryText", "Uruguay")},
    {"VE", QT_TRANSLATE_NOOP("CountryText", "Venezuela")},
    {"VN", QT_TRANSLATE_NOOP("CountryText", "Vietnam")},
    {"ZA", QT_TRANSLATE_NOOP("CountryText", "South Africa")},
};

} // namespace

QString countryText(std::string_view code) {
    const auto* const found =
        std::find_if(std::begin(kCountries), std::end(kCountries),
                     [code](const CountryName& country) { return country.code == code; });
    return found == std::end(kCountries) ? QString()
                                         : QCoreApplication::translate("CountryText", found->name);
}

} // namespace tacet::ui
