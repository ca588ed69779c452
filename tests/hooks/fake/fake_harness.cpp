#include "hooks/fake/fake_field_hook.h"
#include "tests/hooks/contract/hook_harness.h"

namespace tacet::hooks {

namespace {

/// The fake platform, as the contract suite needs it.
class FakeHarness : public HookHarness {
public:
    explicit FakeHarness(TextUnit unit) : m_hook(m_desktop) {
        FakeFieldSetup field;
        field.context.application = "editor";
        field.context.role = FieldRole::MultiLine;
        field.unit = unit;
        m_field = m_desktop.add(field);
        field.context.role = FieldRole::Password;
        m_password = m_desktop.add(field);
    }

    FieldHook& hook() override { return m_hook; }
    void focusField() override { m_desktop.focus(m_field); }
    void focusPassword() override { m_desktop.focus(m_password); }
    void type(const std::string& text) override {
        for (const char letter : text) {
            m_desktop.type(std::string(1, letter));
        }
    }
    void paste(const std::string& text) override {
        m_desktop.clipboard = text;
        m_desktop.paste();
    }
    void moveWindow(int dx, int dy) override { m_desktop.moveWindow(dx, dy); }
    void killProgram() override { m_desktop.killProgram(); }
    std::string model() override { return m_desktop.field(m_field).model(); }
    bool waitFor(const std::function<bool()>& condition) override {
        m_hook.pump();
        return condition();
    }
    void settle() override { m_hook.pump(); }

private:
    FakeDesktop m_desktop;
    FakeFieldHook m_hook;
    FakeDesktop::FieldNumber m_field = 0;
    FakeDesktop::FieldNumber m_password = 0;
};

} // namespace

/// The contract on a fake whose toolkit counts code points, and on one that counts UTF-16.
std::unique_ptr<QObject> makeCodePointFakeContract() {
    return makeHookContract([] { return std::make_unique<FakeHarness>(TextUnit::CodePoint); });
}

std::unique_ptr<QObject> makeUtf16FakeContract() {
    return makeHookContract([] { return std::make_unique<FakeHarness>(TextUnit::Utf16); });
}

} // namespace tacet::hooks
