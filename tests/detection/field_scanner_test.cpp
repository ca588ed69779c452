#include "detection/field_scanner.h"
#include "tests/detection/generated_text.h"

#include <QTest>

#include <memory>

namespace tacet::tests {

using namespace detection;

namespace {

TextSnapshot snapshotOf(std::string text) {
    TextSnapshot snapshot;
    snapshot.text = std::make_shared<const std::string>(std::move(text));
    return snapshot;
}

// Edits by bytes, so that code points and line ends are split too.
TextChange edit(std::string& text, GeneratedText& generated) {
    const std::size_t at = generated.below(text.size() + 1);
    const std::size_t gone = std::min(generated.below(30), text.size() - at);
    std::string put = generated.below(3) == 0 ? std::string() : generated.piece();
    if (generated.below(4) == 0) {
        put.resize(put.size() / 2);
    }
    text.replace(at, gone, put);
    return {.begin = at, .oldEnd = at + gone, .newEnd = at + put.size()};
}

std::vector<Span> beginsBefore(std::size_t end, const std::vector<Finding>& findings) {
    std::vector<Span> spans;
    for (const Finding& finding : findings) {
        if (finding.span.begin < end) {
            spans.push_back(finding.span);
        }
    }
    return spans;
}

// The findings from `begin` on, counted from the end of the text.
std::vector<Span> fromEnd(std::size_t begin, std::size_t size,
                          const std::vector<Finding>& findings) {
    std::vector<Span> spans;
    for (const Finding& finding : findings) {
        if (finding.span.begin >= begin) {
            spans.push_back({size - finding.span.begin, size - finding.span.end});
        }
    }
    return spans;
}

} // namespace

class FieldScannerTest : public QObject {
    Q_OBJECT

private slots:
    void answersWhatAFullScanAnswersAfterAnyEdits_data() {
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<int>("pieces");
        for (unsigned seed = 10; seed < 20; ++seed) {
            QTest::newRow(QByteArray::number(seed).constData()) << seed << int(seed - 9) * 60;
        }
    }

    void answersWhatAFullScanAnswersAfterAnyEdits() {
        QFETCH(unsigned, seed);
        QFETCH(int, pieces);
        GeneratedText generated(seed);
        std::string text = generated.text(std::size_t(pieces));
        FieldScanner scanner(m_engine);
        for (int step = 0; step < 300; ++step) {
            QVERIFY(scanner.scan(snapshotOf(text), {}) == m_engine.scan(text, {}));
            edit(text, generated);
        }
    }

    void answersTheSameWhenToldWhatChanged() {
        GeneratedText generated(77);
        std::string text = generated.text(200);
        FieldScanner scanner(m_engine);
        scanner.update(snapshotOf(text), {});
        for (int step = 0; step < 500; ++step) {
            const TextChange change = edit(text, generated);
            scanner.update(snapshotOf(text), {}, change);
            QVERIFY(scanner.findingsIn({0, text.size()}) == m_engine.scan(text, {}));
        }
    }

    void saysWhereFindingsMayHaveChanged() {
        GeneratedText generated(78);
        std::string text = generated.text(600);
        FieldScanner scanner(m_engine);
        scanner.update(snapshotOf(text), {});
        for (int step = 0; step < 300; ++step) {
            const std::vector<Finding> before = m_engine.scan(text, {});
            const std::size_t oldSize = text.size();
            edit(text, generated);
            const Span changed = scanner.update(snapshotOf(text), {});
            const std::vector<Finding> after = scanner.findingsIn({0, text.size()});
            QVERIFY(beginsBefore(changed.begin, after) == beginsBefore(changed.begin, before));
            QVERIFY(fromEnd(changed.end, text.size(), after) ==
                    fromEnd(changed.end + oldSize - text.size(), oldSize, before));
        }
    }

    void startsAgainWithOtherHints() {
        FieldScanner scanner(m_engine);
        const TextSnapshot snapshot = snapshotOf("NL91ABNA0417164300");
        const ScanHints hints{.region = "NL", .language = "nl", .label = "IBAN"};
        scanner.scan(snapshot, {});
        QVERIFY(scanner.scan(snapshot, hints) == m_engine.scan(*snapshot.text, hints));
    }

    void followsATextThatIsEmptiedAndFilled() {
        FieldScanner scanner(m_engine);
        for (const char* const text :
             {"", "NL91ABNA0417164300", "", "x", "Pay NL91ABNA0417164300"}) {
            QVERIFY(scanner.scan(snapshotOf(text), {}) == m_engine.scan(text, {}));
        }
    }

private:
    Engine m_engine;
};

std::unique_ptr<QObject> makeFieldScannerTest() {
    return std::make_unique<FieldScannerTest>();
}

} // namespace tacet::tests

#include "field_scanner_test.moc"
