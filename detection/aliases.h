#pragma once

#include "detection/values/category.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace tacet::detection {

/// The masks and stand-ins of one conversation: the same value always gets the same one.
///
/// Lives in memory only. Not thread-safe; the UI thread owns it.
/// Every writing of a value (see `canonicalValue`) counts as that value.
class Aliases {
public:
    /// `[IBAN_1]`: the kind's base in upper case (`PERSON` for a person's name) and the number of
    /// this value, from 1. A number that stands in `text` already, left by a conversation that is
    /// forgotten, is passed over.
    std::string maskFor(const KindId& kind, std::string_view value, std::string_view text = {});

    /// An invented value of the same kind, language, length class and format that can never be a
    /// real one: from a range reserved for examples, else with a check digit that fails. None when
    /// the kind has neither.
    std::optional<std::string> standInFor(const KindId& kind, std::string_view value);

    /// Every stand-in handed out so far.
    [[nodiscard]] const std::set<std::string>& standIns() const { return m_standIns; }

    /// Overwrites and forgets everything.
    void wipe();

private:
    using Names = std::map<std::string, std::string>; ///< canonical value -> mask or stand-in

    struct Masks {
        Names names;
        unsigned last = 0; ///< number
    };

    std::map<std::string, Masks> m_masks; ///< by the kind's base
    std::map<KindId, Names> m_replacements;
    std::set<std::string> m_standIns;
};

/// True when a stand-in can be made for values of this kind.
bool hasStandIn(const KindId& kind);

} // namespace tacet::detection
