#include "agent/marks_view.h"

#include "detection/remedy.h"

#include <algorithm>

namespace tacet::agent {

namespace {

bool answers(const hooks::Located& located, const Decision& shown) {
    return located.id == shown.id &&
           std::equal(located.spans.begin(), located.spans.end(), shown.warnings.begin(),
                      shown.warnings.end(),
                      [](const hooks::PlacedSpan& placed, const Warning& warning) {
                          return placed.span == warning.finding.span;
                      });
}

ui::Badge badgeOf(const Decision& shown, const ScreenRect& field, Completeness completeness) {
    ui::Badge badge{.field = field, .partial = completeness == Completeness::Part};
    for (const Warning& warning : shown.warnings) {
        (warning.level == Level::Critical ? badge.critical : badge.warnings)++;
    }
    return badge;
}

bool isSpace(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

int lineOf(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

int wordOf(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    const std::size_t lineBreak = before.rfind('\n');
    const std::string_view line =
        before.substr(lineBreak == std::string_view::npos ? 0 : lineBreak + 1);
    int begun = 0;
    bool inWord = false;
    for (const char byte : line) {
        begun += !inWord && !isSpace(byte) ? 1 : 0;
        inWord = !isSpace(byte);
    }
    return inWord ? begun : begun + 1;
}

} // namespace

std::optional<PlacedMarks> placedMarks(const Decision& shown, const hooks::Located& located,
                                       Completeness completeness) {
    if (!answers(located, shown)) {
        return std::nullopt;
    }
    PlacedMarks placed;
    placed.id = shown.id;
    placed.spans = spansOf(shown);
    placed.view.badge = badgeOf(shown, located.field, completeness);
    for (std::size_t i = 0; i < shown.warnings.size(); ++i) {
        const std::vector<ScreenRect>& lines = located.spans[i].lines;
        placed.linesOfWarning.push_back(lines);
        if (!lines.empty()) {
            placed.view.marks.push_back({.level = shown.warnings[i].level, .lines = lines});
        }
        for (const ScreenRect& line : lines) {
            placed.lines.push_back(line);
            placed.warningOfLine.push_back(i);
        }
    }
    return placed;
}

std::vector<Span> spansOf(const Decision& decision) {
    std::vector<Span> spans;
    for (const Warning& warning : decision.warnings) {
        spans.push_back(warning.finding.span);
    }
    return spans;
}

ui::FindingsList findingsList(const Decision& shown, const TextSnapshot& snapshot,
                              const std::string& toolName) {
    ui::FindingsList list{
        .tool = toolName, .lines = {}, .partial = snapshot.completeness == Completeness::Part};
    const std::string_view text = *snapshot.text;
    for (std::size_t i = 0; i < shown.warnings.size(); ++i) {
        const Finding& finding = shown.warnings[i].finding;
        list.lines.push_back(
            {.warning = {.snapshot = shown.id, .index = static_cast<std::uint32_t>(i)},
             .kind = finding.kind,
             .level = shown.warnings[i].level,
             .excerpt = detection::maskedExcerpt(
                 finding.kind, text.substr(finding.span.begin, length(finding.span))),
             .line = lineOf(text, finding.span.begin),
             .word = wordOf(text, finding.span.begin)});
    }
    return list;
}

} // namespace tacet::agent
