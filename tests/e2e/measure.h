#pragma once

#include "tests/e2e/harness/stage.h"

#include <QJsonObject>

namespace tacet::e2e {

/// The middle and the upper end of some measured times.
struct Spread {
    int n = 0;
    double median = 0;
    double p95 = 0;
    double p99 = 0;
};

/// By the nearest rank; zeros when there is no value.
Spread spreadOf(std::vector<double> values);

/// How long it takes from the key that completes an IBAN to the first pixel of its underline, in
/// milliseconds, `count` times over. The pixels are asked for every half millisecond. Fewer values
/// when an underline did not come. Requires: the field is empty or ends at its caret, and has the
/// keyboard.
std::vector<double> keyToPixels(Stage& stage, Editor& editor, int count);

/// What a program does while nobody does anything.
struct Idle {
    long long wakeUps = 0;
    long long cpuTicks = 0;
    long long rssKib = 0; ///< at the end
};

/// Watches both programs over the same time.
std::pair<Idle, Idle> idleOf(qint64 first, qint64 second, std::chrono::seconds time);

/// How long the program takes from its start until its tray icon answers, which it does from its
/// event loop; milliseconds. None when it did not within 8 s.
std::optional<double> startOf(Stage& stage, const QString& program);

} // namespace tacet::e2e
