#include "detection/aliases.h"

#include "detection/fingerprint.h"
#include "detection/same_value.h"
#include "detection/stand_ins/stand_in.h"

namespace tacet::detection {

namespace {

constexpr unsigned kMostTries = 1000; ///< more than any reserved range of addresses holds

std::string upper(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if ('a' <= c && c <= 'z') {
            c = static_cast<char>(c - 'a' + 'A');
        }
    }
    return result;
}

/// The word in the masks of a base: the base itself, but a person is called one.
std::string maskWord(std::string_view base) {
    return base == "person_name" ? "PERSON" : upper(base);
}

/// Overwrites the keys and values of `names` and leaves it empty.
void overwriteAll(std::map<std::string, std::string>& names) {
    while (!names.empty()) {
        auto node = names.extract(names.begin());
        overwrite(node.key());
        overwrite(node.mapped());
    }
}

} // namespace

std::string Aliases::maskFor(const KindId& kind, std::string_view value, std::string_view text) {
    const std::string base(baseOf(kind));
    Masks& masks = m_masks[base];
    const auto [name, isNew] = masks.names.try_emplace(canonicalValue(kind, value));
    if (isNew) {
        do {
            name->second = "[" + maskWord(base) + "_" + std::to_string(++masks.last) + "]";
        } while (text.find(name->second) != std::string_view::npos);
    }
    return name->second;
}

std::optional<std::string> Aliases::standInFor(const KindId& kind, std::string_view value) {
    const std::string canonical = canonicalValue(kind, value);
    Names& names = m_replacements[kind];
    if (const auto known = names.find(canonical); known != names.end()) {
        return known->second;
    }
    const auto first = static_cast<unsigned>(names.size()) + 1;
    for (unsigned number = first; number < first + kMostTries; ++number) {
        std::optional<std::string> standIn = makeStandIn(kind, value, number);
        if (!standIn) {
            return std::nullopt;
        }
        if (*standIn != value && m_standIns.insert(*standIn).second) {
            names.emplace(canonical, *standIn);
            return standIn;
        }
    }
    return std::nullopt;
}

void Aliases::wipe() {
    for (auto& [base, masks] : m_masks) {
        overwriteAll(masks.names);
    }
    for (auto& [kind, names] : m_replacements) {
        overwriteAll(names);
    }
    m_masks.clear();
    m_replacements.clear();
    m_standIns.clear();
}

} // namespace tacet::detection
