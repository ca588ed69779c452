#include "ui/scope_choice.h"

#include "ui/card_text.h"

#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>

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
    const std::vector<Scope>& offered = content.scopes;
    for (std::size_t i = 0; i < kScopes.size(); ++i) {
        m_choices[i]->setText(scopeText(kScopes[i], content));
        m_choices[i]->setVisible(std::find(offered.begin(), offered.end(), kScopes[i]) !=
                                 offered.end());
    }
    setVisible(!offered.empty());
    arrange();
}

void ScopeChoice::startOver() {
    m_choices.front()->setChecked(true);
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
