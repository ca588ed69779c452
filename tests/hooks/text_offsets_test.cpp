#include "hooks/text_offsets.h"

#include <QTest>

#include <array>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace tacet::hooks {

namespace {

/// One character, or one maximal subpart of an invalid sequence.
struct Part {
    std::string bytes;
    std::size_t utf16 = 1;
    bool isCutShort = false; ///< a continuation byte right after it could belong to it
};

const std::array<Part, 6> kCharacters = {{
    {.bytes = "a"},
    {.bytes = "\n"},
    {.bytes = "\xC3\xA9"},                     // é
    {.bytes = "\xD7\x90"},                     // alef
    {.bytes = "\xE2\x82\xAC"},                 // euro sign
    {.bytes = "\xF0\x9F\x98\x80", .utf16 = 2}, // grinning face
}};

const std::array<Part, 8> kInvalid = {{
    {.bytes = "\xFF"},
    {.bytes = "\xC0"},
    {.bytes = "\x80"},
    {.bytes = "\xC3", .isCutShort = true},
    {.bytes = "\xE2\x82", .isCutShort = true},
    {.bytes = "\xF0\x9F\x98", .isCutShort = true},
    {.bytes = "\xED", .isCutShort = true}, // the lead byte of an encoded surrogate
    {.bytes = "\xF4", .isCutShort = true},
}};

/// A text whose parts are known because it was put together from them.
std::vector<Part> randomParts(std::mt19937& random) {
    std::vector<Part> parts;
    for (auto left = random() % 400; left > 0; --left) {
        const bool isInvalid = random() % 4 == 0;
        const Part& part = isInvalid ? kInvalid[random() % kInvalid.size()]
                                     : kCharacters[random() % kCharacters.size()];
        const bool couldJoin = !parts.empty() && parts.back().isCutShort && part.bytes == "\x80";
        if (!couldJoin) {
            parts.push_back(part);
        }
    }
    return parts;
}

std::string textOf(const std::vector<Part>& parts) {
    std::string text;
    for (const Part& part : parts) {
        text += part.bytes;
    }
    return text;
}

/// What is wrong with the offsets of `parts` in `unit`, or nothing.
std::string faultIn(const std::vector<Part>& parts, TextUnit unit) {
    const std::string text = textOf(parts);
    const TextOffsets offsets(text, unit);
    std::size_t byte = 0;
    std::size_t units = 0;
    for (const Part& part : parts) {
        const std::size_t width = unit == TextUnit::Utf16 ? part.utf16 : 1;
        if (offsets.unitsAt(byte) != units) {
            return "units at byte " + std::to_string(byte);
        }
        for (std::size_t inside = 0; inside < width; ++inside) {
            if (offsets.byteAt(units + inside) != byte) {
                return "byte at unit " + std::to_string(units + inside);
            }
        }
        byte += part.bytes.size();
        units += width;
    }
    const bool endsRight = offsets.unitsAt(byte) == units && offsets.byteAt(units) == byte &&
                           offsets.byteAt(units + 5) == byte && offsets.size() == units;
    return endsRight ? std::string() : "end";
}

} // namespace

class TextOffsetsTest : public QObject {
    Q_OBJECT

private slots:
    void countsEachUnit_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("codePoints");
        QTest::addColumn<int>("utf16");
        QTest::newRow("empty") << QByteArray() << 0 << 0;
        QTest::newRow("ascii") << QByteArray("abc") << 3 << 3;
        QTest::newRow("combining mark is its own") << QByteArray("e\xCC\x81") << 2 << 2;
        QTest::newRow("beyond the BMP") << QByteArray("\xF0\x9F\x98\x80") << 1 << 2;
        QTest::newRow("NUL counts") << QByteArray("a\0b", 3) << 3 << 3;
        QTest::newRow("cut-off emoji is one subpart") << QByteArray("\xF0\x9F\x98") << 1 << 1;
        QTest::newRow("encoded surrogate is three") << QByteArray("\xED\xA0\x80") << 3 << 3;
        QTest::newRow("overlong slash is two") << QByteArray("\xC0\xAF") << 2 << 2;
        QTest::newRow("beyond Unicode is four") << QByteArray("\xF4\x90\x80\x80") << 4 << 4;
    }

    void countsEachUnit() {
        QFETCH(QByteArray, text);
        const std::string bytes = text.toStdString();
        QTEST(static_cast<int>(TextOffsets(bytes, TextUnit::CodePoint).size()), "codePoints");
        QTEST(static_cast<int>(TextOffsets(bytes, TextUnit::Utf16).size()), "utf16");
    }

    void roundTripsOnEveryBoundary() {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            const std::vector<Part> parts = randomParts(random);
            for (const TextUnit unit : {TextUnit::CodePoint, TextUnit::Utf16}) {
                const std::string fault = faultIn(parts, unit);
                QVERIFY2(fault.empty(),
                         qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault.c_str())));
            }
        }
    }

    void takesAnyBytes() {
        for (unsigned seed = 1; seed <= 200; ++seed) {
            std::mt19937 random(seed);
            std::string bytes(random() % 600, '\0');
            for (char& byte : bytes) {
                byte = static_cast<char>(random() % 256);
            }
            const TextOffsets offsets(bytes, TextUnit::CodePoint);
            QVERIFY(offsets.size() <= bytes.size());
            for (std::size_t units = 0; units <= offsets.size(); ++units) {
                QVERIFY2(offsets.unitsAt(offsets.byteAt(units)) == units,
                         qPrintable(QStringLiteral("seed %1 unit %2").arg(seed).arg(units)));
            }
        }
    }
};

std::unique_ptr<QObject> makeTextOffsetsTest() {
    return std::make_unique<TextOffsetsTest>();
}

} // namespace tacet::hooks

#include "text_offsets_test.moc"
