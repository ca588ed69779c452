#pragma once

#include <QWidget>

namespace tacet::ui {

/// The page "About": version, licence, and what Tacet promises.
class AboutView : public QWidget {
    Q_OBJECT

public:
    explicit AboutView(QWidget* parent);
};

} // namespace tacet::ui
