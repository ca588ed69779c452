#include "hooks/linux/clipboard_keeper.h"
#include "tests/e2e/harness/clipboard_probe.h"
#include "tests/hooks/linux/x11/peer.h"

#include <QElapsedTimer>
#include <QTest>

namespace tacet::hooks {
namespace {

using e2e::ClipboardProbe;
using e2e::Formats;

/// Bytes that no format would survive being misread in.
std::string bytesOf(std::size_t count) {
    std::string bytes(count, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        bytes[i] = static_cast<char>((i * 31 + i / 251) & 0xff);
    }
    return bytes;
}

SelectionContent contentOf(X11Session& session, std::initializer_list<const char*> names,
                           std::size_t bytesEach) {
    SelectionContent content;
    for (const char* name : names) {
        SelectionFormat format;
        format.target = session.atom(name);
        format.type = format.target;
        format.bytes = bytesOf(bytesEach);
        content.formats.push_back(format);
    }
    return content;
}

template <typename T> T ended(QCoro::Task<T> task) {
    return QCoro::waitFor(std::move(task));
}

} // namespace

class ClipboardKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void offersPlainTextWithAHint();
    void tellsWhenTheTextWasAskedFor();
    void restoresEveryFormat_data();
    void restoresEveryFormat();
    void restoresPrimaryThatSelectingTook();
    void leavesNoOwnerWhereThereWasNone();
    void leavesWhatAnotherProgramTook();
    void leavesPrimaryToAnotherProgram();
    void keepsNothingTooLarge();
    void keepsNothingTooSlow();
    void lendsAgainWhatItServes();

private:
    QByteArray display() const { return qgetenv("DISPLAY"); }

    std::unique_ptr<X11Session> m_session;
    std::unique_ptr<Peer> m_program; ///< that is written to
    std::unique_ptr<Peer> m_other;
    std::unique_ptr<ClipboardKeeper> m_keeper;
    X11Window m_topLevel = 0;
};

void ClipboardKeeperTest::init() {
    m_session = openSession();
    m_program = std::make_unique<Peer>();
    m_other = std::make_unique<Peer>();
    m_keeper = std::make_unique<ClipboardKeeper>(*m_session);
    m_topLevel = m_program->show({0, 0, 100, 100});
    SelectionOwner(*m_session, "CLIPBOARD").clear();
    SelectionOwner(*m_session, "PRIMARY").clear();
}

void ClipboardKeeperTest::cleanup() {
    m_keeper.reset();
    m_other.reset();
    m_program.reset();
    m_session.reset();
}

void ClipboardKeeperTest::offersPlainTextWithAHint() {
    QVERIFY(ended(m_keeper->save(m_topLevel)));
    QVERIFY(ended(m_keeper->offer("[IBAN_1]")));
    ClipboardProbe probe(display());
    const Formats expected = {{"UTF8_STRING", "[IBAN_1]"},
                              {"text/plain;charset=utf-8", "[IBAN_1]"},
                              {"x-kde-passwordManagerHint", "secret"}};
    QCOMPARE(probe.read("CLIPBOARD"), expected);
}

void ClipboardKeeperTest::tellsWhenTheTextWasAskedFor() {
    QVERIFY(ended(m_keeper->save(m_topLevel)));
    QVERIFY(ended(m_keeper->offer("[IBAN_1]")));
    QVERIFY(!m_keeper->served());
    ClipboardProbe(display()).read("CLIPBOARD");
    QVERIFY(m_keeper->served());
    QVERIFY(ended(m_keeper->offer("[EMAIL_1]")));
    QVERIFY(!m_keeper->served());
}

void ClipboardKeeperTest::restoresEveryFormat_data() {
    QTest::addColumn<int>("bytes");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 100;
    QTest::newRow("in pieces") << 5 * 1024 * 1024;
}

void ClipboardKeeperTest::restoresEveryFormat() {
    QFETCH(int, bytes);
    SelectionOwner owner(m_other->session(), "CLIPBOARD");
    const auto content = contentOf(m_other->session(), {"UTF8_STRING", "text/html", "image/png"},
                                   static_cast<std::size_t>(bytes));
    QVERIFY(ended(owner.own(content)));

    QVERIFY(ended(m_keeper->save(m_topLevel)));
    QVERIFY(ended(m_keeper->offer("[IBAN_1]")));
    QCoro::waitFor(m_keeper->restore());

    const QByteArray each = QByteArray::fromStdString(bytesOf(static_cast<std::size_t>(bytes)));
    const Formats expected = {{"UTF8_STRING", each}, {"text/html", each}, {"image/png", each}};
    QVERIFY(ClipboardProbe(display()).read("CLIPBOARD") == expected);
}

