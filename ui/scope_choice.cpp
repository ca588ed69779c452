#include "ui/scope_choice.h"

#include "ui/card_text.h"

#include <QGridLayout>
#include <QRadioButton>

namespace tacet::ui {

namespace {

constexpr std::array<Scope, 4> kScopes{Scope::This, Scope::SameValue, Scope::SameKind,
                                       Scope::Everything};
constexpr int kColumns = 2;

} // namespace

ScopeChoice::ScopeChoice(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("How far the action reaches"));
    for (QRadioButton*& choice : m_choices) {
        choice = new QRadioButton(this);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        choice->setFocusPolicy(Qt::StrongFocus);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
}

void ScopeChoice::show(const CardContent& content) {
    const Scope chosen = content.warning == m_warning ? scope() : Scope::This;
    m_warning = content.warning;
    for (std::size_t i = 0; i < kScopes.size(); ++i) {
        m_choices[i]->setText(scopeText(kScopes[i], content));
        m_choices[i]->setVisible(isOffered(kScopes[i], content));
        m_choices[i]->setChecked(kScopes[i] == chosen);
    }
    if (!isOffered(chosen, content)) {
        m_choices.front()->setChecked(true);
    }
    setVisible(isOffered(Scope::This, content));
    arrange();
}

void ScopeChoice::arrange() {
    auto* grid = static_cast<QGridLayout*>(layout());
    int cell = 0;
    for (QRadioButton* choice : m_choices) {
        grid->removeWidget(choice);
        if (!choice->isHidden()) {
            grid->addWidget(choice, cell / kColumns, cell % kColumns);
            ++cell;
        }
    }
}

Scope ScopeChoice::scope() const {
    for (std::size_t i = 0; i < kScopes.size(); ++i) {
        if (m_choices[i]->isChecked()) {
            return kScopes[i];
        }
    }
    return Scope::This;
}

QList<QWidget*> ScopeChoice::controls() const {
    return {m_choices.begin(), m_choices.end()};
}

} // namespace tacet::ui
