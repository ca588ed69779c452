#include "detection/assignment.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr std::string_view kName = "acme";
constexpr std::string_view kValue = "Zq3vT8kLm1pXs7Rd";

} // namespace

/// Where a value may start that a text assigns to a name.
class AssignmentTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheValue_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("environment") << QByteArray("export ACME_TOKEN=Zq3vT8kLm1pXs7Rd");
        QTest::newRow("quoted") << QByteArray("ACME_API_KEY = \"Zq3vT8kLm1pXs7Rd\"");
        QTest::newRow("json") << QByteArray(R"({"acme_secret": "Zq3vT8kLm1pXs7Rd"})");
        QTest::newRow("escaped json") << QByteArray(R"({\"acme_secret\": \"Zq3vT8kLm1pXs7Rd\"})");
        QTest::newRow("nested json")
            << QByteArray(R"("acme": {"site": "eu", "key": "Zq3vT8kLm1pXs7Rd"})");
        QTest::newRow("yaml") << QByteArray("acme:\n  token: Zq3vT8kLm1pXs7Rd");
        QTest::newRow("ini") << QByteArray("[acme]\ntoken = Zq3vT8kLm1pXs7Rd");
        QTest::newRow("xml") << QByteArray("<acmeToken>Zq3vT8kLm1pXs7Rd</acmeToken>");
        QTest::newRow("hump") << QByteArray("const acmeToken := `Zq3vT8kLm1pXs7Rd`");
        QTest::newRow("php") << QByteArray("'acme_key' => 'Zq3vT8kLm1pXs7Rd'");
        QTest::newRow("list of variables")
            << QByteArray("- name: ACME_KEY\n  value: \"Zq3vT8kLm1pXs7Rd\"");
        QTest::newRow("name and value")
            << QByteArray(R"({"name": "ACME_KEY", "value": "Zq3vT8kLm1pXs7Rd"})");
        QTest::newRow("type between") << QByteArray("val acmeKey: String = \"Zq3vT8kLm1pXs7Rd\"");
        QTest::newRow("appended") << QByteArray("$acmeKey .= 'Zq3vT8kLm1pXs7Rd';");
        QTest::newRow("arrow") << QByteArray("acme_key <- \"Zq3vT8kLm1pXs7Rd\"");
        QTest::newRow("make") << QByteArray("ACME_KEY ?= Zq3vT8kLm1pXs7Rd");
        QTest::newRow("next line") << QByteArray("<acmeToken>\n  Zq3vT8kLm1pXs7Rd\n</acmeToken>");
        QTest::newRow("connection string")
            << QByteArray("Endpoint=sb://acme.net/;Name=root;Key=Zq3vT8kLm1pXs7Rd;");
        QTest::newRow("call") << QByteArray("setenv(\"ACME_KEY\", \"Zq3vT8kLm1pXs7Rd\")");
        QTest::newRow("list") << QByteArray(R"(acmeKeys = ["Zq3vT8kLm1pXs7Rd"])");
        QTest::newRow("option") << QByteArray("--acme-token Zq3vT8kLm1pXs7Rd");
        QTest::newRow("header") << QByteArray("acme -H 'Authorization: Bearer Zq3vT8kLm1pXs7Rd'");
        QTest::newRow("table") << QByteArray("| acme key | Zq3vT8kLm1pXs7Rd |");
        QTest::newRow("markdown") << QByteArray("**acme API key:** `Zq3vT8kLm1pXs7Rd`");
        QTest::newRow("prose") << QByteArray("my acme key for the lab is Zq3vT8kLm1pXs7Rd.");
        QTest::newRow("apposition") << QByteArray("the acme API key Zq3vT8kLm1pXs7Rd works");
        QTest::newRow("word before") << QByteArray("API key for acme: Zq3vT8kLm1pXs7Rd");
        QTest::newRow("German") << QByteArray("Der acme Schlussel lautet: Zq3vT8kLm1pXs7Rd");
        QTest::newRow("Spanish") << QByteArray("la clave de acme es Zq3vT8kLm1pXs7Rd");
        QTest::newRow("French") << QByteArray("la cle de acme est Zq3vT8kLm1pXs7Rd");
        QTest::newRow("Polish") << QByteArray("klucz acme to Zq3vT8kLm1pXs7Rd");
        QTest::newRow("Italian") << QByteArray("la chiave acme e Zq3vT8kLm1pXs7Rd");
        QTest::newRow("short word") << QByteArray("acmePass=Zq3vT8kLm1pXs7Rd");
        QTest::newRow("long suffix") << QByteArray("ACME_TOKEN_PROD_2=Zq3vT8kLm1pXs7Rd");
    }

    void findsTheValue() {
        QFETCH(QByteArray, text);
        QVERIFY(startsIn(text));
    }

    void leavesOthersAlone_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no word for a secret") << QByteArray("acme_release=Zq3vT8kLm1pXs7Rd");
        QTest::newRow("no assignment")
            << QByteArray("acme rotates its key at commit Zq3vT8kLm1pXs7Rd");
        QTest::newRow("an id") << QByteArray("ACME_KEY_ID=Zq3vT8kLm1pXs7Rd");
        QTest::newRow("a hash") << QByteArray("acme keys, sha: Zq3vT8kLm1pXs7Rd");
        QTest::newRow("another line") << QByteArray("acme key\nbuild: Zq3vT8kLm1pXs7Rd");
        QTest::newRow("another paragraph") << QByteArray("acme key:\n\nZq3vT8kLm1pXs7Rd");
        QTest::newRow("another sentence")
            << QByteArray("The acme key is old. Use = Zq3vT8kLm1pXs7Rd");
        QTest::newRow("a placeholder") << QByteArray("acme key: <Zq3vT8kLm1pXs7Rd>");
        QTest::newRow("a mask") << QByteArray("acme key = [Zq3vT8kLm1pXs7Rd]");
        QTest::newRow("far away") << QByteArray("acme key ") + QByteArray(120, '.') +
                                         QByteArray(" = Zq3vT8kLm1pXs7Rd");
    }

    void leavesOthersAlone() {
        QFETCH(QByteArray, text);
        QVERIFY(!startsIn(text));
    }

    void tellsRandomFromPlain_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isRandom");
        QTest::newRow("hexadecimal") << QByteArray("fcd7a3b1d0c94e6f") << true;
        QTest::newRow("mixed case") << QByteArray("ZqvTkLmpXsRd") << true;
        QTest::newRow("a word") << QByteArray("configurationvalue") << false;
        QTest::newRow("a class name") << QByteArray("ConfigurationValue") << false;
        QTest::newRow("few signs") << QByteArray("0000111122223333") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void tellsRandomFromPlain() {
        QFETCH(QByteArray, value);
        QFETCH(bool, isRandom);
        QCOMPARE(looksRandom({value.data(), std::size_t(value.size())}), isRandom);
    }

    void tellsWhereTheValueOfANameStarts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isTied");
        QTest::newRow("a sign") << QByteArray("token=V") << true;
        QTest::newRow("columns") << QByteArray("token            = \"V") << true;
        QTest::newRow("a verb") << QByteArray("token is V") << true;
        QTest::newRow("an option") << QByteArray("token V") << true;
        QTest::newRow("a scheme") << QByteArray("token: NTLM V") << true;
        QTest::newRow("a full stop") << QByteArray("token. V") << false;
    }

    void tellsWhereTheValueOfANameStarts() {
        QFETCH(QByteArray, text);
        QFETCH(bool, isTied);
        constexpr std::size_t kNameSize = 5;
        const std::string_view bytes(text.data(), std::size_t(text.size()));
        QCOMPARE(assignedStart(bytes, {0, kNameSize}), isTied ? bytes.size() - 1 : kNameSize);
    }

private:
    static bool startsIn(const QByteArray& bytes) {
        const std::string_view text(bytes.data(), std::size_t(bytes.size()));
        const std::size_t name = std::string(bytes.toLower().constData()).find(kName);
        const AssignedStarts starts = assignedStarts(text, name);
        const auto* const end = starts.at.begin() + starts.count;
        return std::find(starts.at.begin(), end, text.find(kValue)) != end;
    }
};

std::unique_ptr<QObject> makeAssignmentTest() {
    return std::make_unique<AssignmentTest>();
}

} // namespace tacet::tests

#include "assignment_test.moc"
