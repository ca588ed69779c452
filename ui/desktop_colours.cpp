#include "ui/desktop_colours.h"

#include <QApplication>
#include <QPalette>

namespace tacet::ui {

void useColours(std::optional<Appearance> appearance) {
    QApplication::setPalette(appearance ? paletteFor(*appearance) : QPalette());
}

} // namespace tacet::ui
