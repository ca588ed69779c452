#include "detection/engine.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace tacet::tests {

using namespace detection;

/// Numbers and their labels as people, scanners and programs write them.
class WritingHabitsTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatWasMeant_data();
    void readsWhatWasMeant();
    void leavesWhatIsNoNumber_data();
    void leavesWhatIsNoNumber();

private:
    [[nodiscard]] std::vector<Finding> shown(const QByteArray& text) const;

    Engine m_engine;
};

std::vector<Finding> WritingHabitsTest::shown(const QByteArray& text) const {
    std::vector<Finding> findings = m_engine.scan(text.toStdString(), {});
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [](const Finding& finding) {
                                      return finding.confidence == Confidence::Low;
                                  }),
                   findings.end());
    return findings;
}

void WritingHabitsTest::readsWhatWasMeant_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* reason, const char* text, const char* value, const char* kind) {
        QTest::newRow(reason) << QByteArray(text) << QByteArray(value) << QByteArray(kind);
    };
    row("O for 0", "PESEL 85O73OO3318", "85O73OO3318", "national_id:PL_PESEL");
    row("l for 1", "BSN 48273lO23", "48273lO23", "national_id:NL_BSN");
    row("letters after a country's", "Pay DE89370400440532OI3OOO.", "DE89370400440532OI3OOO",
        "iban");
    row("a letter first", "PESEL: Ol21O18l235", "Ol21O18l235", "national_id:PL_PESEL");
    row("a date", "born l7.O5.1984", "l7.O5.1984", "date_of_birth");
    row("points between all digits", "PESEL 8.5.0.7.3.0.0.3.3.1.8", "8.5.0.7.3.0.0.3.3.1.8",
        "national_id:PL_PESEL");
    row("words joined by a low line", "tax_identification_number=26834179525", "26834179525",
        "tax_id:DE_IDNR");
    row("words joined by a capital", "steuerId: 26834179525", "26834179525", "tax_id:DE_IDNR");
    row("words joined by a hyphen", "nhs-number 4827391653", "4827391653", "medical_id:GB_NHS");
    row("a hyphen between blanks", "NIT 921969896 - 2", "921969896 - 2", "national_id:CO_NIT");
}

void WritingHabitsTest::readsWhatWasMeant() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, kind);
    const std::vector<Finding> findings = shown(text);
    const bool isRead = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        return text.mid(qsizetype(finding.span.begin), qsizetype(length(finding.span))) == value &&
               finding.kind == KindId(kind.toStdString());
    });
    QVERIFY(isRead);
}

void WritingHabitsTest::leavesWhatIsNoNumber_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a wrong check digit") << QByteArray("BSN 48273lO24");
    QTest::newRow("more letters than digits") << QByteArray("BSN lOOlll782");
    QTest::newRow("another letter") << QByteArray("BSN 48273lO2z");
    QTest::newRow("no proof and no word") << QByteArray("see 48273lO2311 there");
    QTest::newRow("a word of letters alone") << QByteArray("PESEL loo lol ill");
}

void WritingHabitsTest::leavesWhatIsNoNumber() {
    QFETCH(QByteArray, text);
    QVERIFY(shown(text).empty());
}

std::unique_ptr<QObject> makeWritingHabitsTest() {
    return std::make_unique<WritingHabitsTest>();
}

} // namespace tacet::tests

#include "writing_habits_test.moc"
