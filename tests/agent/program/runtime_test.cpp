#include "agent/disk.h"
#include "agent/policy_source.h"
#include "agent/runtime.h"
#include "hooks/fake/fake_desktop.h"
#include "hooks/fake/fake_field_hook.h"
#include "tests/agent/program/temporary_places.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tacet::agent {

namespace {

hooks::FakeFieldSetup composer() {
    hooks::FakeFieldSetup setup;
    setup.context.application = "chromium";
    setup.context.title = "Chromium";
    setup.context.document = DocumentPlace{.host = "chatgpt.com", .path = "/"};
    setup.context.page = setup.context.document;
    setup.context.role = FieldRole::MultiLine;
    return setup;
}

ui::MainWindow* shownWindow() {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* main = qobject_cast<ui::MainWindow*>(window);
        if (main != nullptr && main->isVisible()) {
            return main;
        }
    }
    return nullptr;
}

} // namespace

/// The whole program on the fake platform, on a desktop without a tray.
class RuntimeTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_home = std::make_unique<TemporaryPlaces>();
        m_desktop = std::make_unique<hooks::FakeDesktop>();
    }

    void cleanup() {
        m_runtime.reset();
        m_desktop.reset();
    }

    void opensTheMainWindowWithoutATray() {
        QVERIFY(shownWindow() == nullptr);
        start();
        QVERIFY(shownWindow() != nullptr);
    }

    void comesToTheFrontWhenItIsStartedAgain() {
        start();
        shownWindow()->hide();
        QVERIFY(shownWindow() == nullptr);
        m_runtime->post(ShownAgain{});
        QTRY_VERIFY(shownWindow() != nullptr);
    }

    void marksWhatIsTypedAndKeepsHowItEnded() {
        start();
        m_desktop->focus(m_desktop->add(composer()));
        m_desktop->type("Pay NL91 ABNA 0417 1643 00 now");
        QTRY_VERIFY(isPumpedUntil([this] { return m_runtime->status().marks == 1; }));
        QCOMPARE(m_runtime->status().tray.shape, ui::TrayShape::Found);
        QCOMPARE(m_runtime->status().tray.found, 1);
        quit();
        Disk disk(m_home->places());
        QVERIFY(!disk.start().empty());
        const std::vector<Event> answers = disk.carryOut(ReadHistory{});
        const auto* page = std::get_if<HistoryPageRead>(&answers.front());
        QVERIFY(page != nullptr);
        QCOMPARE(page->rows.size(), std::size_t{1});
        QCOMPARE(page->rows[0].record.outcome, Outcome::Left);
    }

    void neverReadsAPasswordField() {
        start();
        hooks::FakeFieldSetup setup = composer();
        setup.context.role = FieldRole::Password;
        const auto number = m_desktop->add(setup);
        m_desktop->focus(number);
        m_desktop->type("NL91 ABNA 0417 1643 00");
        m_hook->pump();
        m_runtime->post(ShownAgain{}); // comes after all that
        QTRY_VERIFY(isPumpedUntil([] { return shownWindow() != nullptr; }));
        QCOMPARE(m_desktop->field(number).reads(), std::size_t{0});
    }

    void tellsThatTheSettingsAreBad() {
        start(Error{.code = ErrorCode::Invalid, .what = "settings.toml:1:1: language"});
        QCOMPARE(m_runtime->status().tray.reason, ui::TrayReason::SettingsNotUsed);
        QCOMPARE(m_runtime->status().tray.place, std::string("settings.toml:1:1: language"));
        quit();
        QVERIFY(log().contains("settings cannot be read or kept, error 3\n"));
    }

    void logsItsVersions() {
        start();
        quit();
        const QByteArray lines = log();
        QVERIFY(lines.contains("started, version 0 "));
        for (const char* library : {"with Qt 6 ", "with ICU ", "with SQLite 3 "}) {
            QVERIFY2(lines.contains(library), library);
        }
    }

private:
    void start(const std::optional<Error>& settingsFault = {}) {
        auto hook = std::make_unique<hooks::FakeFieldHook>(*m_desktop);
        m_hook = hook.get();
        m_runtime = std::make_unique<Runtime>(RuntimeParts{.hook = std::move(hook),
                                                           .policy = builtInPolicy(),
                                                           .places = m_home->places(),
                                                           .settings = {},
                                                           .settingsFault = settingsFault});
        m_runtime->start();
        m_runtime->renewTray(false);
    }

    void quit() {
        const QSignalSpy finished(m_runtime.get(), &Runtime::finished);
        m_runtime->post(ui::Intent(ui::QuitIntent{}));
        QTRY_COMPARE(finished.count(), 1);
        m_runtime.reset(); // its threads do what is left
    }

    template <class Condition> bool isPumpedUntil(Condition holds) {
        m_hook->pump();
        return holds();
    }

    [[nodiscard]] QByteArray log() const {
        QFile file(QString::fromStdString((m_home->places().state / "log/tacet.log").string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TemporaryPlaces> m_home;
    std::unique_ptr<hooks::FakeDesktop> m_desktop;
    std::unique_ptr<Runtime> m_runtime;
    hooks::FakeFieldHook* m_hook = nullptr; ///< the runtime's
};

std::unique_ptr<QObject> makeRuntimeTest() {
    return std::make_unique<RuntimeTest>();
}

} // namespace tacet::agent

#include "runtime_test.moc"
