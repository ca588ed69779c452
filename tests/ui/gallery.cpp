// Shows the states of the windows one after the other and saves a picture of each.

#include "ui/card.h"
#include "ui/findings_window.h"
#include "ui/main_window.h"
#include "ui/overlay.h"
#include "ui/screens.h"
#include "ui/theme.h"
#include "ui/translations.h"
#include "ui/tray.h"
#include "ui/tray_icon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFontMetrics>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QTranslator>

#include <utility>
#include <variant>

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
        painter.setLayoutDirection(Qt::LeftToRight); // whatever the desktop's is
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

/// Words in Hebrew letters, which say nothing, in the place of a language read from the right.
class FromTheRight : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char*, const char* source, const char*,
                                    int) const override {
        QString text = QString::fromUtf8(source);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlace = i > 0 && text[i - 1] == '%';
            if (text[i].isLetter() && !isPlace && text[i].unicode() < 128) {
                text[i] = QChar(0x05d0 + text[i].toLower().unicode() % 27);
            }
        }
        return text;
    }
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
            .scopes = {Scope::This, Scope::Everything},
            .tool = "ChatGPT"};
}

CardContent longCard() {
    CardContent card = ibanCard();
    card.kind = "national_id:FR_NIR";
    card.family = Family::Identity;
    card.level = Level::Warning;
    card.runnerUp = KindId("phone");
    card.excerpt = "1 •• •• •• ••• ••• 42";
    card.position = 2;
    card.count = 9;
    card.sameValue = 2;
    card.sameKind = 4;
    card.scopes = {Scope::This, Scope::SameValue, Scope::SameKind, Scope::Everything};
    card.turn = 1;
    card.canUndo = true;
    card.notice = CardNotice::Done;
    return card;
}

CardContent raisedCard() {
    CardContent card = ibanCard();
    card.kind = "date_of_birth";
    card.family = Family::Identity;
    card.raisedBy = {"birth_place_health", "birth_place_belief"};
    card.evidence = Evidence::Shape | Evidence::Context;
    card.contextWord = "born";
    card.runnerUp = KindId("id_number");
    card.excerpt = "•• •• ••84";
    card.turn = 3;
    return card;
}

