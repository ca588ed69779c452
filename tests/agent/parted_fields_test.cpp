#include "agent/conductor.h"
#include "agent/parted_fields.h"
#include "tests/agent/ledger_world.h"
#include "tests/agent/script.h"

#include <QTest>

#include <utility>

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

Fingerprint markOf(const char* text) {
    Fingerprint mark;
    mark.bytes.fill(static_cast<std::uint8_t>(text[0]));
    return mark;
}

// A field that was left with an IBAN in it.
PartedField fieldWith(const FieldContext& context, const char* text) {
    LedgerWorld world;
    world.type("Pay [[iban!:NL91 ABNA 0417 1643 00]] now|");
    return {.context = context,
            .conversation = conversationOf("chatgpt", context),
            .text = markOf(text),
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
    void keepsNoTextOfAFieldThatWasLeft();
};

void PartedFieldsTest::knowsAFieldByItsContextAndText() {
    PartedFields fields;
    QVERIFY(fields.add(fieldWith(kHere, "1")).empty());
    QVERIFY(fields.add(fieldWith(kHere, "2")).empty());
    QVERIFY(!fields.take(kHere, markOf("4")));
    QVERIFY(!fields.take(contextOf("chromium", "/2"), markOf("1")));
    QVERIFY(fields.take(kHere, markOf("1")));
    QVERIFY(!fields.take(kHere, markOf("1")));
    QVERIFY(fields.take(kHere, markOf("2")));
}

void PartedFieldsTest::takesAnEmptiedFieldForTheLastOne() {
    PartedFields fields;
    QVERIFY(fields.add(fieldWith(kHere, "1")).empty());
    QVERIFY(fields.add(fieldWith(kHere, "2")).empty());
    const auto taken = fields.takeLast(kHere);
    QVERIFY(taken);
    QVERIFY(taken->text == markOf("2"));
    QVERIFY(!fields.takeLast(contextOf("chromium", "/2")));
}

void PartedFieldsTest::endsWhatStandsInThemOnce() {
    PartedFields fields;
    QVERIFY(fields.add(fieldWith(kHere, "1")).empty());
    const std::vector<EndedElsewhere> ended = fields.end();
    QCOMPARE(ended.size(), std::size_t{1});
    QVERIFY(ended[0].tool == ToolId("chatgpt"));
    QVERIFY(ended[0].ended.outcome == Outcome::Left);
    QVERIFY(fields.end().empty());
    QVERIFY(fields.take(kHere, markOf("1"))); // it may still come back
}

void PartedFieldsTest::endsTheOldestWhenThereAreTooMany() {
    PartedFields fields;
    for (int i = 0; i < 8; ++i) {
        QVERIFY(fields.add(fieldWith(kHere, std::to_string(i).c_str())).empty());
    }
    QCOMPARE(fields.add(fieldWith(kHere, "x")).size(), std::size_t{1});
    QVERIFY(!fields.take(kHere, markOf("0")));
    QVERIFY(fields.take(kHere, markOf("1")));
}

void PartedFieldsTest::forgetsAConversationOrAProgram() {
    PartedFields fields;
    const FieldContext there = contextOf("chromium", "/2");
    const FieldContext firefox = contextOf("firefox", "/1");
    for (const FieldContext& context : {kHere, there, firefox}) {
        QVERIFY(fields.add(fieldWith(context, "1")).empty());
    }
    QCOMPARE(fields.forget(conversationOf("chatgpt", kHere)).size(), std::size_t{1});
    QVERIFY(!fields.take(kHere, markOf("1")));
    QCOMPARE(fields.forget("chromium").size(), std::size_t{1});
    QVERIFY(!fields.take(there, markOf("1")));
    QCOMPARE(fields.forgetAll().size(), std::size_t{1});
    QVERIFY(!fields.take(firefox, markOf("1")));
}

void PartedFieldsTest::keepsNoTextOfAFieldThatWasLeft() {
    Conductor conductor(tests::scriptPolicy(), {});
    const tests::MarkedText read =
        tests::readMarkedText("Pay [[iban!:NL91 ABNA 0417 1643 00]] now|");
    TextSnapshot snapshot;
    snapshot.id = {.field = {.value = 1}, .version = 1};
    snapshot.context = kHere;
    snapshot.text = std::make_shared<const std::string>(read.text);
    const std::weak_ptr<const std::string> text = snapshot.text;
    conductor.on(hooks::FieldEvent(hooks::FieldFocused{snapshot.id.field, kHere}), {});
    conductor.on(hooks::FieldEvent(hooks::TextSeen{std::exchange(snapshot, {})}), {});
    conductor.on(Judged{{.id = {.field = {.value = 1}, .version = 1}, .warnings = read.warnings}},
                 {});
    QVERIFY(!text.expired());
    conductor.on(hooks::FieldEvent(hooks::FieldLost{{.value = 1}}), {});
    QVERIFY(text.expired());
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makePartedFieldsTest() {
    return std::make_unique<agent::PartedFieldsTest>();
}

} // namespace tacet::tests

#include "parted_fields_test.moc"
