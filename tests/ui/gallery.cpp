// Shows the states of the windows one after the other and saves a picture of each.

#include "ui/card.h"
#include "ui/overlay.h"
#include "ui/screens.h"
#include "ui/tray_icon.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace tacet;
using namespace tacet::ui;

namespace {

/// A page with a text field, standing in for a program of somebody else.
class Page : public QWidget {
public:
    Page() {
        setWindowFlags(Qt::FramelessWindowHint | Qt::BypassWindowManagerHint);
        setGeometry(0, 0, 800, 600);
        QFont font = this->font();
        font.setPixelSize(16);
        setFont(font);
    }

    /// Where the words of the field's line from `begin` to `end` stand, native pixels.
    [[nodiscard]] ScreenRect at(int line, int begin, int end) const {
        const QFontMetrics metrics(font());
        const QString text = kLines[line];
        const int left = kField.x() + 14 + metrics.horizontalAdvance(text.left(begin));
        const int right = kField.x() + 14 + metrics.horizontalAdvance(text.left(end));
        const QRect box(left, kField.y() + 12 + line * 26, right - left, metrics.height());
        return native(box);
    }

    [[nodiscard]] static ScreenRect field() { return native(kField); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const bool dark = palette().color(QPalette::Window).lightness() < 128;
        painter.fillRect(rect(), dark ? QColor(0x17, 0x19, 0x1c) : QColor(0xfa, 0xfa, 0xf8));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(dark ? QColor(0x50, 0x50, 0x50) : QColor(0xc8, 0xc8, 0xc8));
        painter.setBrush(dark ? QColor(0x24, 0x26, 0x2a) : QColor(Qt::white));
        painter.drawRoundedRect(QRectF(kField).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
        painter.setPen(dark ? QColor(0xe8, 0xe8, 0xe8) : QColor(0x22, 0x22, 0x22));
        const QFontMetrics metrics(font());
        for (int line = 0; line < 3; ++line) {
            painter.drawText(kField.x() + 14, kField.y() + 12 + line * 26 + metrics.ascent(),
                             kLines[line]);
        }
    }

private:
    static ScreenRect native(const QRect& box) {
        return toNative(box, screenOf(screenPlaces(), {}));
    }

    static constexpr QRect kField{80, 220, 600, 110};
    const QStringList kLines{QStringLiteral("Please pay NL00 TEST 0123 4567 89 before Friday,"),
                             QStringLiteral("and send the receipt to jp@example.org or to"),
                             QStringLiteral("jp@example.org once more. Thank you!")};
};

class Gallery {
public:
    explicit Gallery(QDir directory) : m_directory(std::move(directory)) {}

    /// Saves what the screen shows, once all is painted.
    void save(const QString& name, QRect part = {}) const {
        QTest::qWait(60);
        QScreen* screen = QGuiApplication::primaryScreen();
        const QPixmap shot =
            screen->grabWindow(0, part.x(), part.y(), part.isNull() ? 800 : part.width(),
                               part.isNull() ? 600 : part.height());
        const QString scale = QString::number(screen->devicePixelRatio());
        shot.save(m_directory.filePath(QStringLiteral("%1@%2.png").arg(name, scale)));
    }

private:
    QDir m_directory;
};

MarksView marksOf(const Page& page) {
    return {.marks = {{.level = Level::Critical, .lines = {page.at(0, 11, 33)}},
                      {.level = Level::Warning, .lines = {page.at(1, 24, 38)}},
                      {.level = Level::Warning, .lines = {page.at(2, 0, 14)}}},
            .badge = {.field = Page::field(), .critical = 1, .warnings = 2}};
}

CardContent ibanCard() {
    return {.kind = "iban",
            .family = Family::Financial,
            .level = Level::Critical,
            .confidence = Confidence::High,
            .evidence = Evidence::Shape | Evidence::CheckDigits | Evidence::Context,
            .contextWord = "pay",
            .excerpt = "NL00 •••• •••• •••• 89",
            .remedies = Remedy::Mask | Remedy::Replace | Remedy::Remove,
            .position = 1,
            .count = 3,
            .tool = "ChatGPT"};
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const Gallery gallery{QDir(argc > 1 ? argv[1] : ".")};
    Page page;
    page.show();
    Overlay overlay;
    overlay.show(marksOf(page));
    gallery.save("overlay");
    Card card;
    card.show(ibanCard(), {.anchor = page.at(0, 11, 33), .keepClear = {page.at(0, 11, 33)}},
              CardFocus::Pointer);
    gallery.save("card");
    return 0;
}
