#include "ui/card_actions.h"

#include "ui/card_text.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace tacet::ui {

namespace {

constexpr std::array<Remedy, 3> kRemedies{Remedy::Mask, Remedy::Replace, Remedy::Remove};
constexpr std::array<IgnoreFor, 3> kIgnores{IgnoreFor::Once, IgnoreFor::ThisValue,
                                            IgnoreFor::ThisApp};

/// The second click of a double one does nothing: what it would act on came with the first.
class ActionButton : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override { event->accept(); }
};

QHBoxLayout* rowOf(QWidget* page) {
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

QPushButton* button(const char* name, QWidget* parent) {
    auto* made = new ActionButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAutoDefault(true); // Enter presses what has the keyboard
    return made;
}

} // namespace

CardActions::CardActions(QWidget* parent) : QWidget(parent) {
    m_pages = new QStackedWidget(this);
    m_mendPage = makeMends();
    m_ignorePage = makeIgnores();
    m_pages->addWidget(m_mendPage);
    m_pages->addWidget(m_ignorePage);
    rowOf(this)->addWidget(m_pages);
    connect(m_ignore, &QPushButton::clicked, this,
            [this] { turnTo(m_ignorePage, m_ignores.front()); });
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_mendPage, m_ignore); });
}

QWidget* CardActions::makeMends() {
    auto* page = new QWidget(m_pages);
    QHBoxLayout* row = rowOf(page);
    for (std::size_t i = 0; i < kRemedies.size(); ++i) {
        const Remedy remedy = kRemedies[i];
        m_mends[i] = button(remedy == Remedy::Mask ? "first" : "mend", page);
        m_mends[i]->setText(remedyText(remedy));
        m_mends[i]->setToolTip(remedyExplained(remedy));
        m_mends[i]->setAccessibleDescription(remedyExplained(remedy));
        connect(m_mends[i], &QPushButton::clicked, this,
                [this, remedy] { emit remedyChosen(remedy); });
        row->addWidget(m_mends[i]);
    }
    row->addStretch();
    m_ignore = button("plain", page);
    m_ignore->setText(tr("&Ignore"));
    m_ignore->setAccessibleDescription(tr("Shows the ways to ignore it"));
    row->addWidget(m_ignore);
    return page;
}

QWidget* CardActions::makeIgnores() {
    auto* page = new QWidget(m_pages);
    QHBoxLayout* row = rowOf(page);
    for (std::size_t i = 0; i < kIgnores.size(); ++i) {
        const IgnoreFor how = kIgnores[i];
        m_ignores[i] = button("ignore", page);
        m_ignores[i]->setAccessibleDescription(tr("Ignores it"));
        connect(m_ignores[i], &QPushButton::clicked, this, [this, how] { emit ignoreChosen(how); });
        row->addWidget(m_ignores[i]);
    }
    row->addStretch();
    m_back = button("plain", page);
    m_back->setText(tr("&Back"));
    row->addWidget(m_back);
    return page;
}

void CardActions::show(const CardContent& content) {
    for (std::size_t i = 0; i < kRemedies.size(); ++i) {
        m_mends[i]->setVisible(content.canWrite && content.remedies.has(kRemedies[i]));
    }
    for (std::size_t i = 0; i < kIgnores.size(); ++i) {
        m_ignores[i]->setText(ignoreText(kIgnores[i], QString::fromStdString(content.tool)));
    }
}

void CardActions::startOver() {
    m_pages->setCurrentWidget(m_mendPage);
}

void CardActions::turnTo(QWidget* page, QWidget* focus) {
    m_pages->setCurrentWidget(page);
    focus->setFocus(Qt::TabFocusReason);
}

QWidget* CardActions::first() const {
    if (m_pages->currentWidget() == m_ignorePage) {
        return m_ignores.front();
    }
    for (QPushButton* mend : m_mends) {
        if (!mend->isHidden()) {
            return mend;
        }
    }
    return m_ignore;
}

QList<QWidget*> CardActions::controls() const {
    QList<QWidget*> all(m_mends.begin(), m_mends.end());
    all += m_ignore;
    all += QList<QWidget*>(m_ignores.begin(), m_ignores.end());
    all += m_back;
    return all;
}

} // namespace tacet::ui
