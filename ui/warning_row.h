#pragma once

#include "detection/values/warning_record.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace tacet::ui {

/// One line of "My warnings".
struct WarningRow {
    std::int64_t key = 0; ///< its place in the order; a greater one is newer
    std::chrono::system_clock::time_point when{};
    std::string tool{}; ///< the AI tool's name for people
    KindId kind{};
    Level level = Level::Warning;
    Outcome outcome = Outcome::Left;

    friend bool operator==(const WarningRow&, const WarningRow&) = default;
};

} // namespace tacet::ui
