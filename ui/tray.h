#pragma once

#include "ui/intent.h"
#include "ui/tray_state.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace tacet::ui {

/// The icon in the panel and its menu. UI thread.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray();
    ~Tray() override;

    /// True when the desktop has a place for the icon now.
    [[nodiscard]] static bool isAvailable();

    void show(const TrayState& state);

signals:
    void intent(tacet::ui::Intent intent);
    /// The person wants to see the list of what was found where no mark can be placed.
    void findingsWanted();

private:
    void showNotes(const QStringList& texts);

    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon* m_icon = nullptr;
    QAction* m_status = nullptr;
    QList<QAction*> m_notes; ///< what does not work besides, below the status
    QAction* m_findings = nullptr;
    QMenu* m_pause = nullptr;
    QAction* m_resume = nullptr;
    TrayState m_state;
};

} // namespace tacet::ui
