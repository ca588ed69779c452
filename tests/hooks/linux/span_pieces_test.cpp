#include "hooks/linux/span_pieces.h"

#include <QTest>

#include <memory>

namespace tacet::hooks {

namespace {

const QString kChild(QChar(0xFFFC));

AccessibleRef ref(const QString& path) {
    return {.service = QStringLiteral(":1.1"), .path = path};
}

TextNode leaf(const QString& path, const QString& text) {
    return {.object = ref(path), .isBlock = true, .isReadable = true, .text = text, .children = {}};
}

/// Two paragraphs, the first Latin, the second Hebrew with a Latin word.
AssembledText twoParagraphs(const ToolkitWays& ways) {
    TextNode root = leaf("root", kChild + kChild);
    root.children = {leaf("latin", "ab cd"), leaf("hebrew", QString::fromUtf8("\xD7\x90 ef"))};
    return assemble(root, ways);
}

} // namespace

class SpanPiecesTest : public QObject {
    Q_OBJECT

private slots:
    void cutsASpanAtObjects() {
        const ToolkitWays ways = waysOf(Toolkit::Gecko);
        QVERIFY((piecesOf(twoParagraphs(ways), {3, 8}, ways) ==
                 std::vector<SpanPiece>{{.object = ref("latin"), .range = {3, 5}},
                                        {.object = ref("hebrew"), .range = {0, 1}}}));
    }

    void cutsASpanAtLineBreaksOfOneObject() {
        const ToolkitWays ways = waysOf(Toolkit::Gtk3);
        const AssembledText text = assemble(leaf("root", "ab\ncd\n\nef"), ways);
        QVERIFY((piecesOf(text, {1, 9}, ways) ==
                 std::vector<SpanPiece>{{.object = ref("root"), .range = {1, 2}},
                                        {.object = ref("root"), .range = {3, 5}},
                                        {.object = ref("root"), .range = {7, 9}}}));
    }

    void knowsTheSpacesInTheUnitsOfTheirObject() {
        const ToolkitWays ways = waysOf(Toolkit::Chromium);
        const AssembledText text = assemble(leaf("root", QString::fromUtf8("é\nab c d")), ways);
        QVERIFY(
            (piecesOf(text, {3, 9}, ways) ==
             std::vector<SpanPiece>{{.object = ref("root"), .range = {2, 8}, .blanks = {4, 6}}}));
    }

    void placesNothingOfChromiumBesideRightToLeftText_data() {
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("pieces");
        QTest::newRow("in the Latin paragraph") << 0 << 2 << 1;
        QTest::newRow("to the end of the Latin paragraph") << 3 << 5 << 1;
        QTest::newRow("Latin in the Hebrew paragraph") << 9 << 11 << 0;
        QTest::newRow("across both") << 3 << 8 << 0;
    }

    void placesNothingOfChromiumBesideRightToLeftText() {
        QFETCH(int, begin);
        QFETCH(int, end);
        const ToolkitWays ways = waysOf(Toolkit::Chromium);
        const Span span{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
        QTEST(static_cast<int>(piecesOf(twoParagraphs(ways), span, ways).size()), "pieces");
    }

    void placesRightToLeftTextOfOthers() {
        const ToolkitWays ways = waysOf(Toolkit::Qt);
        QVERIFY((piecesOf(twoParagraphs(ways), {9, 11}, ways) ==
                 std::vector<SpanPiece>{{.object = ref("hebrew"), .range = {2, 4}}}));
    }
};

std::unique_ptr<QObject> makeSpanPiecesTest() {
    return std::make_unique<SpanPiecesTest>();
}

} // namespace tacet::hooks

#include "span_pieces_test.moc"
