#pragma once

#include "tests/e2e/harness/desktop.h"
#include "tests/e2e/harness/keys.h"
#include "tests/hooks/contract/hook_harness.h"

#include <QByteArray>

#include <memory>

namespace tacet::hooks {

/// The hook of Linux at a Qt 6 program on a desktop of its own.
class QtHarness : public HookHarness {
public:
    /// Starts the program. Requires: this process runs in the desktop's environment.
    explicit QtHarness(e2e::Desktop& desktop);

    FieldHook& hook() override { return *m_hook; }
    void focusField() override;
    void focusPassword() override;
    void type(const std::string& text) override;
    void paste(const std::string& text) override;
    void moveWindow(int dx, int dy) override;
    void killProgram() override;
    std::string model() override;
    bool waitFor(const std::function<bool()>& condition) override;
    void settle() override;

    /// Presses a chord, such as `ctrl+Home`.
    void press(const QString& chord) { m_keys.press(chord); }

private:
    struct Answer {
        bool isActive = false;
        QByteArray text;
    };
    Answer order(const QByteArray& words);

    e2e::Keys m_keys;
    std::unique_ptr<e2e::Child> m_program;
    std::unique_ptr<FieldHook> m_hook;
    bool m_isInField = true;
};

/// Tests of a field too long to be read whole, on the same desktop.
std::unique_ptr<QObject> makeLongFieldTest(e2e::Desktop& desktop);

} // namespace tacet::hooks
