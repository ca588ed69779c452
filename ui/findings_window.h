#pragma once

#include "ui/findings_list.h"
#include "ui/intent.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tacet::ui {

/// Lists the findings in an ordinary window, where the desktop lets no mark be placed (Wayland).
/// UI thread.
class FindingsWindow : public QWidget {
    Q_OBJECT

public:
    FindingsWindow();

    /// Shows `list` instead of what was shown. A desktop may give a window that opens the keyboard.
    void show(const FindingsList& list);

signals:
    void intent(tacet::ui::Intent intent);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_heading = nullptr;
    QLabel* m_partial = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_copy = nullptr;
    QLabel* m_copied = nullptr;
    FindingsList m_shown;
};

} // namespace tacet::ui
