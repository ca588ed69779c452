#pragma once

#include "ui/card_content.h"
#include "ui/intent.h"

#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;

namespace tacet::ui {

/// The row of what can be done, and, behind Ignore, the row of how to ignore. No menu pops up: a
/// menu would take the keyboard from the app.
class CardActions : public QWidget {
    Q_OBJECT

public:
    explicit CardActions(QWidget* parent);

    void show(const CardContent& content);

    /// Back to the first row.
    void startOver();

    /// The control that gets the keyboard when the card opens.
    [[nodiscard]] QWidget* first() const;
    [[nodiscard]] QList<QWidget*> controls() const;

signals:
    void remedyChosen(tacet::Remedy remedy);
    void ignoreChosen(tacet::ui::IgnoreFor how);

private:
    QWidget* makeMends();
    QWidget* makeIgnores();
    void turnTo(QWidget* page, QWidget* focus);

    std::array<QPushButton*, 3> m_mends{};
    QPushButton* m_ignore = nullptr;
    std::array<QPushButton*, 3> m_ignores{};
    QPushButton* m_back = nullptr;
    QWidget* m_mendPage = nullptr;
    QWidget* m_ignorePage = nullptr;
    QStackedWidget* m_pages = nullptr;
};

} // namespace tacet::ui
