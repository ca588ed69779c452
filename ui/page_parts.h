#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace tacet::ui {

/// The column every page of the main window is built in, with its margins.
QVBoxLayout* pageColumn(QWidget* page);

/// A page's heading.
QLabel* titleLabel(const QString& text, QWidget* parent);

/// Plain text that wraps.
QLabel* textLabel(const QString& text, QWidget* parent);

/// The same, of second rank.
QLabel* quietLabel(const QString& text, QWidget* parent);

/// Gives `window` the look of our windows in the desktop's light or dark. Its name becomes
/// `window`.
void applyWindowStyle(QWidget* window);

} // namespace tacet::ui
