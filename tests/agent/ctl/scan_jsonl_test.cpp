#include "tests/agent/ctl/ctl_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tacet::agent {
namespace {

const QByteArray kIban = "NL91 ABNA 0417 1643 00";

QByteArray caseLine(const QByteArray& id, const QByteArray& text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
}

/// `id start-end type confidence level, ...` of one answer line.
QByteArray inShort(const QByteArray& line) {
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    QByteArray text = answer["id"].toString().toUtf8();
    for (const auto& item : answer["spans"].toArray()) {
        const QJsonObject span = item.toObject();
        text += ' ' + QByteArray::number(span["start"].toInt()) + '-' +
                QByteArray::number(span["end"].toInt()) + ' ' + span["type"].toString().toUtf8() +
                ' ' + span["confidence"].toString().toUtf8() + ' ' +
                span["level"].toString().toUtf8();
    }
    return text;
}

QByteArray answersInShort(const QByteArray& out) {
    QByteArrayList answers;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty()) {
            answers.append(inShort(line));
        }
    }
    return answers.join('|');
}

} // namespace

/// The sentences of CONTRACTS about `tacetctl scan --jsonl`, one row each.
class ScanJsonlTest : public QObject {
    Q_OBJECT

private slots:
    void answersEachCase_data() {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray found = " iban high critical";
        QTest::newRow("one line in, one line out")
            << caseLine("a", "Pay " + kIban) << "a 4-26" + found;
        QTest::newRow("the same order")
            << caseLine("b", kIban) + caseLine("a", "none") << "b 0-22" + found + "|a";
        QTest::newRow("nothing found is answered too") << caseLine("a", "none") << QByteArray("a");
        QTest::newRow("an empty text") << caseLine("a", "") << QByteArray("a");
        QTest::newRow("the id is echoed, whatever it holds")
            << QByteArray("{\"id\": \"é \\\" \\\\ \\u0001 \\ud83d\\ude00\", \"text\": \"\"}")
            << QByteArray("é \" \\ \x01 😀");
        QTest::newRow("unknown members are ignored")
            << QByteArray("{\"x\": [1, {\"id\": 3, \"text\": 4}], \"n\": -1.5e3, \"t\": true, "
                          "\"id\": \"a\","
                          " \"z\": null, \"lang\": \"nl\", \"text\": \"none\"}")
            << QByteArray("a");
        QTest::newRow("lang is a hint, also when it is none")
            << QByteArray("{\"id\": \"a\", \"text\": \"none\", \"lang\": 5}") << QByteArray("a");
        QTest::newRow("the last of two members counts")
            << QByteArray("{\"id\": \"a\", \"text\": \"x\", \"id\": \"b\", \"text\": \"\"}")
            << QByteArray("b");
        QTest::newRow("empty lines are skipped") << "\n \n" + caseLine("a", "none") + "\n\r\n"
                                                 << QByteArray("a");
        QTest::newRow("a byte order mark is accepted")
            << "\xEF\xBB\xBF" + caseLine("a", "none") << QByteArray("a");
        QTest::newRow("CR LF is accepted")
            << QByteArray("{\"id\": \"a\", \"text\": \"\"}\r\n{\"id\": \"b\", \"text\": \"\"}\r\n")
            << QByteArray("a|b");
        QTest::newRow("no line break at the end")
            << QByteArray("{\"id\": \"a\", \"text\": \"\"}") << QByteArray("a");
        QTest::newRow("code points beyond the BMP count one")
            << caseLine("a", "😀 " + kIban) << "a 2-24" + found;
        QTest::newRow("so do escaped pairs")
            << caseLine("a", "\\ud83d\\ude00 " + kIban) << "a 2-24" + found;
        QTest::newRow("a high surrogate alone counts one")
            << caseLine("a", "\\ud83d " + kIban) << "a 2-24" + found;
        QTest::newRow("a low surrogate alone counts one")
            << caseLine("a", "\\uDE00 " + kIban) << "a 2-24" + found;
        QTest::newRow("two high surrogates count two")
            << caseLine("a", "\\ud83d\\ud83d " + kIban) << "a 3-25" + found;
        QTest::newRow("a high surrogate before a pair")
            << caseLine("a", "\\ud83d\\ud83d\\ude00 " + kIban) << "a 3-25" + found;
        QTest::newRow("an escaped backslash before u is no surrogate")
            << caseLine("a", "\\\\ud83d " + kIban) << "a 7-29" + found;
        QTest::newRow("a byte that starts nothing counts one")
            << caseLine("a", "\xFF " + kIban) << "a 2-24" + found;
        QTest::newRow("a maximal subpart counts one")
            << caseLine("a", "\xF0\x9F\x98 " + kIban) << "a 2-24" + found;
        QTest::newRow("a surrogate in UTF-8 counts three")
            << caseLine("a", "\xED\xA0\x80 " + kIban) << "a 4-26" + found;
        QTest::newRow("an escaped NUL") << caseLine("a", "\\u0000 " + kIban) << "a 2-24" + found;
    }

