#pragma once

#include "detection/rule_pack.h"

#include <array>
#include <optional>
#include <string_view>

namespace tacet::pack_compiler {

/// A value with its word in packs and the name of its enumerator.
template <class Value> struct PackName {
    std::string_view word;
    std::string_view enumerator;
    Value value{};
};

inline constexpr auto kFamilies = std::to_array<PackName<Family>>({
    {"identity", "Identity", Family::Identity},
    {"contact", "Contact", Family::Contact},
    {"financial", "Financial", Family::Financial},
    {"health", "Health", Family::Health},
    {"secrets", "Secrets", Family::Secrets},
    {"special", "Special", Family::Special},
    {"business", "Business", Family::Business},
    {"technical", "Technical", Family::Technical},
});

inline constexpr auto kAnchors = std::to_array<PackName<detection::Anchor>>({
    {"digits", "Digits", detection::Anchor::Digits},
    {"country-digits", "CountryDigits", detection::Anchor::CountryDigits},
    {"letter-digits", "LetterDigits", detection::Anchor::LetterDigits},
    {"upper-word", "UpperWord", detection::Anchor::UpperWord},
    {"literal", "Literal", detection::Anchor::Literal},
    {"at-sign", "AtSign", detection::Anchor::AtSign},
    {"scheme", "Scheme", detection::Anchor::Scheme},
    {"colon", "Colon", detection::Anchor::Colon},
    {"plus", "Plus", detection::Anchor::Plus},
});

inline constexpr auto kEdges = std::to_array<PackName<detection::Edge>>({
    {"word", "Word", detection::Edge::Word},
    {"number", "Number", detection::Edge::Number},
    {"token", "Token", detection::Edge::Token},
});

inline constexpr auto kCases = std::to_array<PackName<detection::LetterCase>>({
    {"any", "Any", detection::LetterCase::Any},
    {"exact", "Exact", detection::LetterCase::Exact},
});

inline constexpr auto kSteps = std::to_array<PackName<Confidence>>({
    {"low", "Low", Confidence::Low},
    {"medium", "Medium", Confidence::Medium},
    {"high", "High", Confidence::High},
});

inline constexpr auto kLevels = std::to_array<PackName<Level>>({
    {"off", "Off", Level::Off},
    {"warning", "Warning", Level::Warning},
    {"critical", "Critical", Level::Critical},
});

/// The value of a word, none for an unknown one.
template <class Names> constexpr auto valueOf(const Names& names, std::string_view word)
    -> std::optional<decltype(names[0].value)> {
    for (const auto& name : names) {
        if (name.word == word) {
            return name.value;
        }
    }
    return std::nullopt;
}

/// The name of a value's enumerator.
template <class Names, class Value>
constexpr std::string_view enumeratorOf(const Names& names, Value value) {
    for (const auto& name : names) {
        if (name.value == value) {
            return name.enumerator;
        }
    }
    return {};
}

} // namespace tacet::pack_compiler
