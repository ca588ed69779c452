#include "ui/about_view.h"

#include "ui/page_parts.h"
#include "ui/tray_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tacet::ui {

namespace {

constexpr int kSignSize = 44;

/// A line after a bullet; where it wraps, it goes on under its first word.
QHBoxLayout* bulletRow(const QString& text, QWidget* parent) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QLabel* bullet = quietLabel(QStringLiteral("•"), parent);
    bullet->setWordWrap(false);
    row->addWidget(bullet, 0, Qt::AlignTop);
    row->addWidget(quietLabel(text, parent), 1);
    return row;
}

} // namespace

AboutView::AboutView(QWidget* parent) : QWidget(parent) {
    auto* sign = new QLabel(this);
    sign->setPixmap(signPixmap({}, kSignSize, devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(titleLabel(QStringLiteral("Tacet"), this));
    words->addWidget(
        quietLabel(tr("Version %1 · Apache License 2.0").arg(QStringLiteral(TACET_VERSION)), this));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    QVBoxLayout* column = pageColumn(this);
    column->addLayout(head);
    column->addSpacing(12);
    column->addWidget(textLabel(tr("What Tacet promises"), this));
    for (const QString& promise :
         {tr("Your text never leaves this computer and is never written to disk."),
          tr("Only the AI tools of its list are read, and password fields never."),
          tr("Your text is changed only when you ask, and nothing is ever sent for you."),
          tr("What is remembered holds no value, no text and no address."),
          tr("Where it cannot see, it says so.")}) {
        column->addLayout(bulletRow(promise, this));
    }
    column->addStretch();
}

} // namespace tacet::ui
