#include "detection/values/edit.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

class EditTest : public QObject {
    Q_OBJECT

private slots:
    void appliesEachEditInItsPlace_data();
    void appliesEachEditInItsPlace();
    void leavesTheSnapshotAsItWas();
};

void EditTest::appliesEachEditInItsPlace_data() {
    QTest::addColumn<std::vector<Edit>>("edits");
    QTest::addColumn<std::string>("expected");
    using Edits = std::vector<Edit>;
    QTest::newRow("none") << Edits{} << std::string("0123456789");
    QTest::newRow("shorter") << Edits{{{2, 8}, "x"}} << std::string("01x89");
    QTest::newRow("longer") << Edits{{{2, 3}, "xyz"}} << std::string("01xyz3456789");
    QTest::newRow("at both ends") << Edits{{{0, 1}, "a"}, {{9, 10}, "b"}}
                                  << std::string("a12345678b");
    QTest::newRow("side by side") << Edits{{{2, 4}, "a"}, {{4, 6}, "b"}} << std::string("01ab6789");
    QTest::newRow("an insertion") << Edits{{{5, 5}, "-"}} << std::string("01234-56789");
    QTest::newRow("the whole text") << Edits{{{0, 10}, ""}} << std::string();
}

void EditTest::appliesEachEditInItsPlace() {
    QFETCH(std::vector<Edit>, edits);
    TextSnapshot before;
    before.text = std::make_shared<const std::string>("0123456789");
    QTEST(apply({.before = before, .edits = edits}), "expected");
}

void EditTest::leavesTheSnapshotAsItWas() {
    TextSnapshot before;
    before.text = std::make_shared<const std::string>("0123456789");
    QCOMPARE(apply({.before = before, .edits = {{{0, 10}, "x"}}}), std::string("x"));
    QCOMPARE(*before.text, std::string("0123456789"));
}

std::unique_ptr<QObject> makeEditTest() {
    return std::make_unique<EditTest>();
}

} // namespace tacet::tests

#include "edit_test.moc"
