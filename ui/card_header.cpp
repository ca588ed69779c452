#include "ui/card_header.h"

#include "ui/card_text.h"
#include "ui/glyphs.h"
#include "ui/kind_text.h"
#include "ui/reading_direction.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace tacet::ui {

namespace {

constexpr int kSignSize = 18;
constexpr int kSignGap = 8; ///< to the words beside it
constexpr int kGlyphSize = 16;

QLabel* plainLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    alignToStart(label);
    return label;
}

QToolButton* glyphButton(const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setIconSize(QSize(kGlyphSize, kGlyphSize));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

// More may be found while the card is open, and the arrows beside the number stay.
QString widestPosition(CardContent content) {
    content.count = content.count < 100 ? 99 : 9999;
    content.position = content.count;
    return positionText(content);
}

} // namespace

CardHeader::CardHeader(QWidget* parent)
    : QWidget(parent), m_sign(plainLabel("sign", this)), m_title(plainLabel("title", this)),
      m_headline(plainLabel("headline", this)), m_position(plainLabel("position", this)),
      m_previous(glyphButton(tr("Previous"), this)), m_next(glyphButton(tr("Next"), this)),
      m_close(glyphButton(tr("Close"), this)) {
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_headline);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addSpacing(8);
    row->addWidget(m_previous, 0, Qt::AlignTop);
    row->addWidget(m_position, 0, Qt::AlignTop);
    row->addWidget(m_next, 0, Qt::AlignTop);
    row->addSpacing(4);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_position->setAlignment(Qt::AlignCenter);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepChosen(Step::Previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepChosen(Step::Next); });
    connect(m_close, &QToolButton::clicked, this, &CardHeader::closeChosen);
}

void CardHeader::show(const CardContent& content, const Theme& theme) {
    const bool critical = content.level == Level::Critical;
    const QColor& ink = critical ? theme.critical : theme.warning;
    m_sign->setPixmap(glyphPixmap(critical ? Glyph::Critical : Glyph::Warning, ink, kSignSize,
                                  devicePixelRatioF()));
    m_sign->setHidden(isOver(content));
    m_sign->setFixedWidth(kSignSize + kSignGap);
    m_headline->setHidden(isOver(content));
    m_title->setText(kindText(content.kind));
    m_headline->setText(headlineText(content));
    m_headline->setProperty("level", critical ? "critical" : "warning");
    m_headline->style()->unpolish(m_headline);
    m_headline->style()->polish(m_headline);
    m_position->setText(positionText(content));
    m_position->setFixedHeight(m_close->sizeHint().height()); // which the style sheet has a say in
    for (QWidget* part : {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next),
                          static_cast<QWidget*>(m_position)}) {
        part->setVisible(!content.scopes.empty());
    }
    m_position->setMinimumWidth(
        m_position->fontMetrics().horizontalAdvance(widestPosition(content)));
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    m_previous->setIcon(
        glyphIcon(leftToRight ? Glyph::Left : Glyph::Right, theme.quiet, kGlyphSize));
    m_next->setIcon(glyphIcon(leftToRight ? Glyph::Right : Glyph::Left, theme.quiet, kGlyphSize));
    m_close->setIcon(glyphIcon(Glyph::Close, theme.quiet, kGlyphSize));
}

QList<QWidget*> CardHeader::controls() const {
    return {m_previous, m_next, m_close};
}

} // namespace tacet::ui
