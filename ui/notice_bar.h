#pragma once

#include "ui/card_content.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tacet::ui {

struct Theme;

/// What became of the last action, with Undo or the offer to copy. Hidden when there is nothing to
/// say. A change is told to the screen reader.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent);

    void show(const CardContent& content, const Theme& theme);

    [[nodiscard]] QList<QWidget*> controls() const;

signals:
    void undoChosen();
    void copyChosen();

private:
    QLabel* m_sign = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace tacet::ui