void ClipboardKeeperTest::restoresPrimaryThatSelectingTook() {
    ClipboardProbe before(display());
    before.hold("PRIMARY", {{"UTF8_STRING", "what they had selected"}});
    QVERIFY(ended(m_keeper->save(m_topLevel)));
    SelectionOwner byProgram(m_program->session(), "PRIMARY");
    QVERIFY(ended(byProgram.own(contentOf(m_program->session(), {"UTF8_STRING"}, 10))));
    QCoro::waitFor(m_keeper->restore());
    const Formats expected = {{"UTF8_STRING", "what they had selected"}};
    QCOMPARE(ClipboardProbe(display()).read("PRIMARY"), expected);
}

void ClipboardKeeperTest::leavesNoOwnerWhereThereWasNone() {
    QVERIFY(ended(m_keeper->save(m_topLevel)));
    QVERIFY(ended(m_keeper->offer("[IBAN_1]")));
    SelectionOwner primary(m_program->session(), "PRIMARY");
    QVERIFY(ended(primary.own(contentOf(m_program->session(), {"UTF8_STRING"}, 10))));
    QCoro::waitFor(m_keeper->restore());
    QCOMPARE(SelectionOwner(*m_session, "CLIPBOARD").currentOwner(), X11Window{0});
    QCOMPARE(primary.currentOwner(), X11Window{0});
}

void ClipboardKeeperTest::leavesWhatAnotherProgramTook() {
    QVERIFY(ended(m_keeper->save(m_topLevel)));
    QVERIFY(ended(m_keeper->offer("[IBAN_1]")));
    ClipboardProbe other(display());
    other.hold("CLIPBOARD", {{"UTF8_STRING", "copied meanwhile"}});
    QVERIFY(!ended(m_keeper->offer("[EMAIL_1]")));
    QCoro::waitFor(m_keeper->restore());
    QVERIFY(other.holds("CLIPBOARD"));
}

void ClipboardKeeperTest::leavesPrimaryToAnotherProgram() {
    QVERIFY(ended(m_keeper->save(m_topLevel)));
    ClipboardProbe other(display());
    other.hold("PRIMARY", {{"UTF8_STRING", "selected meanwhile"}});
    QCoro::waitFor(m_keeper->restore());
    QVERIFY(other.holds("PRIMARY"));
}

void ClipboardKeeperTest::keepsNothingTooLarge() {
    constexpr std::size_t kHalfAndMore = 17UL * 1024 * 1024;
    SelectionOwner owner(m_other->session(), "CLIPBOARD");
    QVERIFY(
        ended(owner.own(contentOf(m_other->session(), {"image/png", "image/bmp"}, kHalfAndMore))));
    QVERIFY(!ended(m_keeper->save(m_topLevel)));
    QVERIFY(!ended(m_keeper->offer("[IBAN_1]")));
    QCoro::waitFor(m_keeper->restore());
    QVERIFY(owner.owns());
}

void ClipboardKeeperTest::keepsNothingTooSlow() {
    m_other->holdWithoutAnswering("PRIMARY");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!ended(m_keeper->save(m_topLevel)));
    QVERIFY(timer.elapsed() >= 900);
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!ended(m_keeper->offer("[IBAN_1]")));
}

void ClipboardKeeperTest::lendsAgainWhatItServes() {
    const Formats held = {{"UTF8_STRING", "copied before"}, {"text/html", "<b>copied</b>"}};
    {
        ClipboardProbe before(display());
        before.hold("CLIPBOARD", held);
        QVERIFY(ended(m_keeper->save(m_topLevel)));
        QVERIFY(ended(m_keeper->offer("[IBAN_1]")));
    } // its program ends meanwhile
    QCoro::waitFor(m_keeper->restore());
    QVERIFY(ended(m_keeper->save(m_topLevel)));
    QVERIFY(ended(m_keeper->offer("[EMAIL_1]")));
    QCoro::waitFor(m_keeper->restore());
    QCOMPARE(ClipboardProbe(display()).read("CLIPBOARD"), held);
}

std::unique_ptr<QObject> makeClipboardKeeperTest() {
    return std::make_unique<ClipboardKeeperTest>();
}

} // namespace tacet::hooks

#include "clipboard_keeper_test.moc"