    void answersEachCase() {
        QFETCH(QByteArray, input);
        const CtlRun run = runCtl({"scan", "--jsonl"}, input);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.exitCode, 0);
        QTEST(answersInShort(run.out), "expected");
    }

    void echoesWhatIsNoUnicodeAsReplacement() {
        const CtlRun run = runCtl({"scan", "--jsonl"}, "{\"id\": \"\xFF\\ud800\", \"text\": \"\"}");
        QCOMPARE(run.out, QByteArray("{\"id\":\"\uFFFD\uFFFD\",\"spans\":[]}\n"));
    }

    void namesALineThatIsNoCase_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("-:2:1: json: ");
        QTest::newRow("columns are code points")
            << QByteArray("{\"é😀\": }") << QByteArray("-:2:8: json: ");
        QTest::newRow("cut off") << QByteArray("{\"id\": \"a\", \"text") << QByteArray("-:2:");
        QTest::newRow("two objects")
            << QByteArray("{\"id\": \"a\", \"text\": \"\"} {}") << QByteArray("-:2:25: json: ");
        QTest::newRow("an array") << QByteArray("[\"id\"]") << QByteArray("-:2:");
        QTest::newRow("a string") << QByteArray("\"id\"") << QByteArray("-:2:");
        QTest::newRow("a number") << QByteArray("5") << QByteArray("-:2:");
        QTest::newRow("no id") << QByteArray("{\"text\": \"\"}") << QByteArray("-:2:1: id: ");
        QTest::newRow("an id that is no string")
            << QByteArray("{\"id\": 5, \"text\": \"\"}") << QByteArray("-:2:1: id: ");
        QTest::newRow("no text") << QByteArray("{\"id\": \"a\"}") << QByteArray("-:2:1: text: ");
        QTest::newRow("a text that is no string")
            << QByteArray("{\"id\": \"a\", \"text\": null}") << QByteArray("-:2:1: text: ");
        QTest::newRow("a control character")
            << QByteArray("{\"id\": \"a\x01\", \"text\": \"\"}") << QByteArray("-:2:");
        QTest::newRow("a NUL behind the object")
            << QByteArray("{\"id\": \"a\", \"text\": \"\"}\0{}", 26)
            << QByteArray("-:2:24: json: ");
    }

    void namesALineThatIsNoCase() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, place);
        const CtlRun run = runCtl({"scan", "--jsonl"},
                                  caseLine("before", "") + line + '\n' + caseLine("after", ""));
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(answersInShort(run.out), QByteArray("before|after"));
        QVERIFY2(run.errors.startsWith(place), run.errors);
        QCOMPARE(run.errors.count('\n'), 1);
    }

    void survivesHugeAndHostileLines_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("exitCode");
        constexpr int kDeep = 1'000'000;
        QTest::newRow("nested arrays in an unknown member")
            << "{\"id\": \"a\", \"text\": \"\", \"x\": " + QByteArray(kDeep, '[') +
                   QByteArray(kDeep, ']') + '}'
            << 0;
        QTest::newRow("nested arrays without an end") << QByteArray(kDeep, '[') << 2;
        QTest::newRow("nested objects without an end")
            << QByteArray("{\"a\":").repeated(kDeep) << 2;
        QTest::newRow("a number beyond a double")
            << QByteArray("{\"id\": \"a\", \"text\": \"\", \"n\": 1e999}") << 2;
        QTest::newRow("a text of 50 MB")
            << caseLine("a", QByteArray("plain words ").repeated(4'200'000)) << 0;
    }

    void survivesHugeAndHostileLines() {
        QFETCH(QByteArray, line);
        const CtlRun run = runCtl({"scan", "--jsonl"}, line);
        QTEST(run.exitCode, "exitCode");
    }

    void readsFilesInOrder() {
        const QTemporaryDir folder;
        for (const char* name : {"one", "two"}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(caseLine(name, ""));
        }
        const CtlRun run = runCtl({"scan", "--jsonl", folder.filePath("two"),
                                   folder.filePath("none"), folder.filePath("one")});
        QCOMPARE(answersInShort(run.out), QByteArray("two|one"));
        QVERIFY2(run.errors.contains("none:1:1: file: "), run.errors);
        QCOMPARE(run.exitCode, 2);
    }

    void failsOnFindingsOnlyWhenAsked_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exitCode");
        const QStringList asked{"--exit-code"};
        QTest::newRow("not asked") << QStringList() << caseLine("a", kIban) << 0;
        QTest::newRow("asked, found") << asked << caseLine("a", kIban) << 1;
        QTest::newRow("asked, none") << asked << caseLine("a", "none") << 0;
        QTest::newRow("bad input weighs more") << asked << caseLine("a", kIban) + "x" << 2;
    }

    void failsOnFindingsOnlyWhenAsked() {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QTEST(runCtl(QStringList{"scan", "--jsonl"} + options, input).exitCode, "exitCode");
    }

    void answersTheSameInEveryLocale() {
        QProcessEnvironment turkish = QProcessEnvironment::systemEnvironment();
        turkish.insert("LC_ALL", "tr_TR.UTF-8");
        turkish.insert("LANG", "tr_TR.UTF-8");
        QProcessEnvironment plain = QProcessEnvironment::systemEnvironment();
        plain.insert("LC_ALL", "C");
        const QByteArray input = caseLine("a", "iban " + kIban + " İIıi");
        QCOMPARE(runCtl({"scan", "--jsonl"}, input, turkish).out,
                 runCtl({"scan", "--jsonl"}, input, plain).out);
    }
};

std::unique_ptr<QObject> makeScanJsonlTest() {
    return std::make_unique<ScanJsonlTest>();
}

} // namespace tacet::agent

#include "scan_jsonl_test.moc"
