#include "ui/drop_down.h"

#include "ui/glyphs.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QStyle>

namespace tacet::ui {

namespace {

constexpr int kArrow = 14;
constexpr int kInset = 8; ///< from the end of the box

} // namespace

DropDown::DropDown(QWidget* parent) : QComboBox(parent) {}

void DropDown::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    const Theme& theme = themeFor(appearanceOf(QGuiApplication::palette()));
    const QRect place =
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                            QSize(kArrow, kArrow), rect().adjusted(kInset, 0, -kInset, 0));
    QPainter painter(this);
    painter.drawPixmap(place.topLeft(),
                       glyphPixmap(Glyph::Down, theme.quiet, kArrow, devicePixelRatioF()));
}

} // namespace tacet::ui
