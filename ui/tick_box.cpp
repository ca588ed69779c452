#include "ui/tick_box.h"

#include "ui/glyphs.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QStyleOptionButton>

namespace tacet::ui {

TickBox::TickBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {}

void TickBox::paintEvent(QPaintEvent* event) {
    QCheckBox::paintEvent(event);
    if (!isChecked()) {
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    const int size = box.height() - 4;
    const Theme& theme = themeFor(appearanceOf(QGuiApplication::palette()));
    QRect place(0, 0, size, size);
    place.moveCenter(box.center());
    QPainter painter(this);
    painter.drawPixmap(place.topLeft(),
                       glyphPixmap(Glyph::Done, theme.onAccent, size, devicePixelRatioF()));
}

} // namespace tacet::ui
