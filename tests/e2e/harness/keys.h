#pragma once

#include <QPoint>
#include <QString>

#include <chrono>
#include <map>

struct _XDisplay;

namespace tacet::e2e {

/// Real keys and a real pointer, through the display's test extension. Positions are native pixels
/// of the screen.
class Keys {
public:
    explicit Keys(_XDisplay* display);

    /// Types `text`, one key after the other, `pace` apart. A character the keyboard lacks is lent
    /// a spare key first. No newline is typed: Enter sends in a chat.
    void type(const QString& text, std::chrono::milliseconds pace = std::chrono::milliseconds(12));

    /// Presses and releases a chord such as `ctrl+z`, `Return` or `ctrl+F8`; X names of keys.
    void press(const QString& chord);

    void moveTo(QPoint place);
    void click(QPoint place);
    void drag(QPoint from, QPoint to);

    enum class Turn { Up, Down };
    void wheel(QPoint place, Turn turn, int notches);

    /// Where the pointer is.
    [[nodiscard]] QPoint pointer() const;

private:
    struct Stroke {
        unsigned int code = 0;
        bool shift = false;
    };
    Stroke strokeFor(unsigned long symbol);
    Stroke lend(unsigned long symbol);
    void strike(Stroke stroke);

    _XDisplay* m_display;
    std::map<unsigned long, Stroke> m_lent;
};

} // namespace tacet::e2e
