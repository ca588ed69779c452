#include "detection/engine.h"
#include "detection/region_scan.h"
#include "tests/hostile_shapes.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr std::size_t kSize = 40000;
// The worst shape, pairs of digits, takes about 190: every pair may start every number.
constexpr double kMostSteps = 250;

} // namespace

/// The cost of a text grows with its length and no faster, whoever wrote it. Costs are counted, not
/// timed, so every run and every machine answers the same.
class HostileTextTest : public QObject {
    Q_OBJECT

private slots:
    void costsTwiceAsMuchWhenTwiceAsLong_data() { addShapes(); }

    void costsTwiceAsMuchWhenTwiceAsLong() {
        QFETCH(QByteArray, part);
        const double once = double(workOf(textOf(part, kSize)));
        const double twice = double(workOf(textOf(part, 2 * kSize)));
        QVERIFY2(twice <= 2.2 * once, QByteArray::number(twice / once).constData());
    }

    void costsBoundedStepsPerByte_data() { addShapes(); }

    void costsBoundedStepsPerByte() {
        QFETCH(QByteArray, part);
        const double steps = double(workOf(textOf(part, kSize))) / double(kSize);
        QVERIFY2(steps <= kMostSteps, QByteArray::number(steps).constData());
    }

private:
    static void addShapes() {
        QTest::addColumn<QByteArray>("part");
        for (const HostileShape& shape : kHostileShapes) {
            QTest::newRow(shape.name) << QByteArray(shape.part);
        }
    }

    static std::string textOf(const QByteArray& part, std::size_t size) {
        return part.repeated(qsizetype(size) / part.size()).toStdString();
    }

    std::size_t workOf(const std::string& text) {
        RegionScan scan(m_engine.rules());
        std::vector<Candidate> found;
        constexpr std::size_t kRegion = 4096;
        for (std::size_t begin = 0; begin < text.size(); begin += kRegion) {
            scan.run(text, {begin, std::min(begin + kRegion, text.size())}, {}, found);
        }
        return scan.work();
    }

    Engine m_engine;
};

std::unique_ptr<QObject> makeHostileTextTest() {
    return std::make_unique<HostileTextTest>();
}

} // namespace tacet::tests

#include "hostile_text_test.moc"
