#pragma once

#include "detection/values/category.h"
#include "detection/values/warning_record.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

/// How values stand in the file. The codes are fixed for ever and do not depend on the order of the
/// enumerators.
namespace tacet::storage {

std::int64_t codeOf(Level level);
std::int64_t codeOf(Outcome outcome);

/// None for a code that no version has written.
std::optional<Level> levelOfCode(std::int64_t code);
std::optional<Outcome> outcomeOfCode(std::int64_t code);

/// Whole seconds since 1970, rounded down.
std::int64_t secondsOf(std::chrono::system_clock::time_point when);
std::chrono::system_clock::time_point timeOfSeconds(std::int64_t seconds);

/// None when the text is too long to be an id.
template <class Id> std::optional<Id> idOf(std::string_view text) {
    return text.size() <= Id::kCapacity ? std::optional<Id>(Id(text)) : std::nullopt;
}

} // namespace tacet::storage
