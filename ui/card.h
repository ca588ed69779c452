#pragma once

#include "ui/card_content.h"
#include "ui/intent.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace tacet::ui {

class CardActions;
class CardHeader;
struct CardBox;
class NoticeBar;
class ReasonList;
class ScopeChoice;
struct ScreenPlace;

/// Explains one warning and offers what can be done. Decides nothing: every control is an intent.
///
/// Opened by the pointer it never takes the keyboard. Opened by the shortcut it takes the X focus
/// as soon as it is mapped; giving it back is the caller's. Stands on the anchor's screen, off the
/// text. UI thread.
class Card : public QWidget {
    Q_OBJECT

public:
    Card();

    /// Shows `content` beside `anchor`. While it shows, new content leaves the keyboard where it
    /// is, and a Pointer never takes away what the Keyboard opened. Content of the same turn beside
    /// the same anchor leaves every control where it is.
    void show(const CardContent& content, const CardAnchor& anchor, CardFocus focus);

    /// Where it stands, in native pixels; empty while hidden.
    [[nodiscard]] ScreenRect nativeGeometry() const;

signals:
    void intent(tacet::ui::Intent intent);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void arrange();
    void connectParts();
    void addShortcuts();
    /// How much it says: less where there is no room for more beside the text.
    enum class Form {
        Whole,
        Brief, ///< without the excerpt and the reasons
        Slim,  ///< without the choice of scope too: for this one only
    };

    void applyTheme();
    void fill();
    void setForm(Form form);
    void place();
    bool stayInPlace();
    void putNotice();
    [[nodiscard]] CardBox wantedBox(const ScreenPlace& screen) const;
    void takeKeyboard();
    [[nodiscard]] QSize wantedSize() const;
    [[nodiscard]] Scope scope() const;
    [[nodiscard]] QWidget* first() const;

    CardHeader* m_header = nullptr;
    QLabel* m_excerpt = nullptr;
    ReasonList* m_reasons = nullptr;
    ScopeChoice* m_scope = nullptr;
    CardActions* m_actions = nullptr;
    NoticeBar* m_notice = nullptr;
    CardContent m_content;
    CardAnchor m_anchor;
    ScreenRect m_place;
    Form m_form = Form::Whole;
    std::optional<Appearance> m_appearance;
};

} // namespace tacet::ui
