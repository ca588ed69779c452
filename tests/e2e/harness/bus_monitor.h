#pragma once

#include "tests/e2e/harness/child.h"

#include <QList>
#include <QString>

#include <functional>

namespace tacet::e2e {

class Session;

/// One method call that somebody made on the accessibility bus.
struct BusCall {
    QString sender;
    QString destination;
    QString path;
    QString interface;
    QString member;
};

/// Writes down every method call on the accessibility bus, without taking part.
class BusMonitor {
public:
    explicit BusMonitor(const Session& session);

    /// The calls since the last `take`, after everything said so far has been written down.
    QList<BusCall> take();

    /// True as soon as there was a call, since the last `take`, that `wanted` accepts.
    bool sees(const std::function<bool(const BusCall&)>& wanted);

private:
    QList<BusCall> written();

    Child m_process;
};

/// Would this call read or change what stands in a text?
bool touchesText(const BusCall& call);

} // namespace tacet::e2e
