#pragma once

#include "tests/e2e/harness/child.h"

#include <QDBusConnection>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace tacet::e2e {

/// Who the programs of a session run as.
enum class User {
    Own,
    Nobody, ///< the system's `nobody` when the driver is root, for programs that refuse root
};

enum class Bridge { On, Off };

/// What a desktop is made of but the display: home, session bus, accessibility bus, programs. None
/// of it touches the session the tests are started from. Ended with this object.
class Session {
public:
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// What a program needs to run here, and nothing of the outer session but PATH.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    [[nodiscard]] QDBusConnection session() const { return m_session; }

    /// A file or folder below the session's own temporary folder.
    [[nodiscard]] QString path(const QString& name) const { return m_root.filePath(name); }

    /// The address of the accessibility bus, now; empty when there is none.
    [[nodiscard]] QString a11yAddress() const;

    /// Is the accessibility bridge switched on?
    [[nodiscard]] bool isBridgeOn() const;

    /// Switches it, as no person would; programs that run already stay as they are.
    void switchBridge(Bridge bridge);

    /// Kills the accessibility bus, and brings it back.
    void killA11yBus();
    void startA11yBus();

    /// Starts a program in this session; its output goes to a log file of that name, or can be read
    /// when there is none.
    std::unique_ptr<Child> start(const QString& program, const QStringList& arguments,
                                 const QString& logName = {});

protected:
    explicit Session(User user = User::Own);
    ~Session();

    /// Starts a program that ends with the session, last to first.
    Child& keep(const QString& program, const QStringList& arguments, const QString& logName = {});

    /// Tells the programs started from now on of a variable.
    void setVariable(const QString& name, const QString& value);

    /// Starts the session bus. Programs that it starts know the variables set until now.
    void startSessionBus();

private:
    void makeFolders();

    User m_user;
    QTemporaryDir m_root;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<Child>> m_children;
    std::unique_ptr<Child> m_a11yBus;
    QDBusConnection m_session{QString()};
};

/// The first line a child prints; ends the test run when none comes.
QByteArray firstLine(Child& child);

} // namespace tacet::e2e
