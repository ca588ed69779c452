#include "ui/page_parts.h"

#include "ui/reading_direction.h"
#include "ui/style_sheet.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPalette>
#include <QVBoxLayout>

namespace tacet::ui {

namespace {

constexpr int kMargin = 24;
constexpr int kSpacing = 10;
constexpr double kTitleScale = 1.5;

} // namespace

QVBoxLayout* pageColumn(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kSpacing);
    return column;
}

QLabel* titleLabel(const QString& text, QWidget* parent) {
    QLabel* label = textLabel(text, parent);
    label->setObjectName(QStringLiteral("title"));
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * kTitleScale);
    label->setFont(font);
    return label;
}

QLabel* textLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    alignToStart(label);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
    QLabel* label = textLabel(text, parent);
    label->setObjectName(QStringLiteral("quiet"));
    return label;
}

void applyWindowStyle(QWidget* window) {
    window->setObjectName(QStringLiteral("window"));
    window->setAttribute(Qt::WA_StyledBackground);
    const QString sheet = windowStyle(themeFor(appearanceOf(QGuiApplication::palette())));
    if (window->styleSheet() != sheet) {
        window->setStyleSheet(sheet);
    }
}

} // namespace tacet::ui
