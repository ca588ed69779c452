#include "tests/bench/hyperscan_baseline.h"

#include <hs/hs.h>

#include <algorithm>
#include <numeric>

namespace tacet::bench {

using namespace detection;

namespace {

std::string escaped(std::string_view literal) {
    std::string expression;
    for (const char c : literal) {
        if (!isWordByte(c)) {
            expression += '\\';
        }
        expression += c;
    }
    return expression;
}

unsigned flagsOf(LetterCase letterCase) {
    return letterCase == LetterCase::Any ? HS_FLAG_CASELESS : 0;
}

bool startsAtWord(Anchor anchor) {
    return anchor == Anchor::Digits || anchor == Anchor::CountryDigits ||
           anchor == Anchor::LetterDigits || anchor == Anchor::UpperWord;
}

int count(unsigned /*id*/, unsigned long long /*from*/, unsigned long long /*to*/,
          unsigned /*flags*/, void* total) {
    ++*static_cast<std::size_t*>(total);
    return 0;
}

} // namespace

HyperscanBaseline::HyperscanBaseline(const RulePack& pack) {
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
        add(pack, static_cast<std::uint16_t>(i));
    }
    compile();
    hs_alloc_scratch(m_database, &m_scratch);
}

HyperscanBaseline::~HyperscanBaseline() {
    hs_free_scratch(m_scratch);
    hs_free_database(m_database);
}

void HyperscanBaseline::add(const RulePack& pack, std::uint16_t index) {
    const Rule& rule = pack.rules[index];
    const unsigned flags = flagsOf(rule.letterCase);
    if (!rule.pattern.empty() && !rule.isAssigned) {
        const std::string edge = startsAtWord(rule.anchor) ? "\\b" : "";
        m_expressions.push_back({.text = edge + "(?:" + std::string(rule.pattern) + ")",
                                 .flags = flags,
                                 .id = std::string(rule.id),
                                 .isLiteral = false});
        return;
    }
    const std::size_t before = m_expressions.size();
    for (const Literal& literal : pack.literals) {
        if (literal.rule == index) {
            m_expressions.push_back({.text = escaped(literal.text),
                                     .flags = flags,
                                     .id = std::string(rule.id),
                                     .isLiteral = true});
        }
    }
    if (m_expressions.size() == before) {
        m_leftOut.push_back(std::string(rule.id) + ": is code, and has no literal");
    }
}

// Takes out what Hyperscan refuses, one by one, until it takes the rest.
void HyperscanBaseline::compile() {
    while (!m_expressions.empty()) {
        std::vector<const char*> texts;
        std::vector<unsigned> flags;
        for (const Expression& one : m_expressions) {
            texts.push_back(one.text.c_str());
            flags.push_back(one.flags);
        }
        std::vector<unsigned> ids(texts.size());
        std::iota(ids.begin(), ids.end(), 0U);
        hs_compile_error_t* error = nullptr;
        hs_compile_multi(texts.data(), flags.data(), ids.data(),
                         static_cast<unsigned>(texts.size()), HS_MODE_BLOCK, nullptr, &m_database,
                         &error);
        if (error == nullptr) {
            break;
        }
        const auto refused =
            m_expressions.begin() + std::max(error->expression, 0); // -1: of the whole
        m_leftOut.push_back(refused->id + ": " + error->message);
        hs_free_compile_error(error);
        m_expressions.erase(refused);
    }
    m_literals = static_cast<std::size_t>(
        std::count_if(m_expressions.begin(), m_expressions.end(),
                      [](const Expression& one) { return one.isLiteral; }));
    m_patterns = m_expressions.size() - m_literals;
}

std::size_t HyperscanBaseline::matches(std::string_view text) const {
    std::size_t total = 0;
    hs_scan(m_database, text.data(), static_cast<unsigned>(text.size()), 0, m_scratch, count,
            &total);
    return total;
}

} // namespace tacet::bench
