#pragma once

#include "ui/intent.h"
#include "ui/tray_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tacet::ui {

/// The page "Status": what the tray icon says, in words, and what can be done about it. Has all of
/// the tray's menu, since there may be no tray.
class StatusView : public QWidget {
    Q_OBJECT

public:
    explicit StatusView(QWidget* parent);

    void show(const TrayState& state);

signals:
    void intent(tacet::ui::Intent intent);

private:
    QPushButton* addButton(const QString& text, const Intent& wanted);

    QLabel* m_sign = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_advice = nullptr;
    QPushButton* m_check = nullptr;
    QList<QPushButton*> m_pauses;
    QPushButton* m_resume = nullptr;
    QPushButton* m_quit = nullptr;
};

} // namespace tacet::ui
