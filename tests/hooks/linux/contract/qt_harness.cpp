#include "tests/hooks/linux/contract/qt_harness.h"

#include "tests/e2e/harness/wait.h"

#include <csignal>

namespace tacet::hooks {

namespace {

/// Longer than any pause the hook makes before it tells something.
constexpr std::chrono::milliseconds kQuiet{800};

} // namespace

QtHarness::QtHarness(e2e::Desktop& desktop)
    : m_keys(desktop.display()), m_program(std::make_unique<e2e::Child>(
                                     TACET_QT_FIELDS, QStringList(), desktop.environment())),
      m_hook(makeFieldHook()) {
    e2e::waitFor([this] { return order("field").isActive; });
}

QtHarness::Answer QtHarness::order(const QByteArray& words) {
    QProcess& process = m_program->process();
    process.write(words + '\n');
    e2e::waitFor([&] {
        process.waitForReadyRead(1);
        return process.canReadLine() || !m_program->isRunning();
    });
    const QByteArrayList answer = process.readLine().trimmed().split(' ');
    return {.isActive = answer.value(0) == "active",
            .text = QByteArray::fromBase64(answer.value(1))};
}

void QtHarness::focusField() {
    order("field");
    m_isInField = true;
}

void QtHarness::focusPassword() {
    order("password");
    m_isInField = false;
}

void QtHarness::type(const std::string& text) {
    const std::string expected = model() + (m_isInField ? text : std::string());
    m_keys.type(QString::fromStdString(text));
    e2e::waitFor([&] { return model() == expected; });
}

void QtHarness::paste(const std::string& text) {
    order("paste " + QByteArray::fromStdString(text).toBase64());
}

void QtHarness::moveWindow(int dx, int dy) {
    order("move " + QByteArray::number(dx) + ' ' + QByteArray::number(dy));
}

void QtHarness::killProgram() {
    m_program->signal(SIGKILL);
}

std::string QtHarness::model() {
    return order("text").text.toStdString();
}

bool QtHarness::waitFor(const std::function<bool()>& condition) {
    return e2e::waitFor(condition);
}

void QtHarness::settle() {
    e2e::waitFor([] { return false; }, kQuiet);
}

} // namespace tacet::hooks
