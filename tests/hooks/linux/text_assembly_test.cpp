#include "hooks/linux/text_assembly.h"

#include <QTest>

#include <array>
#include <memory>
#include <random>

namespace tacet::hooks {

namespace {

enum class Kind { Block, Inline, Unreadable };

const QString kChild(QChar(0xFFFC));

TextNode node(const QString& name, const QString& text, std::vector<TextNode> children = {},
              Kind kind = Kind::Block) {
    return {.object = {.service = QStringLiteral(":1.1"), .path = name},
            .isBlock = kind == Kind::Block,
            .isReadable = kind != Kind::Unreadable,
            .text = text,
            .children = std::move(children)};
}

std::string textOf(const TextNode& root, const ToolkitWays& ways = {}) {
    return *assemble(root, ways).text;
}

/// Makes trees whose objects all hold a text, and remembers it by the object's number.
class TreeMaker {
public:
    TreeMaker(unsigned seed, const ToolkitWays& ways) : m_random(seed), m_ways(ways) {}

    TextNode make(int depth) {
        const std::size_t number = m_texts.size();
        m_texts.emplace_back();
        const Kind kind = m_random() % 2 == 0 ? Kind::Block : Kind::Inline;
        TextNode made = node(QString::number(number), QString(), {}, kind);
        for (auto left = 1 + m_random() % 6; left > 0; --left) {
            if (depth > 0 && m_random() % 3 == 0) {
                made.text += kChild;
                made.children.push_back(make(depth - 1));
            }
            made.text += character();
        }
        m_texts[number] = made.text;
        return made;
    }

    /// What the object's own text holds in `range`, without fillers.
    [[nodiscard]] std::string read(const ObjectRange& range) const {
        const QString& text = m_texts.at(range.object);
        QString part;
        if (m_ways.unit == TextUnit::Utf16) {
            part = text.mid(static_cast<qsizetype>(range.begin),
                            static_cast<qsizetype>(range.end - range.begin));
        } else {
            const auto ucs4 = text.toUcs4().mid(static_cast<qsizetype>(range.begin),
                                                static_cast<qsizetype>(range.end - range.begin));
            part =
                QString::fromUcs4(reinterpret_cast<const char32_t*>(ucs4.constData()), ucs4.size());
        }
        return part.remove(QChar(0xFEFF)).toStdString();
    }

private:
    QString character() {
        const char32_t characters[] = {U'a', U'\u00E9', U'\u20AC', U'\u05D0', U'\U0001F600'};
        const char32_t chosen = characters[m_random() % std::size(characters)];
        QString text = QString::fromUcs4(&chosen, 1);
        if (chosen > 0xFFFF && m_ways.pairsWithFiller) {
            text += QChar(0xFEFF);
        }
        return text;
    }

    std::mt19937 m_random;
    const ToolkitWays& m_ways;
    std::vector<QString> m_texts;
};

/// What is wrong with the way back from a text to its objects, or nothing.
QString faultIn(const AssembledText& text, const TreeMaker& tree) {
    const std::string& bytes = *text.text;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t next = at + 1;
        while (next < bytes.size() && (static_cast<unsigned char>(bytes[next]) & 0xC0) == 0x80) {
            ++next;
        }
        const std::vector<ObjectRange> ranges = text.map.rangesOf({at, next});
        const bool isBreak = bytes[at] == '\n';
        if (ranges.size() != (isBreak ? 0 : 1)) {
            return QStringLiteral("ranges at byte %1").arg(at);
        }
        if (!isBreak && tree.read(ranges[0]) != bytes.substr(at, next - at)) {
            return QStringLiteral("character at byte %1").arg(at);
        }
        if (!isBreak && text.map.byteOf(ranges[0].object, ranges[0].begin) != at) {
            return QStringLiteral("way back to byte %1").arg(at);
        }
        at = next;
    }
    return {};
}

} // namespace

class TextAssemblyTest : public QObject {
    Q_OBJECT

private slots:
    void readsAsAPersonDoes() {
        const auto span = [](const QString& text) { return node("s", text, {}, Kind::Inline); };
        const QString two = kChild + kChild;
        QCOMPARE(textOf(node("r", "plain")), "plain");
        QCOMPARE(textOf(node("r", two, {node("a", "one"), node("b", "two")})), "one\ntwo");
        QCOMPARE(textOf(node("r", "a " + kChild + " c", {span("b")})), "a b c");
        QCOMPARE(textOf(node("r", "a" + kChild + "c", {node("b", "b")})), "a\nb\nc");
    }

