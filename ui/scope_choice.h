#pragma once

#include "ui/card_content.h"

#include <QWidget>

#include <array>

class QRadioButton;

namespace tacet::ui {

/// How far an action reaches. Shows only what is on offer; nothing when there is no choice.
class ScopeChoice : public QWidget {
    Q_OBJECT

public:
    explicit ScopeChoice(QWidget* parent);

    void show(const CardContent& content);

    /// Back to "only this one".
    void startOver();

    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QList<QWidget*> controls() const;

private:
    void arrange();

    std::array<QRadioButton*, 4> m_choices{}; ///< in the order of Scope
};

} // namespace tacet::ui
