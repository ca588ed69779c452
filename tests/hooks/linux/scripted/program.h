#pragma once

#include "tests/e2e/harness/child.h"
#include "tests/hooks/linux/scripted/script.h"

#include <QDBusConnection>
#include <QStringList>

namespace tacet::hooks {

/// A scripted program that runs: what it shows, says and answers is up to the test. Every order has
/// been obeyed when its function returns. Its text is always in the tree it shows now: no event is
/// sent unless a test says so.
class Program {
public:
    /// Starts it with these objects, and lets it join the desktop. Requires: this process is in the
    /// environment of a session with an accessibility bus.
    explicit Program(const QList<ScriptedObject>& objects);
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program();

    void put(const ScriptedObject& object) { order("put", pack(object)); }
    void remove(const QString& name) { order("remove", pack(name)); }
    void say(const ScriptedEvent& event) { order("say", pack(event)); }
    void fail(const Fault& fault) { order("fail", pack(fault)); }
    void plan(const Turn& turn) { order("turn", pack(turn)); }

    /// Answers right from now on.
    void heal() { order("heal"); }

    /// Every question it was asked until now, such as `field Text.GetText`.
    [[nodiscard]] QStringList asked() { return order("asked"); }

    /// How often it was asked that; also the questions that only contain it.
    [[nodiscard]] qsizetype countOf(const QString& question);

    [[nodiscard]] quint32 process() const { return static_cast<quint32>(m_child.pid()); }

private:
    QStringList order(const char* what, const QByteArray& argument = {});

    e2e::Child m_child;
    QDBusConnection m_bus;
    QString m_service;
};

ScriptedEvent textChanged(const QString& source);
ScriptedEvent caretMoved(const QString& source);
ScriptedEvent focusGained(const QString& source);
ScriptedEvent focusLost(const QString& source);
ScriptedEvent windowActivated(const QString& source);

} // namespace tacet::hooks
