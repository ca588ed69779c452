#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <chrono>

namespace tacet::e2e {

/// How long a condition may take before a test gives up on it.
constexpr std::chrono::milliseconds kPatience{15000};

/// True as soon as `condition()` is; false when it still is not after `patience`. Handles Qt events
/// meanwhile, and asks every 2 ms.
template <typename Condition>
bool waitFor(Condition condition, std::chrono::milliseconds patience = kPatience) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patience.count()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QThread::msleep(2);
    }
    return true;
}

} // namespace tacet::e2e
