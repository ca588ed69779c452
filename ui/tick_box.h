#pragma once

#include <QCheckBox>

namespace tacet::ui {

/// A check box whose frame and tick can be seen in every theme: the style sheet draws the frame,
/// and this the tick in the colour of the text on accent.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    TickBox(const QString& text, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tacet::ui
