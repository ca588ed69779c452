#include "tests/e2e/measure.h"

#include <QDBusPendingCall>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace tacet::e2e {

namespace {

using std::chrono::milliseconds;

const QString kIban = "NL91 ABNA 0417 1643 00";

/// Asks for the pixels every half millisecond, without handling events meanwhile: nothing of the
/// driver's own is to be measured.
bool comes(const Screen& screen, QRect area, milliseconds patience) {
    QElapsedTimer timer;
    timer.start();
    while (screen.markPixels(area, MarkLevel::Critical) == 0) {
        if (timer.elapsed() > patience.count()) {
            return false;
        }
        QThread::usleep(500);
    }
    return true;
}

/// A part of the strip below the last characters: small, so that asking costs next to nothing.
QRect spotBelow(const GlyphBoxes& boxes) {
    constexpr int kWidth = 24;
    const QRect strip = stripBelow(boxes.last());
    return {QPoint(std::max(strip.left(), strip.right() - kWidth), strip.top()),
            strip.bottomRight()};
}

/// Rests a time that is never in step with the programs' own clocks.
void restBefore(int round) {
    constexpr int kLeast = 60;
    constexpr int kStep = 7;
    constexpr int kSteps = 11;
    waitFor([] { return false; }, milliseconds(kLeast + round * kStep % (kStep * kSteps)));
}

} // namespace

Spread spreadOf(std::vector<double> values) {
    Spread spread;
    if (values.empty()) {
        return spread;
    }
    std::sort(values.begin(), values.end());
    const auto rank = [&](double share) {
        const auto place =
            static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
        return values[std::max<std::size_t>(place, 1) - 1];
    };
    spread.n = static_cast<int>(values.size());
    spread.median = rank(0.5);
    spread.p95 = rank(0.95);
    spread.p99 = rank(0.99);
    return spread;
}

std::vector<double> keyToPixels(Stage& stage, Editor& editor, int count) {
    std::vector<double> times;
    Person person(stage, editor);
    if (!typeInto(editor, stage.keys, "Pay " + kIban) || !person.seesMark(kIban)) {
        return times;
    }
    const QRect spot = spotBelow(editor.glyphs(kIban).value(0));
    for (int round = 0; round < count; ++round) {
        stage.keys.press("BackSpace");
        const bool went =
            waitFor([&] { return stage.screen.markPixels(spot, MarkLevel::Critical) == 0; });
        restBefore(round);
        QElapsedTimer timer;
        timer.start();
        stage.keys.press(kIban.right(1));
        if (went && comes(stage.screen, spot, kPatience)) {
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    return times;
}

std::pair<Idle, Idle> idleOf(qint64 first, qint64 second, std::chrono::seconds time) {
    const Cost before[] = {costOf(first), costOf(second)};
    waitFor([] { return false; }, time);
    const Cost after[] = {costOf(first), costOf(second)};
    const auto between = [&](int i) {
        return Idle{after[i].wakeUps - before[i].wakeUps, after[i].cpuTicks - before[i].cpuTicks,
                    after[i].rssKib};
    };
    return {between(0), between(1)};
}

std::optional<double> startOf(Stage& stage, const QString& program) {
    QString item;
    QEventLoop untilShown; // no `waitFor`: the panel answers at once, as a real one does
    const QObject context;
    QObject::connect(&stage.tray, &TrayHost::StatusNotifierItemRegistered, &context,
                     [&](const QString& name) {
                         item = name;
                         untilShown.quit();
                     });
    QTimer::singleShot(kPatience, &untilShown, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<Child> child = stage.desktop.start(program, {}, "start.log");
    untilShown.exec();
    if (item.isEmpty()) {
        return std::nullopt;
    }
    auto question = QDBusMessage::createMethodCall(item, "/StatusNotifierItem",
                                                   "org.freedesktop.DBus.Properties", "Get");
    question << "org.kde.StatusNotifierItem"
             << "Id";
    const QDBusMessage answer = stage.desktop.session().call(question, QDBus::Block, 8000);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        return std::nullopt;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace tacet::e2e
