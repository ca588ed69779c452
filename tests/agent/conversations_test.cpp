#include "agent/conversations.h"
#include "detection/remedy.h"
#include "tests/agent/marked_text.h"

#include <QTest>

namespace tacet::agent {

namespace {

FieldContext pageOf(const char* id, const char* path = "/") {
    FieldContext context;
    context.application = "chromium";
    context.page = DocumentPlace{.host = "chatgpt.com", .path = path};
    context.document = context.page;
    context.pageId = id;
    return context;
}

ConversationKey chatIn(const char* page) {
    return conversationOf("chatgpt", pageOf(page));
}

// What the value in `marked` is masked as.
std::string maskIn(Conversations& conversations, const ConversationKey& key, const char* marked) {
    const tests::MarkedText read = tests::readMarkedText(marked);
    TextSnapshot snapshot;
    snapshot.text = std::make_shared<const std::string>(read.text);
    const std::vector<Edit> edits =
        detection::remedy(snapshot, read.warnings, Remedy::Mask, conversations.aliases(key));
    return edits.empty() ? std::string() : edits.front().replacement;
}

constexpr const char* kOne = "[[iban!:NL91 ABNA 0417 1643 00]]";
constexpr const char* kOther = "[[iban!:DE89 3704 0044 0532 0130 00]]";

} // namespace

class ConversationsTest : public QObject {
    Q_OBJECT

private slots:
    void isOfAPageOrAnApplication();
    void numbersWithinOneConversation();
    void forgetsAPageThatDidNotStay();
    void keepsAPageThatStays();
    void forgetsAProgramThatEnded();
    void forgetsAll();
};

void ConversationsTest::isOfAPageOrAnApplication() {
    QVERIFY(chatIn("1") == chatIn("1"));
    QVERIFY(chatIn("1") != chatIn("2"));
    QVERIFY2(conversationOf("chatgpt", pageOf("1", "/c/7")) == chatIn("1"),
             "a chat gets an address of its own once it has begun");
    FieldContext app;
    app.application = "claude-desktop";
    const ConversationKey key = conversationOf("claude", app);
    QVERIFY(key.page.empty());
    QCOMPARE(key.application, std::string("claude-desktop"));
}

void ConversationsTest::numbersWithinOneConversation() {
    Conversations all;
    QCOMPARE(maskIn(all, chatIn("1"), kOne), std::string("[IBAN_1]"));
    QCOMPARE(maskIn(all, chatIn("1"), kOther), std::string("[IBAN_2]"));
    QCOMPARE(maskIn(all, chatIn("1"), kOne), std::string("[IBAN_1]"));
    QCOMPARE(maskIn(all, chatIn("2"), kOther), std::string("[IBAN_1]"));
}

void ConversationsTest::forgetsAPageThatDidNotStay() {
    Conversations all;
    maskIn(all, chatIn("1"), kOne);
    maskIn(all, chatIn("2"), kOne);
    all.mayClose(chatIn("1"));
    QVERIFY(all.wipeClosed() == std::set<ConversationKey>{chatIn("1")});
    QCOMPARE(maskIn(all, chatIn("1"), kOther), std::string("[IBAN_1]"));
    QCOMPARE(maskIn(all, chatIn("2"), kOther), std::string("[IBAN_2]"));
    QVERIFY(all.wipeClosed().empty()); // each closing counts once
}

void ConversationsTest::keepsAPageThatStays() {
    Conversations all;
    maskIn(all, chatIn("1"), kOne);
    all.mayClose(chatIn("1"));
    all.stays(chatIn("1"));
    QVERIFY(all.wipeClosed().empty());
    QCOMPARE(maskIn(all, chatIn("1"), kOther), std::string("[IBAN_2]"));
}

void ConversationsTest::forgetsAProgramThatEnded() {
    Conversations all;
    FieldContext other = pageOf("1");
    other.application = "firefox";
    const ConversationKey inFirefox = conversationOf("chatgpt", other);
    maskIn(all, chatIn("1"), kOne);
    maskIn(all, inFirefox, kOne);
    all.wipe("chromium");
    QCOMPARE(maskIn(all, chatIn("1"), kOther), std::string("[IBAN_1]"));
    QCOMPARE(maskIn(all, inFirefox, kOther), std::string("[IBAN_2]"));
}

void ConversationsTest::forgetsAll() {
    Conversations all;
    maskIn(all, chatIn("1"), kOne);
    all.wipeAll();
    QCOMPARE(maskIn(all, chatIn("1"), kOther), std::string("[IBAN_1]"));
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makeConversationsTest() {
    return std::make_unique<agent::ConversationsTest>();
}

} // namespace tacet::tests

#include "conversations_test.moc"
