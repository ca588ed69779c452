#pragma once

#include "ui/card_content.h"

#include <QWidget>

#include <array>

class QRadioButton;

namespace tacet::ui {

/// How far an action reaches. Shows only choices that differ; nothing when there is one warning.
class ScopeChoice : public QWidget {
    Q_OBJECT

public:
    explicit ScopeChoice(QWidget* parent);

    /// Another warning than before goes back to "only this one".
    void show(const CardContent& content);

    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QList<QWidget*> controls() const;

private:
    void arrange();

    std::array<QRadioButton*, 4> m_choices{}; ///< in the order of Scope
    WarningId m_warning;
};

} // namespace tacet::ui
