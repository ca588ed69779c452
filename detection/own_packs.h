#pragma once

#include "detection/pack_compiler/pack_reader.h"
#include "detection/pack_compiler/pattern_start.h"
#include "detection/values/category.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tacet::detection {

/// A rule of an own pack that can be used, and where its values start: one anchor, or several.
/// Rules of terms have none.
struct OwnRule {
    pack_compiler::PackRule rule;
    std::vector<pack_compiler::PatternStart> starts;
};

/// What own packs say of a kind besides its rules.
struct OwnKind {
    std::optional<Level> level;               ///< none: that of its family
    std::map<std::string, std::string> names; ///< by language, ISO 639-1; under `any` for all

    friend bool operator==(const OwnKind&, const OwnKind&) = default;
};

/// What a person or an organisation added to the kinds of the program.
struct OwnPacks {
    std::vector<OwnRule> rules; ///< in the order of the packs
    std::map<KindId, OwnKind> kinds;
    pack_compiler::Faults faults; ///< in the order of the packs
};

/// A pack of own kinds, not read yet.
struct OwnPackText {
    std::string name;  ///< what faults call it
    std::string bytes; ///< TOML 1.0
};

/// Answers the bytes of the file `name` that lies beside the pack `pack`; none when there is none.
using ReadBeside =
    std::function<std::optional<std::string>(const std::string& pack, const std::string& name)>;

/// At most so many rules count; those beyond are refused.
inline constexpr std::size_t kMostOwnRules = 10000;

/// Reads packs of own kinds. A rule that cannot be used is refused with the reason and the place,
/// the others hold. Pure, apart from what `readBeside` does.
OwnPacks readOwnPacks(const std::vector<OwnPackText>& packs, const ReadBeside& readBeside);

} // namespace tacet::detection
