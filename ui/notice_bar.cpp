#include "ui/notice_bar.h"

#include "ui/card_text.h"
#include "ui/glyphs.h"
#include "ui/reading_direction.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tacet::ui {

namespace {

constexpr int kSignSize = 14;

bool offersCopy(const CardContent& content) {
    return content.notice == CardNotice::NotPossible ||
           (!content.canWrite && content.notice != CardNotice::Copied);
}

bool wentWell(CardNotice notice) {
    return notice == CardNotice::Done || notice == CardNotice::Copied;
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("notice"));
    m_sign = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    alignToStart(m_text);
    m_undo = new QPushButton(tr("&Undo"), this);
    m_undo->setAccessibleDescription(tr("Takes the last change back in the text"));
    m_copy = new QPushButton(tr("&Copy cleaned text"), this);
    m_copy->setAccessibleDescription(tr("Puts the whole text, masked, onto the clipboard"));
    for (QPushButton* button : {m_undo, m_copy}) {
        button->setAutoDefault(true); // Enter presses what has the keyboard
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_sign, 0, Qt::AlignVCenter);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 7, 8, 7);
    rows->setSpacing(7);
    rows->addLayout(line);
    rows->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_undo, &QPushButton::clicked, this, &NoticeBar::undoChosen);
    connect(m_copy, &QPushButton::clicked, this, &NoticeBar::copyChosen);
}

void NoticeBar::show(const CardContent& content, const Theme& theme) {
    const QString text = noticeText(content);
    const bool good = wentWell(content.notice);
    m_sign->setPixmap(glyphPixmap(good ? Glyph::Done : Glyph::Note, good ? theme.good : theme.quiet,
                                  kSignSize, devicePixelRatioF()));
    m_sign->setHidden(text.isEmpty());
    m_undo->setVisible(content.canUndo);
    m_copy->setVisible(offersCopy(content));
    setHidden(text.isEmpty() && !content.canUndo);
    if (text == m_text->text()) {
        return;
    }
    m_text->setText(text);
    m_text->setAccessibleName(text);
    if (!text.isEmpty()) {
        QAccessibleEvent told(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

QList<QWidget*> NoticeBar::controls() const {
    return {m_undo, m_copy};
}

} // namespace tacet::ui
