#pragma once

#include "detection/values/decision.h"

#include <string>
#include <vector>

namespace tacet::ui {

/// One finding where no mark can be placed: what, and where in words.
struct FindingLine {
    WarningId warning{};
    KindId kind{};
    Level level = Level::Warning;
    std::string excerpt{}; ///< masked already
    int line = 1;          ///< from 1
    int word = 1;          ///< from 1, in its line

    friend bool operator==(const FindingLine&, const FindingLine&) = default;
};

/// All findings of one field.
struct FindingsList {
    std::string tool{}; ///< the AI tool's name for people
    std::vector<FindingLine> lines{};
    bool partial = false; ///< only a part of the field was read

    friend bool operator==(const FindingsList&, const FindingsList&) = default;
};

} // namespace tacet::ui
