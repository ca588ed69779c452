#pragma once

#include <QString>

class QLabel;

namespace tacet::ui {

/// Keeps the label's words at the side where reading begins, whatever script they are in: a name
/// in Latin letters in a program that is read from right to left, a Hebrew word in an English one.
void alignToStart(QLabel* label);

/// `text` for use inside our own words: where it runs against them, in isolates (UAX #9), so that
/// it neither turns their order around nor has its own turned.
QString isolated(const QString& text);

} // namespace tacet::ui
