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

/// What stands before a reason.
struct Sign {
    Glyph glyph = Glyph::Done;
    QColor ink;
};

// What raised the warning comes first, what else it could be comes last.
Sign signOf(int row, int count, const CardContent& content, const Theme& theme) {
    if (row < int(content.raisedBy.size())) {
        return content.level == Level::Critical ? Sign{Glyph::Critical, theme.critical}
                                                : Sign{Glyph::Warning, theme.warning};
    }
    if (content.runnerUp && row + 1 == count) {
        return {Glyph::Note, theme.quiet};
    }
    return {Glyph::Done, theme.good};
}

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
        const Sign sign = signOf(row, int(reasons.size()), content, theme);
        QLabel* tick = labelAt(*grid, row, 0);
        QLabel* text = labelAt(*grid, row, 1);
        tick->setVisible(used);
        text->setVisible(used);
        tick->setPixmap(glyphPixmap(sign.glyph, sign.ink, kTickSize, devicePixelRatioF()));
        tick->setFixedHeight(text->fontMetrics().height());
        text->setText(used ? reasons[row] : QString());
    }
    setAccessibleName(tr("Why: %1").arg(reasons.join(QStringLiteral(", "))));
}

} // namespace tacet::ui
