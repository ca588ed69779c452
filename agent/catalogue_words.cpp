#include "agent/catalogue_words.h"

#include "agent/markdown.h"
#include "agent/scan_text.h"
#include "detection/unicode.h"

#include <array>
#include <cstdio>

namespace tacet::agent {
namespace {

constexpr std::size_t kRoom = 48; // bytes of an example in a table
constexpr std::string_view kGap = "\xE2\x80\xA6";

std::string rounded(double value) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%.2f", value);
    return text.data();
}

std::string assignedTo(const CatalogueRule& rule) {
    std::string names;
    for (const std::string_view literal : rule.literals) {
        names += (names.empty() ? "" : ", ") + markdownCode(literal);
    }
    return ", assigned to a name with " + names;
}

} // namespace

std::string formOf(const CatalogueRule& rule) {
    std::string form = rule.pattern.empty() ? "the code " + markdownCode(rule.detector)
                                            : markdownCode(rule.pattern);
    if (rule.isAssigned) {
        form += assignedTo(rule);
    }
    if (!rule.check.empty()) {
        form += ", proven by " + markdownCode(rule.check);
    }
    return form;
}

std::string confidenceOf(const CatalogueRule& rule) {
    std::string bare(wordFor(rule.bare));
    std::string inContext(wordFor(rule.inContext));
    if (rule.isAssigned) {
        return inContext;
    }
    if (rule.needsContext) {
        return inContext + " beside its words only";
    }
    const bool hasWords = !rule.words.empty() || rule.hasTypeWords;
    return hasWords && bare != inContext ? bare + ", " + inContext + " beside its words" : bare;
}

std::string measuredOf(const MeasuredFigures* figures) {
    if (figures == nullptr) {
        return "not measured";
    }
    return "precision " + rounded(figures->precision) + ", recall " + rounded(figures->recall) +
           " (" + std::to_string(figures->spans) + " labelled)";
}

std::string shortened(std::string_view example) {
    if (example.size() <= kRoom) {
        return std::string(example);
    }
    const std::size_t head = detection::pointStart(example, kRoom / 2);
    const std::size_t tail = detection::pointStart(example, example.size() - kRoom / 2);
    return std::string(example.substr(0, head)).append(kGap).append(example.substr(tail));
}

} // namespace tacet::agent
