#include "detection/values/text_change.h"

#include <algorithm>
#include <cstring>

namespace tacet {

namespace {

// Compared in steps that get smaller: the C library compares long stretches fastest.
constexpr std::size_t kSteps[] = {4096, 64, 1};

std::size_t commonPrefix(std::string_view a, std::string_view b) {
    const std::size_t size = std::min(a.size(), b.size());
    std::size_t at = 0;
    for (const std::size_t step : kSteps) {
        while (at + step <= size && std::memcmp(a.data() + at, b.data() + at, step) == 0) {
            at += step;
        }
    }
    return at;
}

std::size_t commonSuffix(std::string_view a, std::string_view b) {
    const std::size_t size = std::min(a.size(), b.size());
    const char* const endOfA = a.data() + a.size();
    const char* const endOfB = b.data() + b.size();
    std::size_t back = 0;
    for (const std::size_t step : kSteps) {
        while (back + step <= size &&
               std::memcmp(endOfA - back - step, endOfB - back - step, step) == 0) {
            back += step;
        }
    }
    return back;
}

} // namespace

TextChange changeBetween(std::string_view older, std::string_view newer) {
    const std::size_t prefix = commonPrefix(older, newer);
    const std::size_t suffix = commonSuffix(older.substr(prefix), newer.substr(prefix));
    return {.begin = prefix, .oldEnd = older.size() - suffix, .newEnd = newer.size() - suffix};
}

} // namespace tacet
