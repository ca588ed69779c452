#include "ui/theme.h"
#include "ui/tray.h"
#include "ui/tray_icon.h"
#include "ui/tray_text.h"

#include <QHash>
#include <QImage>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

constexpr TrayShape kShapes[] = {TrayShape::Watching, TrayShape::Found, TrayShape::Paused,
                                 TrayShape::Blind};
constexpr TrayReason kReasons[] = {TrayReason::NoAccessibility, TrayReason::StartedBeforeBridge,
                                   TrayReason::NotResponding,   TrayReason::NothingExposed,
                                   TrayReason::Wayland,         TrayReason::FieldTooLong,
                                   TrayReason::Excluded,        TrayReason::ShortcutTaken,
                                   TrayReason::SettingsNotUsed, TrayReason::HistoryNotKept};

QImage signOf(TrayShape shape, int pixels) {
    return trayPixmap(shape, 3, pixels).toImage();
}

/// Where the sign covers, colour left out.
QList<bool> outline(const QImage& image) {
    QList<bool> covered;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            covered += qAlpha(image.pixel(x, y)) > 127;
        }
    }
    return covered;
}

/// The colour that most of the sign is drawn in, the white inside left out.
QColor mainColour(const QImage& image) {
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) == 255 && pixel != 0xffffffff && ++counts[pixel] > counts[most]) {
                most = pixel;
            }
        }
    }
    return QColor(most);
}

int differences(const QList<bool>& a, const QList<bool>& b) {
    int count = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        count += a[i] != b[i] ? 1 : 0;
    }
    return count;
}

/// What the menu shows, with nothing for a separator.
QStringList menuLines(const Tray& tray) {
    QStringList lines;
    for (const QAction* action : tray.findChild<QSystemTrayIcon*>()->contextMenu()->actions()) {
        if (action->isVisible()) {
            lines += action->text();
        }
    }
    return lines;
}

} // namespace

class TrayTest : public QObject {
    Q_OBJECT

private slots:
    void everyStateHasAnOutlineOfItsOwn_data() {
        QTest::addColumn<int>("pixels");
        QTest::newRow("16") << 16;
        QTest::newRow("22") << 22;
        QTest::newRow("32") << 32;
    }

    void everyStateHasAnOutlineOfItsOwn() {
        QFETCH(int, pixels);
        for (const TrayShape one : kShapes) {
            for (const TrayShape two : kShapes) {
                if (one < two) {
                    const int changed =
                        differences(outline(signOf(one, pixels)), outline(signOf(two, pixels)));
                    QVERIFY2(changed * 40 > pixels * pixels, qPrintable(QString::number(changed)));
                }
            }
        }
    }

    void everyStateIsSeenOnLightAndOnDarkPanels() {
        for (const TrayShape shape : kShapes) {
            for (const QRgb panel : {0xffffffff, 0xff303030, 0xff202020, 0xff000000}) {
                const double seen = contrast(mainColour(signOf(shape, 48)), QColor(panel));
                QVERIFY2(seen >= 3, qPrintable(QString::number(panel, 16)));
            }
        }
    }

    void countsUpToNine() {
        QVERIFY(trayPixmap(TrayShape::Found, 2, 22).toImage() !=
                trayPixmap(TrayShape::Found, 3, 22).toImage());
        QVERIFY(trayPixmap(TrayShape::Found, 10, 22).toImage() ==
                trayPixmap(TrayShape::Found, 99, 22).toImage());
    }

    void everyStateAndReasonHasWordsOfItsOwn() {
        QStringList seen;
        for (const TrayShape shape : kShapes) {
            seen += stateText({.shape = shape, .found = 2});
        }
        for (const TrayReason reason : kReasons) {
            seen += reasonText({.shape = TrayShape::Blind, .reason = reason});
        }
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void namesTheProgramItCannotSee() {
        const TrayState state{.shape = TrayShape::Blind,
                              .reason = TrayReason::StartedBeforeBridge,
                              .application = "Chromium"};
        QCOMPARE(reasonText(state), QString("Chromium was started before Tacet."));
        QCOMPARE(adviceText(state), QString("Close it and start it again."));
    }

    void namesThePlaceInTheSettings() {
        const TrayState state{.reason = TrayReason::SettingsNotUsed,
                              .place = "settings.toml:3:1: shortcut"};
        QCOMPARE(reasonText(state),
                 QString("The settings cannot be used: settings.toml:3:1: shortcut"));
        QVERIFY(!adviceText(state).isEmpty());
    }

    void tellsWhatDoesNotWorkBesidesInTheMenuAndTheToolTip() {
        Tray tray;
        tray.show({.shape = TrayShape::Blind,
                   .reason = TrayReason::Wayland,
                   .notes = {{TrayReason::HistoryNotKept, "history.db"},
                             {TrayReason::SettingsNotUsed, "settings.toml"}}});
        const QStringList told{"Cannot see here: On Wayland no marks can be placed.",
                               "The warnings cannot be kept: history.db",
                               "The settings cannot be used: settings.toml"};
        QCOMPARE(tray.findChild<QSystemTrayIcon*>()->toolTip(), "Tacet · " + told.join('\n'));
        QCOMPARE(menuLines(tray).mid(0, 3), told);
        tray.show({});
        QCOMPARE(menuLines(tray).mid(0, 2), QStringList({"Watching", ""}));
    }

    void hasNoReasonWhenAllIsWell() {
        QVERIFY(reasonText({}).isEmpty());
        QVERIFY(adviceText({}).isEmpty());
    }
};

std::unique_ptr<QObject> makeTrayTest() {
    return std::make_unique<TrayTest>();
}

#include "tray_test.moc"
