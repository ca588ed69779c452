#include "ui/reason_list.h"

#include "ui/card_text.h"
#include "ui/glyphs.h"
#include "ui/reading_direction.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace tacet::ui {

namespace {

constexpr int kTickSize = 12;

QLabel* labelAt(const QGridLayout& grid, int row, int column) {
    return static_cast<QLabel*>(grid.itemAtPosition(row, column)->widget());
}

} // namespace

ReasonList::ReasonList(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(1, 0, 0, 0);
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
}

void ReasonList::addRow(int row) {
    auto* grid = static_cast<QGridLayout*>(layout());
    auto* text = new QLabel(this);
    text->setObjectName(QStringLiteral("reason"));
    text->setTextFormat(Qt::PlainText); // it may quote a word of the field
    text->setWordWrap(true);
    alignToStart(text);
    grid->addWidget(new QLabel(this), row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1);
}

void ReasonList::show(const CardContent& content, const Theme& theme) {
    const QStringList reasons = reasonTexts(content);
    const auto* grid = static_cast<QGridLayout*>(layout());
    while (grid->count() < 2 * reasons.size()) {
        addRow(grid->count() / 2);
    }
    for (int row = 0; row < grid->count() / 2; ++row) {
        const bool used = row < reasons.size();
        const bool doubt = content.runnerUp && row + 1 == reasons.size();
        QLabel* tick = labelAt(*grid, row, 0);
        QLabel* text = labelAt(*grid, row, 1);
        tick->setVisible(used);
        text->setVisible(used);
        tick->setPixmap(glyphPixmap(doubt ? Glyph::Note : Glyph::Done,
                                    doubt ? theme.quiet : theme.good, kTickSize,
                                    devicePixelRatioF()));
        tick->setFixedHeight(text->fontMetrics().height());
        text->setText(used ? reasons[row] : QString());
    }
    setAccessibleName(tr("Why: %1").arg(reasons.join(QStringLiteral(", "))));
}

} // namespace tacet::ui
