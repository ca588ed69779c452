#pragma once

#include <QObject>

namespace tacet::agent {

/// Keeps requests of the system to end (SIGTERM, SIGINT, SIGHUP) from ending the program at once.
/// Called before any thread is made, since threads inherit it.
void holdEndingSignals();

/// Turns a request of the system to end into a signal of the event loop. Requires:
/// `holdEndingSignals` was called. UI thread.
class Termination : public QObject {
    Q_OBJECT

public:
    Termination();
    ~Termination() override;

signals:
    void asked();

private:
    int m_descriptor = -1;
};

} // namespace tacet::agent
