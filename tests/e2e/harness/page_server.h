#pragma once

#include "tests/e2e/harness/child.h"
#include "tests/e2e/harness/wait.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryDir>

namespace tacet::e2e {

/// What a page answered, and how many device pixels its own pixel has.
struct PageAnswer {
    QJsonValue value; ///< undefined when no answer came in time
    double ratio = 1;
};

/// The process that serves the pages and brings questions into them. It is the only part of the
/// tests that speaks to a network, and that is loopback.
class PageServer {
public:
    /// Serves the folders of `pages`; each has an index.html.
    explicit PageServer(const QString& pages);

    [[nodiscard]] int port() const { return m_port; }

    /// The file of the certificate authority that vouches for every host.
    [[nodiscard]] const QString& authority() const { return m_authority; }

    /// A number that no page of any browser has had: a dead browser's pages are still known here.
    int nextPage() { return ++m_lastPage; }

    /// Asks the newest document whose host and path begin with `place`.
    PageAnswer ask(const QString& place, const QString& question, const QJsonObject& args = {},
                   std::chrono::milliseconds patience = kPatience);

private:
    QJsonObject readLine(std::chrono::milliseconds patience);
    void send(const QJsonObject& message);

    QTemporaryDir m_work;
    Child m_process;
    int m_port = 0;
    QString m_authority;
    int m_lastId = 0;
    int m_lastPage = 0;
};

} // namespace tacet::e2e
