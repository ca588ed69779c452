#pragma once

#include "detection/values/span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tacet::detection {

/// A word of a folded text, without the point that shortens it.
struct Token {
    Span span;
    bool isDotted = false; ///< a point follows at once
};

/// How much a word for a street says by itself. Weak ones mean other things too ("place", "court"):
/// they are believed where more of an address stands around.
enum class Trust : std::uint8_t { None, Weak, Strong };

/// A word in lower case, as the tables of words hold it. Longer words than `kCapacity` are cut: no
/// table holds any.
class LowerWord {
public:
    LowerWord(std::string_view text, Token token);

    [[nodiscard]] std::string_view text() const { return {m_bytes.data(), m_size}; }
    /// With its point, when it has one: "pl." is a street, "pl" is none.
    [[nodiscard]] std::string_view dotted() const {
        return {m_bytes.data(), m_size + (m_isDotted ? 1U : 0U)};
    }

    static constexpr std::size_t kCapacity = 32;

private:
    std::array<char, kCapacity + 1> m_bytes{};
    std::size_t m_size = 0;
    bool m_isDotted = false;
};

/// Of a word that stands before a street's name: "rue", "via", "ul.".
Trust leadTrust(const LowerWord& word);

/// Of a word that ends a street's name whose number came first: "Street".
Trust trailTrust(const LowerWord& word);

/// Of a word that stands between a street's name and its number: "Gasse", "utca".
Trust endTrust(const LowerWord& word);

/// Of a word that holds both name and street: "Kerkstraat", "Hauptstr.".
Trust compoundTrust(const LowerWord& word);

/// True for small words inside names: "de", "van", "of".
bool isLinkWord(std::string_view lower);

/// True for words before the number of a flat or a floor: "Apt", "bus", "int.".
bool isUnitWord(std::string_view lower);

/// True for points of the compass, as parts of American streets have.
bool isDirectionWord(std::string_view lower);

/// True for words that start no name and no place: months, "Tel", "Figure".
bool isOtherWord(std::string_view lower);

/// True for words that join parts of a sentence and stand in no name: "to", "is", "from".
bool isSentenceWord(std::string_view lower);

/// True for the codes of states, provinces and territories of the US, Canada and Australia; in
/// lower case.
bool isStateCode(std::string_view lower);

/// Where the name of a country that starts at `at` ends; `at` when none does.
std::size_t countryEnd(std::string_view text, std::size_t at);

/// Where the name of a US state that ends at `end` begins; `end` when none does.
std::size_t stateNameBegin(std::string_view text, std::size_t end);

/// Where the name of a US state that starts at `at` ends; `at` when none does.
std::size_t stateNameEnd(std::string_view text, std::size_t at);

/// True when a street's name is one of those that fill in forms: "Musterstraße".
bool isSampleName(std::string_view street);

} // namespace tacet::detection
