#include "detection/sample.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>

namespace tacet::tests {

using namespace detection;

/// What stands for a secret that is yet to be filled in, and what only looks like it.
class SampleTest : public QObject {
    Q_OBJECT

private slots:
    void tellsPlaceholdersFromKeys_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* name, const char* value, bool expected) {
            QTest::newRow(name) << QByteArray(value) << expected;
        };
        row("a key", "Zq3vT8kLm1pXs7Rd4Yb9NcW2", false);
        row("a name in brackets", "<YOUR_TOKEN>", true);
        row("a variable", "${TOKEN}", true);
        row("a word for filling in", "Zq3vT8kLmCHANGEME", true);
        row("one sign over and over", "0000000000000000", true);
        row("one sign eight times in a row", "Zq3vT8kLm00000000Yb9NcW2", true);
        row("one sign seven times in a row", "Zq3vT8kLm0000000Yb9NcW2h", false);
        row("a few signs over and over", "Zq3vT8kLm1212312312312312", true);
        row("a few signs for a while", "Zq3vT8kLm121231231231Yb9N", false);
        row("ten A in a key of 64 signs",
            "q8Wv3TzLm1pAAAAAAAAAAs7Rd4Yb9NcW2hJf6GtUe5KoQiX3vB8Zk1yD7uMx4VrE", false);
    }

    void tellsPlaceholdersFromKeys() {
        QFETCH(QByteArray, value);
        QFETCH(bool, expected);
        const QByteArray compact = value.toUpper();
        const Rule rule{.family = Family::Secrets};
        QCOMPARE(isSample(rule, value.toStdString(), compact.toStdString()), expected);
    }
};

std::unique_ptr<QObject> makeSampleTest() {
    return std::make_unique<SampleTest>();
}

} // namespace tacet::tests

#include "sample_test.moc"
