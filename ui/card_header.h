#pragma once

#include "ui/card_content.h"
#include "ui/intent.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace tacet::ui {

struct Theme;

/// The card's upper edge: what was found, how grave, which of how many, and the way out.
class CardHeader : public QWidget {
    Q_OBJECT

public:
    explicit CardHeader(QWidget* parent);

    void show(const CardContent& content, const Theme& theme);

    /// The controls, in tab order.
    [[nodiscard]] QList<QWidget*> controls() const;

signals:
    void stepChosen(tacet::ui::Step step);
    void closeChosen();

private:
    QLabel* m_sign = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace tacet::ui
