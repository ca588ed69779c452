#pragma once

#include "ui/intent.h"
#include "ui/tray_state.h"
#include "ui/warning_row.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace tacet::ui {

class HistoryView;
class SettingsView;
class StatusView;

/// What the close button does: hide while the tray icon is there to bring it back, else minimise.
enum class OnClose { Hide, Minimise };

/// The one ordinary window: status, my warnings, settings, about. UI thread.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow();

    /// Shows `page`, in front.
    void open(WindowKind page);

    void setOnClose(OnClose what);
    void setState(const TrayState& state);
    void setSettings(const SettingsValues& settings);

    /// The answer to a HistoryPageIntent, newest first; see HistoryModel::append.
    void addHistory(std::optional<std::int64_t> before, const std::vector<WarningRow>& rows);

signals:
    void intent(tacet::ui::Intent intent);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QListWidget* m_pages = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusView* m_status = nullptr;
    HistoryView* m_history = nullptr;
    SettingsView* m_settings = nullptr;
    OnClose m_onClose = OnClose::Hide;
};

} // namespace tacet::ui