    void doublesNoLineBreak() {
        const QString two = kChild + kChild;
        QCOMPARE(textOf(node("r", two, {node("a", "one\n"), node("b", "two")})), "one\ntwo");
    }

    void keepsWordsApartWhereNothingMayBeRead() {
        const TextNode image = node("i", "secret", {}, Kind::Unreadable);
        QCOMPARE(textOf(node("r", "a" + kChild + "b", {image})), "a\xEF\xBF\xBC"
                                                                 "b");
    }

    void keepsAnObjectSignWithoutAChild() {
        QCOMPARE(textOf(node("r", "a" + kChild)), "a\xEF\xBF\xBC");
    }

    void partsARangeAtAChildWithoutText() {
        const AssembledText text =
            assemble(node("r", "ab" + kChild + "cd", {node("a", "", {}, Kind::Inline)}), {});
        QCOMPARE(*text.text, std::string("abcd"));
        QVERIFY((text.map.rangesOf({1, 3}) ==
                 std::vector<ObjectRange>{{.object = 0, .begin = 1, .end = 2},
                                          {.object = 0, .begin = 3, .end = 4}}));
    }

    void keepsARangeWholeOverAFiller() {
        const QString own = QString::fromUtf8("\xF0\x9F\x98\x80\xEF\xBB\xBF!");
        const AssembledText text = assemble(node("r", own), {.pairsWithFiller = true});
        QVERIFY((text.map.rangesOf({0, 5}) ==
                 std::vector<ObjectRange>{{.object = 0, .begin = 0, .end = 3}}));
    }

    void leavesFillersOfFirefoxOut() {
        const QString text = QString::fromUtf8("\xF0\x9F\x98\x80\xEF\xBB\xBF!");
        QCOMPARE(textOf(node("r", text), {.pairsWithFiller = true}), "\xF0\x9F\x98\x80!");
        QCOMPARE(textOf(node("r", text)), "\xF0\x9F\x98\x80\xEF\xBB\xBF!");
    }

    void numbersObjectsInReadingOrder() {
        const AssembledText text =
            assemble(node("r", kChild + kChild, {node("a", "1"), node("b", "2")}), {});
        QCOMPARE(text.objects.size(), std::size_t{3});
        QCOMPARE(text.objects[0].path, "r");
        QCOMPARE(text.objects[1].path, "a");
        QCOMPARE(text.objects[2].path, "b");
        QVERIFY((text.isLeaf == std::vector<bool>{false, true, true}));
    }

    void findsTheChildThatStandsAtAnOffset_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("isUtf16");
        QTest::addColumn<int>("expected");
        QTest::newRow("a character") << 0 << false << -1;
        QTest::newRow("first, after an emoji") << 1 << false << 0;
        QTest::newRow("first, in UTF-16") << 2 << true << 0;
        QTest::newRow("second") << 3 << false << 1;
        QTest::newRow("inside a pair") << 1 << true << -1;
        QTest::newRow("beyond the end") << 9 << false << -1;
    }

    void findsTheChildThatStandsAtAnOffset() {
        QFETCH(int, offset);
        QFETCH(bool, isUtf16);
        const QString text = QString::fromUtf8("\xF0\x9F\x98\x80") + kChild + 'x' + kChild;
        const auto child = childAt(text, static_cast<std::size_t>(offset),
                                   isUtf16 ? TextUnit::Utf16 : TextUnit::CodePoint);
        QTEST(child ? static_cast<int>(*child) : -1, "expected");
        QCOMPARE(childCount(text), std::size_t{2});
    }

    void leadsFromEveryCharacterToItsObjectAndBack() {
        const std::array<ToolkitWays, 3> toolkits = {waysOf(Toolkit::Chromium),
                                                     waysOf(Toolkit::Gecko), waysOf(Toolkit::Qt)};
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const ToolkitWays& ways = toolkits[seed % toolkits.size()];
            TreeMaker tree(seed, ways);
            const AssembledText text = assemble(tree.make(3), ways);
            const QString fault = faultIn(text, tree);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
    }
};

std::unique_ptr<QObject> makeTextAssemblyTest() {
    return std::make_unique<TextAssemblyTest>();
}

} // namespace tacet::hooks

#include "text_assembly_test.moc"
