#pragma once

#include "hooks/field_hook.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace tacet::hooks {

/// A platform as the contract suite needs it: a hook, and a person at a program with an empty field
/// of many lines, which has the keyboard, and a password field.
class HookHarness {
public:
    HookHarness() = default;
    HookHarness(const HookHarness&) = delete;
    HookHarness& operator=(const HookHarness&) = delete;
    virtual ~HookHarness() = default;

    virtual FieldHook& hook() = 0;

    /// Gives the keyboard to the field or to the password field.
    virtual void focusField() = 0;
    virtual void focusPassword() = 0;

    /// What the person does; returns when the program has done it. Typed text is ASCII.
    virtual void type(const std::string& text) = 0;
    virtual void paste(const std::string& text) = 0;
    virtual void moveWindow(int dx, int dy) = 0;
    virtual void killProgram() = 0;

    /// The text of the field, as the program itself knows it.
    virtual std::string model() = 0;

    /// True when the condition comes true; it is asked until it is, or nothing more can happen.
    virtual bool waitFor(const std::function<bool()>& condition) = 0;

    /// Returns when all that was asked and done has had time to have its effect.
    virtual void settle() = 0;
};

using MakeHarness = std::function<std::unique_ptr<HookHarness>()>;

/// The contract of FieldHook, as tests: what the fake passes, every platform must pass. Each test
/// gets a new harness.
std::unique_ptr<QObject> makeHookContract(MakeHarness make);

} // namespace tacet::hooks
