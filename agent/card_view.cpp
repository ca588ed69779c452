#include "agent/card_view.h"

#include "detection/remedy.h"

#include <limits>
#include <string_view>
#include <utility>

namespace tacet::agent {

namespace {

std::string_view textAt(const TextSnapshot& snapshot, Span span) {
    return std::string_view(*snapshot.text).substr(span.begin, length(span));
}

int countOf(const Decision& shown, const TextSnapshot& snapshot, std::size_t index, Scope scope) {
    return static_cast<int>(detection::covered(shown, snapshot, index, scope).size());
}

std::size_t distance(Span span, std::size_t caret) {
    if (caret < span.begin) {
        return span.begin - caret;
    }
    return caret > span.end ? caret - span.end : 0;
}

} // namespace

ui::CardContent cardContent(const Decision& shown, const TextSnapshot& snapshot, std::size_t index,
                            const std::string& toolName) {
    const Warning& warning = shown.warnings[index];
    const Finding& finding = warning.finding;
    ui::CardContent content;
    content.warning = {.snapshot = shown.id, .index = static_cast<std::uint32_t>(index)};
    content.kind = finding.kind;
    content.family = finding.family;
    content.runnerUp = finding.runnerUp;
    content.level = warning.level;
    content.raisedBy = warning.raisedBy;
    content.confidence = finding.confidence;
    content.evidence = finding.evidence;
    if (finding.contextWord) {
        content.contextWord = textAt(snapshot, *finding.contextWord);
    }
    content.excerpt = detection::maskedExcerpt(finding.kind, textAt(snapshot, finding.span));
    content.remedies = warning.remedies;
    content.position = static_cast<int>(index) + 1;
    content.count = static_cast<int>(shown.warnings.size());
    content.sameValue = countOf(shown, snapshot, index, Scope::SameValue);
    content.sameKind = countOf(shown, snapshot, index, Scope::SameKind);
    content.scopes = differingScopes(content);
    content.tool = toolName;
    return content;
}

std::vector<Scope> differingScopes(const ui::CardContent& content) {
    std::vector<Scope> scopes;
    const auto offer = [&](Scope scope, int covered, int narrower) {
        if (covered > narrower) {
            scopes.push_back(scope);
        }
    };
    offer(Scope::This, content.count, 1);
    offer(Scope::SameValue, content.sameValue, 1);
    offer(Scope::SameKind, content.sameKind, content.sameValue);
    offer(Scope::Everything, content.count, content.sameKind);
    return scopes;
}

ui::CardContent emptied(ui::CardContent last) {
    last.remedies = {};
    last.position = 0;
    last.count = 0;
    last.sameValue = 0;
    last.sameKind = 0;
    last.scopes.clear();
    return last;
}

ui::CardAnchor cardAnchor(const PlacedMarks& placed, std::size_t index) {
    const std::vector<ScreenRect>& lines = placed.linesOfWarning[index];
    const ScreenRect& field = placed.view.badge.field;
    if (lines.empty()) {
        return {.anchor = field, .keepClear = {field}};
    }
    return {.anchor = lines.back(), .keepClear = lines};
}

std::size_t nearestToCaret(const Decision& shown, std::optional<std::size_t> caret) {
    std::size_t nearest = 0;
    std::size_t best = std::numeric_limits<std::size_t>::max();
    for (std::size_t i = 0; caret && i < shown.warnings.size(); ++i) {
        const std::size_t far = distance(shown.warnings[i].finding.span, *caret);
        if (far < best) {
            nearest = i;
            best = far;
        }
    }
    return nearest;
}

} // namespace tacet::agent
