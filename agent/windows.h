#pragma once

#include "agent/command.h"
#include "agent/desktop_notice.h"
#include "ui/warning_row.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tacet::ui {
class Card;
class FindingsWindow;
class MainWindow;
class Overlay;
class Tray;
enum class OnClose;
} // namespace tacet::ui

namespace tacet::agent {

/// Every window of the program, each made when it is first needed. UI thread.
class Windows : public QObject {
    Q_OBJECT

public:
    Windows();
    ~Windows() override;

    void showMarks(const ui::MarksView& view);
    void clearMarks();

    /// Shows the card. Answers where it stands, in native pixels.
    ScreenRect showCard(const ShowCard& card);
    void hideCard();

    /// Findings where no mark can be placed. A new window takes the keyboard on some desktops, so
    /// the desktop is asked for a notification, and the person opens the window from there or from
    /// the tray; only where there is neither, it is shown.
    void showFindings(const ui::FindingsList& list);
    void showState(const ui::TrayState& state);
    void setSettings(const ui::SettingsValues& settings);
    void open(ui::WindowKind window);
    void addHistory(std::optional<std::int64_t> before, const std::vector<ui::WarningRow>& rows);

    /// True when the desktop shows our icon.
    [[nodiscard]] bool hasTray() const;

    /// Shows the icon anew where the desktop has a place for it. Unless the panel is known to take
    /// icons, Qt looks for a place, and waits for the answer.
    void renewTray(bool panelTakesIcons);

signals:
    void intent(tacet::ui::Intent intent);

private:
    ui::MainWindow& mainWindow();
    ui::FindingsWindow& findingsWindow();
    void openFindings();
    [[nodiscard]] ui::OnClose onClose() const;

    std::unique_ptr<ui::Overlay> m_overlay;
    std::unique_ptr<ui::Card> m_card;
    std::unique_ptr<ui::FindingsWindow> m_findings;
    ui::FindingsList m_listed;
    DesktopNotice m_notice;
    std::unique_ptr<ui::MainWindow> m_main;
    std::unique_ptr<ui::Tray> m_tray;
    bool m_hasTray = false;
    ui::TrayState m_state;
    ui::SettingsValues m_settings;
};

} // namespace tacet::agent
