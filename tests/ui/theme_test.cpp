#include "ui/theme.h"

#include <QPalette>
#include <QTest>

#include <cmath>
#include <memory>

using namespace tacet;
using namespace tacet::ui;

Q_DECLARE_METATYPE(tacet::ui::Appearance)

namespace {

constexpr double kTextContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr double kLineContrast = 3;   // WCAG 2.1, 1.4.11

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data() {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    void everyTextCanBeRead() {
        QFETCH(Appearance, appearance);
        const Theme& theme = themeFor(appearance);
        for (const QColor& ground : {theme.surface, theme.raised}) {
            for (const QColor& ink :
                 {theme.text, theme.quiet, theme.critical, theme.warning, theme.good}) {
                QVERIFY2(contrast(ink, ground) >= kTextContrast, qPrintable(ink.name()));
            }
            QVERIFY(contrast(theme.focus, ground) >= kLineContrast);
        }
        QVERIFY(contrast(theme.text, theme.hovered) >= kTextContrast);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= kTextContrast);
    }

    void marksAreSeenOnWhiteAndOnDarkPages() {
        for (const Level level : {Level::Warning, Level::Critical}) {
            for (const QRgb page : {0xffffffff, 0xfff4f4f4, 0xfff0eee6, 0xff303030, 0xff212121}) {
                QVERIFY2(contrast(markColour(level), QColor(page)) >= kLineContrast,
                         qPrintable(QString::number(page, 16)));
            }
            for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
                const QColor& ground = themeFor(appearance).raised; // of the card's excerpt
                QVERIFY(contrast(markColour(level), ground) >= kLineContrast);
            }
            QVERIFY(contrast(badgeColour(level), Qt::white) >= kTextContrast);
        }
        QVERIFY(contrast(quietBadgeColour(), Qt::white) >= kTextContrast);
    }

    void everyControlCanBeSeen_data() { everyTextCanBeRead_data(); }

    void everyControlCanBeSeen() {
        QFETCH(Appearance, appearance);
        const Theme& theme = themeFor(appearance);
        for (const QColor& frame : {theme.quiet, theme.accent}) { // of boxes, and when ticked
            QVERIFY(contrast(frame, theme.surface) >= kLineContrast);
        }
        QVERIFY(contrast(theme.onAccent, theme.accent) >= kLineContrast);
        QCOMPARE(appearanceOf(paletteFor(appearance)), appearance);
    }

    void followsThePalette() {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        QCOMPARE(appearanceOf(palette), Appearance::Light);
        palette.setColor(QPalette::Window, QColor(30, 30, 30));
        palette.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(appearanceOf(palette), Appearance::Dark);
    }

    void measuresContrastAsWcagDoes() {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }
};

std::unique_ptr<QObject> makeThemeTest() {
    return std::make_unique<ThemeTest>();
}

#include "theme_test.moc"