std::vector<WarningRow> someRows() {
    const std::pair<const char*, Outcome> rows[] = {{"iban", Outcome::Masked},
                                                    {"email", Outcome::Replaced},
                                                    {"credit_card", Outcome::Removed},
                                                    {"national_id:NL_BSN", Outcome::EditedAway},
                                                    {"api_key:github_pat", Outcome::Ignored},
                                                    {"phone", Outcome::SentAsIs}};
    std::vector<WarningRow> made;
    for (const auto& [kind, outcome] : rows) {
        const auto key = static_cast<std::int64_t>(100 - made.size());
        made.push_back({.key = key,
                        .when = std::chrono::system_clock::time_point(
                            std::chrono::seconds(1'700'000'000 + key * 3600)),
                        .tool = "ChatGPT",
                        .kind = kind,
                        .level = key % 2 == 0 ? Level::Critical : Level::Warning,
                        .outcome = outcome});
    }
    return made;
}

void showOverlayAndCards(const Gallery& gallery, const QString& theme) {
    Page page;
    page.show();
    Overlay overlay;
    MarksView view = marksOf(page);
    overlay.show(view);
    gallery.save(theme + "-overlay");
    const std::pair<Badge, const char*> badges[] = {
        {{.field = Page::field(), .critical = 1}, "one"},
        {{.field = Page::field(), .warnings = 9}, "nine"},
        {{.field = Page::field(), .critical = 1, .warnings = 130}, "many"},
        {{.field = Page::field(), .partial = true}, "only-partial"},
        {{.field = Page::field(), .warnings = 12, .partial = true}, "partial"}};
    for (const auto& [badge, name] : badges) {
        view.badge = badge;
        overlay.show(view);
        gallery.save(theme + "-badge-" + name);
    }
    const CardAnchor anchor{.anchor = page.at(0, 11, 33), .keepClear = {page.at(0, 11, 33)}};
    Card card;
    card.show(ibanCard(), anchor, CardFocus::Keyboard);
    gallery.save(theme + "-card-keyboard");
    card.show(longCard(), anchor, CardFocus::Pointer);
    gallery.save(theme + "-card-long");
    for (QAbstractButton* button : card.findChildren<QAbstractButton*>()) {
        if (button->isVisible() &&
            button->text() == QCoreApplication::translate("tacet::ui::CardActions", "&Ignore")) {
            button->click();
        }
    }
    gallery.save(theme + "-card-ignore");
    CardContent blocked = ibanCard();
    blocked.canWrite = false;
    blocked.count = 1;
    blocked.scopes.clear();
    blocked.turn = 2;
    card.show(blocked, anchor, CardFocus::Pointer);
    gallery.save(theme + "-card-copy");
    card.show(raisedCard(), anchor, CardFocus::Pointer);
    gallery.save(theme + "-card-raised");
}

/// What a card says after an action, with nothing left to speak of but that.
void showNotices(const Gallery& gallery, const QString& theme) {
    Page page;
    page.show();
    const CardAnchor anchor{.anchor = page.at(0, 11, 33), .keepClear = {page.at(0, 11, 33)}};
    const std::pair<CardNotice, const char*> notices[] = {
        {CardNotice::Done, "done"},
        {CardNotice::NotPossible, "not-possible"},
        {CardNotice::Stale, "stale"},
        {CardNotice::IgnoredHereOnly, "ignored-here"},
        {CardNotice::UndoFailed, "undo-failed"}};
    Card card;
    for (const auto& [notice, name] : notices) {
        CardContent content = ibanCard();
        content.notice = notice;
        content.count = notice == CardNotice::NotPossible ? 3 : 0;
        content.remedies = content.count > 0 ? content.remedies : RemedySet();
        content.scopes = content.count > 0 ? content.scopes : std::vector<Scope>();
        content.canUndo = notice == CardNotice::Done;
        card.show(content, anchor, CardFocus::Pointer);
        gallery.save(theme + "-notice-" + name);
    }
}

/// A program whose field fills its window, or is a narrow part of it.
class Editor : public QWidget {
public:
    explicit Editor(QRect place) {
        setWindowFlags(Qt::FramelessWindowHint | Qt::BypassWindowManagerHint);
        setGeometry(place);
    }

    [[nodiscard]] ScreenRect field() const {
        return toNative(geometry().adjusted(0, kBar, 0, 0), screenOf(screenPlaces(), {}));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.fillRect(0, 0, width(), kBar, QColor(0xd8, 0xdc, 0xe2));
        painter.drawText(QRect(width() - 24, 0, 20, kBar), Qt::AlignCenter, QStringLiteral("✕"));
        painter.drawText(
            rect().adjusted(0, kBar, 0, 0), Qt::TextWordWrap,
            QStringLiteral("Please pay NL00 TEST 0123 4567 89 before Friday. ").repeated(6));
    }

private:
    static constexpr int kBar = 26;
};

void showPlacesOfTheBadge(const Gallery& gallery) {
    const QSize screen = QGuiApplication::primaryScreen()->size();
    const std::pair<QRect, const char*> editors[] = {{{60, 60, 130, 300}, "narrow"},
                                                     {{60, 60, 600, 400}, "window"},
                                                     {QRect({0, 0}, screen), "maximised"}};
    for (const auto& [place, name] : editors) {
        Editor editor(place);
        editor.show();
        Overlay overlay;
        overlay.show({.marks = {}, .badge = {.field = editor.field(), .critical = 2}});
        gallery.save(QStringLiteral("badge-") + name, QRect({0, 0}, screen));
    }
}

void showTrayMenu(const Gallery& gallery, const QString& theme) {
    Tray tray;
    const std::pair<TrayState, const char*> states[] = {
        {{.shape = TrayShape::Found, .found = 3}, "found"},
        {{.shape = TrayShape::Paused}, "paused"},
        {{.reason = TrayReason::SettingsNotUsed, .place = "settings.toml:3:1: shortcut"}, "note"}};
    for (const auto& [state, name] : states) {
        tray.show(state);
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* menu = qobject_cast<QMenu*>(window);
            if (menu == nullptr || menu->actions().size() < 6) {
                continue;
            }
            menu->popup(QPoint(40, 40));
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Right);
            gallery.save(theme + "-menu-" + name);
            menu->close();
        }
    }
}

