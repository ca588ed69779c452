#include "agent/termination.h"

#include <QSocketNotifier>

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace tacet::agent {

namespace {

sigset_t endingSignals() {
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        sigaddset(&wanted, signal);
    }
    return wanted;
}

} // namespace

void holdEndingSignals() {
    const sigset_t wanted = endingSignals();
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
}

Termination::Termination() {
    const sigset_t wanted = endingSignals();
    m_descriptor = signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    auto* notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo told{};
        if (read(m_descriptor, &told, sizeof told) == sizeof told) {
            emit asked();
        }
    });
}

Termination::~Termination() {
    close(m_descriptor);
}

} // namespace tacet::agent
