#include "tests/e2e/harness/keys.h"

#include "tests/e2e/harness/wait.h"

#include <QStringList>

#include <X11/XKBlib.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

namespace tacet::e2e {

namespace {

constexpr unsigned long kUnicodeSymbols = 0x01000000;

unsigned long symbolOf(char32_t character) {
    const bool isLatin1 =
        (character >= 0x20 && character <= 0x7e) || (character >= 0xa0 && character <= 0xff);
    return isLatin1 ? character : kUnicodeSymbols + character;
}

unsigned long symbolNamed(const QString& name) {
    const QString full = name == "ctrl"    ? "Control_L"
                         : name == "shift" ? "Shift_L"
                         : name == "alt"   ? "Alt_L"
                                           : name;
    return XStringToKeysym(full.toLatin1().constData());
}

/// Lets the programs on the display run for as long as a person's finger takes.
void rest(std::chrono::milliseconds time) {
    waitFor([] { return false; }, time);
}

} // namespace

Keys::Keys(_XDisplay* display) : m_display(display) {}

void Keys::type(const QString& text, std::chrono::milliseconds pace) {
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        strokeFor(symbolOf(character));
    }
    for (const char32_t character : characters) {
        strike(strokeFor(symbolOf(character)));
        rest(pace);
    }
}

void Keys::press(const QString& chord) {
    const QStringList names = chord.split('+');
    for (const QString& name : names) {
        XTestFakeKeyEvent(m_display, XKeysymToKeycode(m_display, symbolNamed(name)), True, 0);
    }
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        XTestFakeKeyEvent(m_display, XKeysymToKeycode(m_display, symbolNamed(*name)), False, 0);
    }
    XFlush(m_display);
}

void Keys::moveTo(QPoint place) {
    XTestFakeMotionEvent(m_display, -1, place.x(), place.y(), 0);
    XFlush(m_display);
}

void Keys::click(QPoint place) {
    moveTo(place);
    rest(std::chrono::milliseconds(20));
    XTestFakeButtonEvent(m_display, Button1, True, 0);
    XTestFakeButtonEvent(m_display, Button1, False, 0);
    XFlush(m_display);
}

void Keys::drag(QPoint from, QPoint to) {
    moveTo(from);
    XTestFakeButtonEvent(m_display, Button1, True, 0);
    XFlush(m_display);
    constexpr int kSteps = 10;
    for (int step = 1; step <= kSteps; ++step) {
        moveTo(from + (to - from) * step / kSteps);
        rest(std::chrono::milliseconds(10));
    }
    XTestFakeButtonEvent(m_display, Button1, False, 0);
    XFlush(m_display);
}

void Keys::wheel(QPoint place, Turn turn, int notches) {
    moveTo(place);
    const unsigned int button = turn == Turn::Up ? Button4 : Button5;
    for (int notch = 0; notch < notches; ++notch) {
        XTestFakeButtonEvent(m_display, button, True, 0);
        XTestFakeButtonEvent(m_display, button, False, 0);
    }
    XFlush(m_display);
}

QPoint Keys::pointer() const {
    Window root = None;
    Window child = None;
    int x = 0;
    int y = 0;
    int windowX = 0;
    int windowY = 0;
    unsigned int mask = 0;
    XQueryPointer(m_display, DefaultRootWindow(m_display), &root, &child, &x, &y, &windowX,
                  &windowY, &mask);
    return {x, y};
}

Keys::Stroke Keys::strokeFor(unsigned long symbol) {
    if (const auto lent = m_lent.find(symbol); lent != m_lent.end()) {
        return lent->second;
    }
    const unsigned int code = XKeysymToKeycode(m_display, symbol);
    for (const bool shift : {false, true}) {
        if (code != 0 &&
            XkbKeycodeToKeysym(m_display, static_cast<KeyCode>(code), 0, shift ? 1 : 0) == symbol) {
            return {code, shift};
        }
    }
    return lend(symbol);
}

Keys::Stroke Keys::lend(unsigned long symbol) {
    int first = 0;
    int last = 0;
    XDisplayKeycodes(m_display, &first, &last);
    for (int code = last; code >= first; --code) {
        if (XkbKeycodeToKeysym(m_display, static_cast<KeyCode>(code), 0, 0) == NoSymbol) {
            KeySym symbols[2] = {symbol, symbol};
            XChangeKeyboardMapping(m_display, code, 2, symbols, 1);
            XSync(m_display, False);
            return m_lent[symbol] = {static_cast<unsigned int>(code), false};
        }
    }
    qFatal("no spare key");
}

void Keys::strike(Stroke stroke) {
    const unsigned int shift = XKeysymToKeycode(m_display, XK_Shift_L);
    if (stroke.shift) {
        XTestFakeKeyEvent(m_display, shift, True, 0);
    }
    XTestFakeKeyEvent(m_display, stroke.code, True, 0);
    XTestFakeKeyEvent(m_display, stroke.code, False, 0);
    if (stroke.shift) {
        XTestFakeKeyEvent(m_display, shift, False, 0);
    }
    XFlush(m_display);
}

} // namespace tacet::e2e
