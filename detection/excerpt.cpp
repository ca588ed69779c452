#include "detection/remedy.h"
#include "detection/same_value.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kWidest = 24; ///< code points
constexpr std::size_t kHiddenWidth = 8;
constexpr std::string_view kBullet = "\xE2\x80\xA2";
constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

// Nothing of these is shown: not their length, not a character.
constexpr auto kHiddenBases = std::to_array<std::string_view>(
    {"certificate", "connection_string", "jwt", "password", "private_key"});

constexpr bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The code points of `value`, in order; a stray byte counts as one.
std::vector<std::string_view> codePointsOf(std::string_view value) {
    std::vector<std::string_view> points;
    std::size_t begin = 0;
    while (begin < value.size()) {
        std::size_t end = begin + 1;
        while (end < value.size() && end - begin < 4 && isContinuation(value[end])) {
            ++end;
        }
        points.push_back(value.substr(begin, end - begin));
        begin = end;
    }
    return points;
}

bool isSeparator(std::string_view point) {
    return point.size() == 1 && std::string_view(" -./@:").find(point) != std::string_view::npos;
}

/// True for a plain ASCII character: anything else could be half of something, or unprintable.
bool isPlain(std::string_view point) {
    return point.size() == 1 && '!' <= point.front() && point.front() <= '~';
}

/// How many characters may be shown at each end of a value of `count` characters.
std::size_t shownAtEnds(std::size_t count) {
    if (count >= 12) {
        return 2;
    }
    return count >= 6 ? 1 : 0;
}

/// Each code point, or a bullet for it.
std::vector<std::string_view> hidden(std::vector<std::string_view> points) {
    const auto separators = std::count_if(points.begin(), points.end(), isSeparator);
    const std::size_t count = points.size() - static_cast<std::size_t>(separators);
    const std::size_t shown = shownAtEnds(count);
    std::size_t seen = 0;
    for (std::string_view& point : points) {
        if (isSeparator(point)) {
            continue;
        }
        const bool atEnd = seen < shown || seen + shown >= count;
        ++seen;
        if (!atEnd || !isPlain(point)) {
            point = kBullet;
        }
    }
    return points;
}

/// The first and last of `points` about an ellipsis when not all of them fit.
std::vector<std::string_view> shortened(std::vector<std::string_view> points) {
    if (points.size() > kWidest) {
        const auto half = static_cast<std::ptrdiff_t>(kWidest / 2);
        points[kWidest / 2] = kEllipsis;
        points.erase(points.begin() + half + 1, points.end() - (half - 1));
    }
    return points;
}

std::string joined(const std::vector<std::string_view>& points) {
    std::string text;
    for (const std::string_view point : points) {
        text += point;
    }
    return text;
}

} // namespace

std::string maskedExcerpt(const KindId& kind, std::string_view value) {
    const std::string_view base = baseOf(kind);
    if (std::find(kHiddenBases.begin(), kHiddenBases.end(), base) != kHiddenBases.end()) {
        return joined(std::vector(kHiddenWidth, kBullet));
    }
    return joined(shortened(hidden(codePointsOf(value))));
}

} // namespace tacet::detection
