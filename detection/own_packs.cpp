#include "detection/own_packs.h"

#include "detection/checks/check_table.h"
#include "detection/own_terms.h"
#include "detection/pattern.h"
#include "detection/unicode.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tacet::detection {

namespace {

using pack_compiler::Faults;
using pack_compiler::PackRule;
using pack_compiler::PatternStart;

constexpr std::size_t kLongestPattern = 2048;
constexpr std::uint64_t kAnyDigits = ~std::uint64_t{1}; // one to 63

constexpr std::string_view kNoAscii =
    "holds a sign that texts are not compared by: write letters of ASCII, u for \xC3\xBC";

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// As texts are folded. A sign that a pattern reads in its own way must not come of a letter.
std::string foldedPattern(std::string_view pattern) {
    std::string folded;
    for (std::size_t at = 0; at < pattern.size();) {
        const DecodedPoint decoded = decodedPoint(pattern, at);
        const FoldedPoint point = foldedPoint(decoded.point);
        const bool isLetter = decoded.point >= 0x80 && point.size == 1 &&
                              isWordByte(point.bytes[0]) && point.bytes[0] != kOtherLetter;
        folded += isLetter ? point.text() : pattern.substr(at, decoded.size);
        at += decoded.size;
    }
    return folded;
}

// As texts are folded, in the case in which it stands.
std::string foldedText(std::string_view text) {
    std::string folded;
    for (std::size_t at = 0; at < text.size();) {
        const DecodedPoint decoded = decodedPoint(text, at);
        folded += foldedPoint(decoded.point).text();
        at += decoded.size;
    }
    return folded;
}

/// Makes one rule of a pack ready for use, or says why it is not.
class Finisher {
public:
    Finisher(OwnRule& own, const ReadBeside& readBeside, Faults& faults)
        : m_own(own), m_rule(own.rule), m_readBeside(readBeside), m_faults(faults) {}

    /// False when the rule is refused.
    bool finish() {
        const bool isList = m_rule.says("terms") || m_rule.says("terms_file");
        return hasCheck() && (isList ? finishTerms() : finishPattern());
    }

private:
    bool refuse(std::string_view key, std::string_view reason) {
        m_faults.push_back(faultAt(m_rule.places, key, reason));
        return false;
    }

    bool hasCheck() {
        return m_rule.check.empty() || findCheck(m_rule.check) != nullptr ||
               refuse("check", "is none of the known checks");
    }

    bool finishTerms() {
        if (m_rule.says("terms_file")) {
            readTermsFile(m_rule, m_readBeside, m_faults);
        } else {
            requireTerms(m_rule, m_faults);
        }
        return !m_rule.terms.empty() || refuse(m_rule.says("terms") ? "terms" : "terms_file",
                                               "holds no term that can be found");
    }

    bool finishPattern() {
        if (m_rule.pattern.size() > kLongestPattern) {
            return refuse("pattern", "must have at most 2048 bytes");
        }
        m_rule.pattern = foldedPattern(m_rule.pattern);
        if (!isAscii(m_rule.pattern)) {
            return refuse("pattern", kNoAscii);
        }
        if (const auto fault = Pattern(m_rule.pattern, m_rule.letterCase).fault()) {
            return refuse("pattern", *fault);
        }
        return fold("literals", m_rule.literals) && fold("starts", m_rule.starts) && foldHolds() &&
               findStarts();
    }

    bool fold(std::string_view key, std::vector<std::string>& texts) {
        for (std::string& text : texts) {
            text = foldedText(text);
            if (!isAscii(text) || text.size() < (key == "literals" ? 2 : 1)) {
                return refuse(key, kNoAscii);
            }
        }
        return true;
    }

    bool foldHolds() {
        m_rule.holds = foldedText(m_rule.holds);
        return isAscii(m_rule.holds) || refuse("holds", kNoAscii);
    }

    bool findStarts() {
        const bool isSaid =
            m_rule.says("anchor") || m_rule.says("literals") || m_rule.says("digits");
        m_own.starts =
            isSaid
                ? std::vector<PatternStart>{{.anchor = m_rule.anchor, .literals = m_rule.literals}}
                : pack_compiler::startsOf(m_rule.pattern, m_rule.letterCase);
        m_rule.digitCounts = m_rule.digitCounts != 0 ? m_rule.digitCounts : kAnyDigits;
        return !m_own.starts.empty() ||
               refuse("pattern", "has no anchor: values start with a digit, with two signs or more "
                                 "that can be told, or with letters and a digit soon after");
    }

    OwnRule& m_own;
    PackRule& m_rule;
    const ReadBeside& m_readBeside;
    Faults& m_faults;
};

// In the order of the pack; what is said of files beside it comes after.
void sortFrom(std::ptrdiff_t first, const std::string& pack, Faults& faults) {
    const auto order = [&pack](const pack_compiler::PackFault& fault) {
        const bool isBeside = fault.file != pack;
        return std::pair(isBeside, isBeside ? 0 : fault.place.line);
    };
    std::stable_sort(faults.begin() + first, faults.end(),
                     [&](const auto& a, const auto& b) { return order(a) < order(b); });
}

// The first rule of a kind that says something of it counts.
void addKind(const PackRule& rule, OwnPacks& packs) {
    OwnKind& kind = packs.kinds[KindId(rule.id)];
    if (!kind.level) {
        kind.level = rule.level;
    } else if (rule.level && rule.level != kind.level) {
        packs.faults.push_back(
            faultAt(rule.places, "level", "an earlier rule of this kind has another level"));
        packs.faults.back().weight = pack_compiler::FaultWeight::Advice;
    }
    kind.names.insert(rule.names.begin(), rule.names.end());
}

void addRule(PackRule rule, const ReadBeside& readBeside, OwnPacks& packs) {
    OwnRule own{.rule = std::move(rule), .starts = {}};
    if (packs.rules.size() >= kMostOwnRules) {
        packs.faults.push_back(faultAt(own.rule.places, "rule", "there are 10000 rules already"));
        return;
    }
    if (Finisher(own, readBeside, packs.faults).finish()) {
        addKind(own.rule, packs);
        packs.rules.push_back(std::move(own));
    }
}

} // namespace

OwnPacks readOwnPacks(const std::vector<OwnPackText>& packs, const ReadBeside& readBeside) {
    OwnPacks all;
    for (const OwnPackText& text : packs) {
        pack_compiler::Packs read;
        const auto before = static_cast<std::ptrdiff_t>(all.faults.size());
        const Faults faults = readPack(
            {.name = text.name, .bytes = text.bytes, .origin = pack_compiler::PackOrigin::Own},
            read);
        all.faults.insert(all.faults.end(), faults.begin(), faults.end());
        for (PackRule& rule : read.rules) {
            addRule(std::move(rule), readBeside, all);
        }
        sortFrom(before, text.name, all.faults);
    }
    return all;
}

} // namespace tacet::detection
