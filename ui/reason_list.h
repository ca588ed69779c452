#pragma once

#include "ui/card_content.h"

#include <QWidget>

namespace tacet::ui {

struct Theme;

/// Why the value was flagged: one line for each reason, ticked, but for what raised it and what
/// else it could be, which have signs of their own.
class ReasonList : public QWidget {
    Q_OBJECT

public:
    explicit ReasonList(QWidget* parent);

    void show(const CardContent& content, const Theme& theme);

private:
    void addRow(int row);
};

} // namespace tacet::ui
