#include "detection/rule_base.h"
#include "tests/detection/generated_text.h"

#include <QTest>

#include <memory>
#include <set>

namespace tacet::tests {

using namespace detection;

namespace {

/// What a place is asked about, one rule after the other: the meaning of the index.
bool isWorthReading(const Rule& rule, bool isNamed, const Start& start) {
    if (rule.anchor != start.anchor || (rule.needsContext && !isNamed)) {
        return false;
    }
    for (std::size_t at = 0; at < kHeadBytes; ++at) {
        const std::size_t column = headColumn(at < start.text.size() ? start.text[at] : '\0');
        if ((rule.head[at][column / 64] >> (column % 64) & 1) == 0) {
            return false;
        }
    }
    return start.anchor != Anchor::Digits || (rule.digitCounts & start.digitCounts) != 0;
}

} // namespace

class RuleIndexTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheRulesThatAreWorthReading_data() {
        QTest::addColumn<Anchor>("anchor");
        QTest::newRow("digits") << Anchor::Digits;
        QTest::newRow("country and digits") << Anchor::CountryDigits;
        QTest::newRow("letters with digits") << Anchor::LetterDigits;
        QTest::newRow("capitals") << Anchor::UpperWord;
        QTest::newRow("sign") << Anchor::AtSign;
    }

    void findsTheRulesThatAreWorthReading() {
        QFETCH(Anchor, anchor);
        GeneratedText generated(3);
        for (int step = 0; step < 500; ++step) {
            const std::string text = generated.piece() + generated.piece();
            const std::set<std::uint16_t> named = someRules(generated);
            const RuleSet set = setOf(named);
            const Start start{.anchor = anchor,
                              .text = text,
                              .digitCounts = std::uint64_t{1} << generated.below(20) | 1u << 9,
                              .named = generated.below(3) == 0 ? nullptr : &set};
            QVERIFY(found(start) == expected(start, named));
        }
    }

    void knowsWhatASetHolds() {
        GeneratedText generated(4);
        const std::set<std::uint16_t> named = someRules(generated);
        const RuleSet set = setOf(named);
        for (std::uint16_t rule = 0; rule < m_rules.pack().rules.size(); ++rule) {
            if (m_rules.rule(rule).needsContext) {
                QCOMPARE(m_rules.index().has(set, rule), named.count(rule) == 1);
            }
        }
    }

private:
    std::set<std::uint16_t> someRules(GeneratedText& generated) const {
        std::set<std::uint16_t> rules;
        for (int i = 0; i < 300; ++i) {
            rules.insert(std::uint16_t(generated.below(m_rules.pack().rules.size())));
        }
        return rules;
    }

    RuleSet setOf(const std::set<std::uint16_t>& rules) const {
        RuleSet set(m_rules.index().setSize());
        for (const std::uint16_t rule : rules) {
            m_rules.index().add(rule, set);
        }
        return set;
    }

    std::set<std::uint16_t> found(const Start& start) const {
        std::set<std::uint16_t> rules;
        m_rules.index().forEach(start, [&](std::uint16_t rule) { rules.insert(rule); });
        return rules;
    }

    std::set<std::uint16_t> expected(const Start& start,
                                     const std::set<std::uint16_t>& named) const {
        std::set<std::uint16_t> rules;
        for (std::uint16_t rule = 0; rule < m_rules.pack().rules.size(); ++rule) {
            const bool isNamed = start.named != nullptr && named.count(rule) == 1;
            if (isWorthReading(m_rules.rule(rule), isNamed, start)) {
                rules.insert(rule);
            }
        }
        return rules;
    }

    RuleBase m_rules{builtInRules()};
};

std::unique_ptr<QObject> makeRuleIndexTest() {
    return std::make_unique<RuleIndexTest>();
}

} // namespace tacet::tests

#include "rule_index_test.moc"
