#include "tests/agent/marked_text.h"

#include <algorithm>

namespace tacet::tests {

namespace {

Warning warningOf(std::string_view name, Span span) {
    const std::size_t plus = std::min(name.find('+'), name.size());
    const std::string_view raisedBy = name.substr(std::min(plus + 1, name.size()));
    name = name.substr(0, plus);
    const bool proven = !name.empty() && name.back() == '!';
    const std::string_view kind = proven ? name.substr(0, name.size() - 1) : name;
    Warning warning;
    warning.finding.span = span;
    warning.finding.kind = kind;
    warning.finding.family = kind == "iban" ? Family::Financial : Family::Contact;
    warning.finding.confidence = Confidence::High;
    warning.finding.evidence =
        proven ? Evidence::Shape | Evidence::CheckDigits : EvidenceSet(Evidence::Shape);
    warning.level = kind == "iban" || !raisedBy.empty() ? Level::Critical : Level::Warning;
    if (!raisedBy.empty()) {
        warning.raisedBy.emplace_back(raisedBy);
    }
    warning.remedies = Remedy::Mask | Remedy::Replace | Remedy::Remove;
    return warning;
}

} // namespace

MarkedText readMarkedText(std::string_view marked) {
    MarkedText read;
    std::string_view kind;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        const std::string_view rest = marked.substr(i);
        if (rest.substr(0, 2) == "[[") {
            kind = rest.substr(2, rest.find(':') - 2);
            begin = read.text.size();
            i += kind.size() + 2;
        } else if (rest.substr(0, 2) == "]]") {
            read.warnings.push_back(warningOf(kind, {.begin = begin, .end = read.text.size()}));
            ++i;
        } else if (rest.substr(0, 2) == "\\n") {
            read.text += '\n';
            ++i;
        } else if (rest.front() == '|') {
            read.caret = read.text.size();
        } else {
            read.text += rest.front();
        }
    }
    return read;
}

} // namespace tacet::tests
