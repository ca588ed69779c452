#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <optional>

namespace tacet::e2e {

class Desktop;
class Session;

/// One object of a program's accessibility tree, as a screen reader is told of it.
struct AccessibleNode {
    QString service;
    QString path;
    QString name;
    QString role; ///< AT-SPI's own name of the role
    QRect box;    ///< native pixels of the screen
    bool isShowing = false;
    bool isFocused = false;
};

/// Reads other programs' accessibility trees, the way a screen reader does.
class ScreenReader {
public:
    explicit ScreenReader(const Desktop& desktop);

    /// Of a session without an X11 display: there boxes count from their own window.
    explicit ScreenReader(const Session& session);
    ~ScreenReader();
    ScreenReader(const ScreenReader&) = delete;
    ScreenReader& operator=(const ScreenReader&) = delete;

    /// Every showing object of the process, outermost first; empty when it is not on the bus.
    QList<AccessibleNode> showing(qint64 pid);

    /// The first showing object of the process that `wanted` accepts.
    std::optional<AccessibleNode> find(qint64 pid,
                                       const std::function<bool(const AccessibleNode&)>& wanted);

    /// The first showing button of the process whose name, without its access key, begins with
    /// `name`.
    std::optional<AccessibleNode> button(qint64 pid, const QString& name);

private:
    QString serviceOf(qint64 pid);
    AccessibleNode describe(const QString& service, const QString& path);
    void collect(const QString& service, const QString& path, int depth,
                 QList<AccessibleNode>& found);

    /// Qt tells boxes in its own pixels, counted from the screen's native corner.
    [[nodiscard]] QRect native(QRect box) const;

    QDBusConnection m_bus;
    int m_scale = 1;
    int m_monitorWidth = std::numeric_limits<int>::max();
};

} // namespace tacet::e2e
