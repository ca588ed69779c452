#include "agent/parted_fields.h"
#include "tests/agent/ledger_world.h"

#include <QTest>

namespace tacet::agent {

namespace {

using tests::LedgerWorld;

FieldContext contextOf(const char* application, const char* path) {
    FieldContext context;
    context.application = application;
    context.page = DocumentPlace{.host = "chatgpt.com", .path = path};
    context.document = context.page;
    context.pageId = path;
    return context;
}

// A field that was left with an IBAN in it.
PartedField fieldWith(const FieldContext& context, const char* text) {
    LedgerWorld world;
    world.type("Pay [[iban!:NL91 ABNA 0417 1643 00]] now|");
    return {.context = context,
            .conversation = conversationOf("chatgpt", context),
            .text = std::make_shared<const std::string>(text),
            .ignored = {},
            .ledger = world.ledger};
}

const FieldContext kHere = contextOf("chromium", "/1");

} // namespace

class PartedFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsAFieldByItsContextAndText();
    void takesAnEmptiedFieldForTheLastOne();
    void endsWhatStandsInThemOnce();
    void endsTheOldestWhenThereAreTooMany();
    void forgetsAConversationOrAProgram();
};

void PartedFieldsTest::knowsAFieldByItsContextAndText() {
    PartedFields fields;
    QVERIFY(fields.add(fieldWith(kHere, "one")).empty());
    QVERIFY(fields.add(fieldWith(kHere, "two")).empty());
    QVERIFY(!fields.take(kHere, "three"));
    QVERIFY(!fields.take(contextOf("chromium", "/2"), "one"));
    QVERIFY(fields.take(kHere, "one"));
    QVERIFY(!fields.take(kHere, "one"));
    QVERIFY(fields.take(kHere, "two"));
}

void PartedFieldsTest::takesAnEmptiedFieldForTheLastOne() {
    PartedFields fields;
    QVERIFY(fields.add(fieldWith(kHere, "one")).empty());
    QVERIFY(fields.add(fieldWith(kHere, "two")).empty());
    const auto taken = fields.take(kHere, "\n");
    QVERIFY(taken);
    QCOMPARE(*taken->text, std::string("two"));
}

void PartedFieldsTest::endsWhatStandsInThemOnce() {
    PartedFields fields;
    QVERIFY(fields.add(fieldWith(kHere, "one")).empty());
    const std::vector<EndedElsewhere> ended = fields.end();
    QCOMPARE(ended.size(), std::size_t{1});
    QVERIFY(ended[0].tool == ToolId("chatgpt"));
    QVERIFY(ended[0].ended.outcome == Outcome::Left);
    QVERIFY(fields.end().empty());
    QVERIFY(fields.take(kHere, "one")); // it may still come back
}

void PartedFieldsTest::endsTheOldestWhenThereAreTooMany() {
    PartedFields fields;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(fields.add(fieldWith(kHere, std::to_string(i).c_str())).empty());
    }
    QCOMPARE(fields.add(fieldWith(kHere, "one more")).size(), std::size_t{1});
    QVERIFY(!fields.take(kHere, "0"));
    QVERIFY(fields.take(kHere, "1"));
}

void PartedFieldsTest::forgetsAConversationOrAProgram() {
    PartedFields fields;
    const FieldContext there = contextOf("chromium", "/2");
    const FieldContext firefox = contextOf("firefox", "/1");
    for (const FieldContext& context : {kHere, there, firefox}) {
        QVERIFY(fields.add(fieldWith(context, "one")).empty());
    }
    QCOMPARE(fields.forget(conversationOf("chatgpt", kHere)).size(), std::size_t{1});
    QVERIFY(!fields.take(kHere, "one"));
    QCOMPARE(fields.forget("chromium").size(), std::size_t{1});
    QVERIFY(!fields.take(there, "one"));
    QCOMPARE(fields.forgetAll().size(), std::size_t{1});
    QVERIFY(!fields.take(firefox, "one"));
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makePartedFieldsTest() {
    return std::make_unique<agent::PartedFieldsTest>();
}

} // namespace tacet::tests

#include "parted_fields_test.moc"
