#include "ui/reading_direction.h"

#include <QGuiApplication>
#include <QLabel>

namespace tacet::ui {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopDirectionalIsolate(0x2069);

} // namespace

// Qt 6.4 aligns a label by the direction of its first letter, unless it is told otherwise.
void alignToStart(QLabel* label) {
    const auto side = label->layoutDirection() == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    label->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QString isolated(const QString& text) {
    const bool isTurned =
        text.isRightToLeft() != (QGuiApplication::layoutDirection() == Qt::RightToLeft);
    return isTurned ? kFirstStrongIsolate + text + kPopDirectionalIsolate : text;
}

} // namespace tacet::ui
