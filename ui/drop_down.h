#pragma once

#include <QComboBox>

namespace tacet::ui {

/// A choice of one of several: the style sheet draws its frame, and this the arrow.
class DropDown : public QComboBox {
    Q_OBJECT

public:
    explicit DropDown(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tacet::ui
