#include "storage/stored_codes.h"

#include <array>
#include <cstddef>
#include <utility>

namespace tacet::storage {
namespace {

template <class Value> using Coded = std::pair<Value, std::int64_t>;

constexpr std::array<Coded<Level>, 3> kLevels{{
    {Level::Off, 0},
    {Level::Warning, 10},
    {Level::Critical, 20},
}};

constexpr std::array<Coded<Outcome>, 7> kOutcomes{{
    {Outcome::Masked, 1},
    {Outcome::Replaced, 2},
    {Outcome::Removed, 3},
    {Outcome::Ignored, 4},
    {Outcome::EditedAway, 5},
    {Outcome::SentAsIs, 6},
    {Outcome::Left, 7},
}};

template <class Value, std::size_t Size>
std::int64_t codeIn(const std::array<Coded<Value>, Size>& table, Value value) {
    for (const auto& [known, code] : table) {
        if (known == value) {
            return code;
        }
    }
    return -1;
}

template <class Value, std::size_t Size>
std::optional<Value> valueIn(const std::array<Coded<Value>, Size>& table, std::int64_t wanted) {
    for (const auto& [value, code] : table) {
        if (code == wanted) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

std::int64_t codeOf(Level level) {
    return codeIn(kLevels, level);
}

std::int64_t codeOf(Outcome outcome) {
    return codeIn(kOutcomes, outcome);
}

std::optional<Level> levelOfCode(std::int64_t code) {
    return valueIn(kLevels, code);
}

std::optional<Outcome> outcomeOfCode(std::int64_t code) {
    return valueIn(kOutcomes, code);
}

std::int64_t secondsOf(std::chrono::system_clock::time_point when) {
    return std::chrono::floor<std::chrono::seconds>(when).time_since_epoch().count();
}

std::chrono::system_clock::time_point timeOfSeconds(std::int64_t seconds) {
    return std::chrono::system_clock::time_point(std::chrono::seconds(seconds));
}

} // namespace tacet::storage
