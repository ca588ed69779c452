#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::pack_compiler {

/// A line and a column, from 1; 0 when it is nowhere in particular.
struct PackPlace {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    friend bool operator==(const PackPlace&, const PackPlace&) = default;
};

/// Where a rule and its members stand.
class PackPlaces {
public:
    /// `rule` is where the rule begins in `file`.
    PackPlaces(std::string file, PackPlace rule) : m_file(std::move(file)), m_rule(rule) {}
    PackPlaces() = default;

    void add(std::string_view key, PackPlace place) { m_places[std::string(key)].push_back(place); }

    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] bool has(std::string_view key) const { return m_places.count(key) > 0; }

    /// Of the member, or of the rule when it has none.
    [[nodiscard]] PackPlace of(std::string_view key) const { return at(key, 0); }

    /// Of an element of a member that is a list, from 0.
    [[nodiscard]] PackPlace ofElement(std::string_view key, std::size_t index) const {
        return at(key, index + 1);
    }

private:
    [[nodiscard]] PackPlace at(std::string_view key, std::size_t index) const {
        const auto places = m_places.find(key);
        return places != m_places.end() && index < places->second.size() ? places->second[index]
                                                                         : m_rule;
    }

    std::string m_file;
    PackPlace m_rule;
    std::map<std::string, std::vector<PackPlace>, std::less<>> m_places; ///< itself, then elements
};

/// Whether a rule is left out because of a fault, or works in spite of it.
enum class FaultWeight { Refused, Advice };

/// What is wrong in a pack.
struct PackFault {
    std::string file;
    PackPlace place;
    std::string key;
    std::string reason; ///< in fixed words, apart from what RE2 says of a pattern
    FaultWeight weight = FaultWeight::Refused;

    friend bool operator==(const PackFault&, const PackFault&) = default;
};

using Faults = std::vector<PackFault>;

inline bool isRefusal(const PackFault& fault) {
    return fault.weight == FaultWeight::Refused;
}

/// How many of them made something be left out.
inline std::size_t refusals(const Faults& faults) {
    return static_cast<std::size_t>(std::count_if(faults.begin(), faults.end(), isRefusal));
}

/// A fault at the member `key` of a rule.
inline PackFault faultAt(const PackPlaces& places, std::string_view key, std::string_view reason) {
    return {.file = places.file(),
            .place = places.of(key),
            .key = std::string(key),
            .reason = std::string(reason)};
}

/// `FILE:LINE:COL: KEY: reason`.
inline std::string textOf(const PackFault& fault) {
    return fault.file + ':' + std::to_string(fault.place.line) + ':' +
           std::to_string(fault.place.column) + ": " + fault.key + ": " + fault.reason;
}

} // namespace tacet::pack_compiler
