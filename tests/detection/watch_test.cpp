#include "detection/watch.h"
#include "tests/detection/value_tests.h"

#include <QTest>

namespace tacet::tests {

namespace {

Policy policyOfTwoTools() {
    Policy policy;
    policy.tools = {{.id = "chat",
                     .name = "Chat",
                     .sites = {{.host = "chat.example", .pathPrefix = {}},
                               {.host = "*.wide.example", .pathPrefix = {}},
                               {.host = "search.example", .pathPrefix = "/ask"}},
                     .executables = {}},
                    {.id = "desk", .name = "Desk", .sites = {}, .executables = {"desk-app"}}};
    return policy;
}

/// `host/path` as a place.
DocumentPlace place(const QString& address) {
    const auto slash = address.indexOf('/');
    return {.host = address.left(slash).toStdString(),
            .path = slash < 0 ? "/" : address.mid(slash).toStdString()};
}

QString toolName(const Policy& policy, const FieldContext& context) {
    const AiTool* tool = detection::toolFor(policy, context);
    return tool == nullptr ? QString() : QString::fromStdString(std::string(tool->id.text()));
}

} // namespace

class WatchTest : public QObject {
    Q_OBJECT

private slots:
    void matchesPlacesByHostAndPath_data();
    void matchesPlacesByHostAndPath();
    void watchesSites_data();
    void watchesSites();
    void watchesDesktopApps_data();
    void watchesDesktopApps();
    void neverWatchesAPasswordField();
};

void WatchTest::matchesPlacesByHostAndPath_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* reason, const char* host, const char* path, const char* address,
                        bool expected) {
        QTest::newRow(reason) << QString(host) << QString(path) << QString(address) << expected;
    };
    row("the host", "chatgpt.com", "", "chatgpt.com/", true);
    row("the host, any path", "chatgpt.com", "", "chatgpt.com/c/1", true);
    row("upper case", "chatgpt.com", "", "ChatGPT.com/", true);
    row("a dot after the full name", "chatgpt.com", "", "chatgpt.com./", true);
    row("a subdomain of an exact host", "chatgpt.com", "", "x.chatgpt.com/", false);
    row("the host inside another's", "chatgpt.com", "", "chatgpt.com.evil.example/", false);
    row("the host after another word", "chatgpt.com", "", "notchatgpt.com/", false);
    row("a wildcard takes the host itself", "*.chatgpt.com", "", "chatgpt.com/", true);
    row("a wildcard takes a subdomain", "*.chatgpt.com", "", "a.b.chatgpt.com/", true);
    row("a wildcard ends at a dot", "*.chatgpt.com", "", "notchatgpt.com/", false);
    row("a wildcard inside another's", "*.chatgpt.com", "", "chatgpt.com.evil.example/", false);
    row("the path", "bing.com", "/chat", "bing.com/chat", true);
    row("below the path", "bing.com", "/chat", "bing.com/chat/new", true);
    row("a longer word", "bing.com", "/chat", "bing.com/chatter", false);
    row("another path", "bing.com", "/chat", "bing.com/", false);
    row("the path elsewhere", "bing.com", "/chat", "bing.com/x/chat", false);
    row("the path in another case", "bing.com", "/chat", "bing.com/Chat", false);
    row("a prefix that ends in a slash", "bing.com", "/chat/", "bing.com/chat/new", true);
    row("no host", "chatgpt.com", "", "/", false);
}

void WatchTest::matchesPlacesByHostAndPath() {
    QFETCH(QString, host);
    QFETCH(QString, path);
    QFETCH(QString, address);
    const SitePattern pattern{.host = host.toStdString(), .pathPrefix = path.toStdString()};
    QTEST(detection::matches(pattern, place(address)), "expected");
}

void WatchTest::watchesSites_data() {
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("tool");
    const auto row = [](const char* reason, const char* document, const char* page,
                        const char* tool) {
        QTest::newRow(reason) << QString(document) << QString(page) << QString(tool);
    };
    row("a listed page", "chat.example/", "chat.example/", "chat");
    row("an unlisted page", "other.example/", "other.example/", "");
    row("a listed frame in an unlisted page", "chat.example/", "other.example/", "chat");
    row("a same-site frame in a listed page", "frame.chat.example/", "chat.example/", "chat");
    row("a foreign frame in a listed page", "pay.other.example/", "chat.example/", "");
    row("a look-alike frame", "chat.example.evil.example/", "chat.example/", "");
    row("a same-site frame in an unlisted path", "f.search.example/", "search.example/", "");
    row("a same-site frame in a listed path", "f.search.example/", "search.example/ask", "chat");
    row("a same-site frame, in upper case", "Frame.Chat.Example/", "chat.example./", "chat");
    row("another app of the same host", "search.example/mail", "search.example/mail", "");
}

void WatchTest::watchesSites() {
    QFETCH(QString, document);
    QFETCH(QString, page);
    const Policy policy = policyOfTwoTools();
    FieldContext context;
    context.application = "chromium";
    context.document = place(document);
    context.page = place(page);
    QTEST(toolName(policy, context), "tool");
}

void WatchTest::watchesDesktopApps_data() {
    QTest::addColumn<QString>("application");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("tool");
    QTest::newRow("listed") << "desk-app"
                            << ""
                            << "desk";
    QTest::newRow("unlisted") << "editor"
                              << ""
                              << "";
    QTest::newRow("a longer name") << "desk-app-helper"
                                   << ""
                                   << "";
    QTest::newRow("nameless") << ""
                              << ""
                              << "";
    QTest::newRow("with a document of its own") << "desk-app"
                                                << "files.example/"
                                                << "desk";
    QTest::newRow("with the document of another tool") << "desk-app"
                                                       << "chat.example/"
                                                       << "chat";
}

void WatchTest::watchesDesktopApps() {
    QFETCH(QString, application);
    QFETCH(QString, document);
    const Policy policy = policyOfTwoTools();
    FieldContext context;
    context.application = application.toStdString();
    if (!document.isEmpty()) {
        context.document = place(document);
    }
    QTEST(toolName(policy, context), "tool");
}

void WatchTest::neverWatchesAPasswordField() {
    const Policy policy = policyOfTwoTools();
    FieldContext context;
    context.application = "desk-app";
    context.document = place("chat.example/");
    context.role = FieldRole::Password;
    QVERIFY(detection::toolFor(policy, context) == nullptr);
}

std::unique_ptr<QObject> makeWatchTest() {
    return std::make_unique<WatchTest>();
}

} // namespace tacet::tests

#include "watch_test.moc"