/// A long card on a small screen, with the text at every height.
void showSmall(const Gallery& gallery, const QString& language) {
    Page page;
    page.show();
    Card card;
    for (const int top : {20, 150, 280, 400, 560}) {
        const ScreenRect line = toNative(QRect(120, top, 180, 20), screenOf(screenPlaces(), {}));
        Overlay overlay;
        overlay.show({.marks = {{.level = Level::Warning, .lines = {line}}}, .badge = {}});
        card.show(longCard(), {.anchor = line, .keepClear = {line}}, CardFocus::Pointer);
        gallery.save(QStringLiteral("small-%1-%2").arg(language).arg(top));
    }
}

void showWindows(const Gallery& gallery, const QString& theme) {
    MainWindow window;
    window.setState({.shape = TrayShape::Blind,
                     .reason = TrayReason::StartedBeforeBridge,
                     .application = "Chromium"});
    window.move(0, 0);
    window.open(WindowKind::Warnings);
    window.addHistory(std::nullopt, {});
    gallery.save(theme + "-window-empty", QRect(QPoint(), window.size()));
    QObject::connect(&window, &MainWindow::intent, &window, [&window](const Intent& intent) {
        const auto* page = std::get_if<HistoryPageIntent>(&intent);
        if (page != nullptr) {
            window.addHistory(page->before, page->before ? std::vector<WarningRow>{} : someRows());
        }
    });
    const std::pair<WindowKind, const char*> pages[] = {{WindowKind::Status, "status"},
                                                        {WindowKind::Warnings, "warnings"},
                                                        {WindowKind::Settings, "settings"},
                                                        {WindowKind::About, "about"}};
    for (const auto& [page, name] : pages) {
        window.open(page);
        gallery.save(theme + "-window-" + name, QRect(QPoint(), window.size()));
    }
    window.open(WindowKind::Settings);
    window.findChild<QCheckBox*>()->setFocus(Qt::TabFocusReason);
    gallery.save(theme + "-window-focus", QRect(QPoint(), window.size()));
    window.hide();
    FindingsWindow findings;
    findings.move(0, 0);
    findings.show({.tool = "ChatGPT",
                   .lines = {{.kind = "iban",
                              .level = Level::Critical,
                              .excerpt = "NL00 •••• •••• 89",
                              .line = 1,
                              .word = 3},
                             {.kind = "email", .excerpt = "j•@•••.org", .line = 2, .word = 6}},
                   .partial = true});
    gallery.save(theme + "-findings");
    findings.findChild<QPushButton*>()->click();
    gallery.save(theme + "-findings-copied");
}

void showTray(const Gallery& gallery) {
    for (const QColor& panel : {QColor(Qt::white), QColor(0x20, 0x20, 0x20)}) {
        QWidget strip;
        strip.setWindowFlags(Qt::BypassWindowManagerHint);
        strip.setGeometry(0, 0, 800, 60);
        strip.setStyleSheet(QStringLiteral("background: %1").arg(panel.name()));
        int x = 10;
        for (const TrayShape shape :
             {TrayShape::Watching, TrayShape::Found, TrayShape::Paused, TrayShape::Blind}) {
            for (const int pixels : {16, 22, 24, 32, 48}) {
                auto* label = new QLabel(&strip);
                label->setPixmap(trayPixmap(shape, pixels < 24 ? 3 : 12, pixels));
                label->move(x, 6);
                x += pixels + 8;
            }
            x += 20;
        }
        strip.show();
        gallery.save(panel == QColor(Qt::white) ? "tray-light" : "tray-dark");
    }
}

void showAll(const Gallery& gallery, const QString& theme) {
    showOverlayAndCards(gallery, theme);
    showNotices(gallery, theme);
    showWindows(gallery, theme);
    showTrayMenu(gallery, theme);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const Gallery gallery{QDir(argc > 1 ? argv[1] : ".")};
    if (screenPlaces().front().native.width <= 800) {
        for (const char* language : {"en", "de", "fr"}) {
            QTranslator words;
            useLanguage(words, language);
            showSmall(gallery, language);
        }
        return 0;
    }
    showTray(gallery);
    showPlacesOfTheBadge(gallery);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        const QString theme = appearance == Appearance::Light ? "light" : "dark";
        QApplication::setPalette(paletteFor(appearance));
        showAll(gallery, theme);
    }
    for (const char* language : {"de", "nl", "fr"}) {
        QTranslator words;
        useLanguage(words, language);
        showAll(gallery, language);
    }
    FromTheRight words;
    QCoreApplication::installTranslator(&words);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showAll(gallery, "rtl");
    return 0;
}
