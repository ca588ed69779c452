#include "ui/status_view.h"

#include "ui/page_parts.h"
#include "ui/tray_icon.h"
#include "ui/tray_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tacet::ui {

namespace {

constexpr int kSignSize = 44;

QHBoxLayout* rowOf(const QList<QPushButton*>& buttons) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : buttons) {
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

QString explanation(const TrayState& state) {
    if (state.reason == TrayReason::None && state.shape == TrayShape::Watching) {
        return StatusView::tr("Tacet reads along where you write to AI tools, on this computer "
                              "only. A mark appears when it finds something.");
    }
    QStringList lines{reasonText(state)};
    lines += noteTexts(state);
    lines.removeAll(QString());
    return lines.join('\n');
}

} // namespace

StatusView::StatusView(QWidget* parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_state(titleLabel({}, this)),
      m_reason(textLabel({}, this)), m_advice(quietLabel({}, this)) {
    m_check = addButton(tr("&Check now"), CheckNowIntent{});
    m_check->setObjectName(QStringLiteral("first"));
    m_resume = addButton(tr("&Resume"), ResumeIntent{});
    m_resume->setObjectName(QStringLiteral("first"));
    m_pauses = {addButton(tr("Pause &15 minutes"), PauseIntent{PauseLength::QuarterHour}),
                addButton(tr("Pause 1 &hour"), PauseIntent{PauseLength::Hour}),
                addButton(tr("Pause until &tomorrow"), PauseIntent{PauseLength::UntilTomorrow})};
    m_quit = addButton(tr("&Quit Tacet"), QuitIntent{});
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_state);
    words->addWidget(m_reason);
    words->addWidget(m_advice);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    QVBoxLayout* column = pageColumn(this);
    column->addLayout(head);
    column->addSpacing(12);
    column->addLayout(rowOf({m_check, m_resume}));
    column->addLayout(rowOf(m_pauses));
    column->addStretch();
    column->addLayout(rowOf({m_quit}));
}

QPushButton* StatusView::addButton(const QString& text, const Intent& wanted) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(true); // Enter presses what has the keyboard
    connect(button, &QPushButton::clicked, this, [this, wanted] { emit intent(wanted); });
    return button;
}

void StatusView::show(const TrayState& state) {
    const bool paused = state.shape == TrayShape::Paused;
    m_sign->setPixmap(signPixmap(state, kSignSize, devicePixelRatioF()));
    m_state->setText(stateText(state));
    m_reason->setText(explanation(state));
    m_reason->setHidden(m_reason->text().isEmpty());
    m_advice->setText(adviceText(state));
    m_advice->setHidden(m_advice->text().isEmpty());
    m_check->setHidden(paused);
    m_resume->setVisible(paused);
    for (QPushButton* pause : m_pauses) {
        pause->setHidden(paused);
    }
}

} // namespace tacet::ui
