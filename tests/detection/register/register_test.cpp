#include "detection/register.h"
#include "detection/site.h"
#include "detection/watch.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace tacet::tests {

class RegisterTest : public QObject {
    Q_OBJECT

private slots:
    void namesEachToolOnce();
    void listsNoHostTwice();
    void listsHostsInLowerCaseBelowAPublicSuffix();
    void isBigEnough();
    void watchesItsOwnSites();
};

void RegisterTest::namesEachToolOnce() {
    std::set<ToolId> ids;
    for (const AiTool& tool : detection::builtInTools()) {
        QVERIFY(!tool.id.isEmpty() && !tool.name.empty());
        QVERIFY(!tool.sites.empty() || !tool.executables.empty());
        QVERIFY2(ids.insert(tool.id).second, tool.name.c_str());
    }
    QVERIFY(ids.count("chatgpt") == 1);
}

void RegisterTest::listsNoHostTwice() {
    std::set<std::string> seen;
    for (const AiTool& tool : detection::builtInTools()) {
        for (const SitePattern& site : tool.sites) {
            QVERIFY2(seen.insert(site.host + site.pathPrefix).second, site.host.c_str());
        }
        for (const std::string& executable : tool.executables) {
            QVERIFY2(seen.insert(executable).second, executable.c_str());
        }
    }
}

void RegisterTest::listsHostsInLowerCaseBelowAPublicSuffix() {
    for (const AiTool& tool : detection::builtInTools()) {
        for (const SitePattern& site : tool.sites) {
            const std::string host =
                site.host.rfind("*.", 0) == 0 ? site.host.substr(2) : site.host;
            QCOMPARE(QString::fromStdString(host), QString::fromStdString(host).toLower());
            QVERIFY2(!detection::isPublicSuffix(host), host.c_str());
            QVERIFY2(host.find('.') != std::string::npos, host.c_str());
        }
    }
}

void RegisterTest::isBigEnough() {
    int sites = 0;
    int apps = 0;
    for (const AiTool& tool : detection::builtInTools()) {
        sites += tool.sites.empty() ? 0 : 1;
        apps += tool.executables.empty() ? 0 : 1;
    }
    QVERIFY(sites >= 40);
    QVERIFY(apps >= 20);
}

void RegisterTest::watchesItsOwnSites() {
    Policy policy = strictPolicy();
    policy.tools = detection::builtInTools();
    for (const AiTool& tool : policy.tools) {
        for (const SitePattern& site : tool.sites) {
            FieldContext context;
            context.document = {.host = site.host.substr(site.host.rfind("*.", 0) == 0 ? 2 : 0),
                                .path = site.pathPrefix + "/"};
            context.page = context.document;
            QVERIFY2(detection::toolFor(policy, context) == &tool, site.host.c_str());
        }
    }
}

std::unique_ptr<QObject> makeRegisterTest() {
    return std::make_unique<RegisterTest>();
}

} // namespace tacet::tests

#include "register_test.moc"
