#include "detection/pack_check.h"

#include "detection/checks/check_table.h"
#include "detection/engine.h"
#include "detection/pattern.h"
#include "detection/unicode.h"
#include "detection/value_form.h"

#include <algorithm>
#include <string_view>

namespace tacet::detection {

namespace {

using pack_compiler::PackRule;

/// An example without its marks.
struct Example {
    std::string text;
    std::vector<Span> marks;
};

Example unmarked(std::string_view marked) {
    Example example;
    std::size_t open = 0;
    for (std::size_t at = 0; at < marked.size();) {
        const std::string_view two = marked.substr(at, 2);
        if (two == "[[") {
            open = example.text.size();
            at += 2;
        } else if (two == "]]") {
            example.marks.push_back({open, example.text.size()});
            at += 2;
        } else {
            example.text += marked[at++];
        }
    }
    return example;
}

// "characters 3 to 9"
std::string placeOf(std::string_view text, Span span) {
    const auto points = [&](std::size_t end) {
        return std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end),
                             [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    };
    return "characters " + std::to_string(points(span.begin) + 1) + " to " +
           std::to_string(points(span.end));
}

std::string folded(std::string_view text) {
    std::string all;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedPoint decoded = decodedPoint(text, at);
        all += foldedPoint(decoded.point).text();
        at += decoded.size;
    }
    return all;
}

// Why the rule itself finds nothing where `value` stands, as far as its parts can be asked alone.
std::string reasonOf(const OwnRule& own, std::string_view value) {
    const PackRule& rule = own.rule;
    const std::string bytes = folded(value);
    if (own.starts.empty()) {
        return "no term of the list is this";
    }
    const Pattern pattern(rule.pattern, rule.letterCase);
    if (!pattern.valueAtStart(std::string_view(bytes).substr(0, rule.window))) {
        return "the pattern does not match it";
    }
    if (bytes.size() > rule.window) {
        return "it is longer than the window";
    }
    if (!rule.check.empty() && !findCheck(rule.check)(Compact(rule.checkPrefix, bytes).text())) {
        return "the check " + rule.check + " refuses it";
    }
    if (rule.needsContext) {
        return "no word of its context stands near";
    }
    return "it does not start where its anchor or edge lets it";
}

/// Judges the examples of one rule.
class Judge {
public:
    Judge(const Engine& engine, const OwnRule& own, PackTrial& trial)
        : m_engine(engine), m_own(own), m_trial(trial) {}

    void tryAll() {
        tryList("found", m_own.rule.found);
        tryList("not_found", m_own.rule.notFound);
    }

private:
    void tryList(std::string_view key, const std::vector<std::string>& texts) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            ++m_trial.examples;
            const Example example = unmarked(texts[i]);
            const std::string reason = fault(example);
            if (!reason.empty()) {
                m_trial.failed.push_back({.file = m_own.rule.places.file(),
                                          .place = m_own.rule.places.ofElement(key, i),
                                          .key = std::string(key),
                                          .reason = m_own.rule.id + ": " + reason,
                                          .weight = pack_compiler::FaultWeight::Advice});
            }
        }
    }

    // What is not as the example says; empty when all is.
    std::string fault(const Example& example) const {
        const std::vector<Finding> findings = m_engine.scan(example.text, {});
        for (const Span mark : example.marks) {
            if (std::string reason = faultOfMark(example, mark, findings); !reason.empty()) {
                return placeOf(example.text, mark) + " are not found: " + reason;
            }
        }
        for (const Finding& finding : findings) {
            const bool isMarked = std::find(example.marks.begin(), example.marks.end(),
                                            finding.span) != example.marks.end();
            if (isOurs(finding) && !isMarked) {
                return placeOf(example.text, finding.span) + " are found";
            }
        }
        return {};
    }

    std::string faultOfMark(const Example& example, Span mark,
                            const std::vector<Finding>& findings) const {
        for (const Finding& finding : findings) {
            if (!overlaps(finding.span, mark)) {
                continue;
            }
            if (!isOurs(finding)) {
                return "they are read as " + std::string(finding.kind.text());
            }
            return finding.span == mark ? std::string()
                                        : placeOf(example.text, finding.span) + " are";
        }
        return reasonOf(m_own, std::string_view(example.text).substr(mark.begin, length(mark)));
    }

    [[nodiscard]] bool isOurs(const Finding& finding) const {
        return finding.kind.text() == m_own.rule.id;
    }

    const Engine& m_engine;
    const OwnRule& m_own;
    PackTrial& m_trial;
};

} // namespace

PackTrial tryExamples(const OwnPacks& packs) {
    PackTrial trial;
    const Engine engine(packs.rules);
    for (const OwnRule& own : packs.rules) {
        Judge(engine, own, trial).tryAll();
    }
    return trial;
}

} // namespace tacet::detection
