#include "agent/latest_mailbox.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>
#include <vector>

namespace tacet::agent {

class LatestMailboxTest : public QObject {
    Q_OBJECT

private slots:
    void replacesAJobThatNobodyTook();
    void answersNoneOnceClosed();
    void wakesWhoeverWaitsWhenClosed();
    void handsTheNewestOverBetweenThreads();
};

void LatestMailboxTest::replacesAJobThatNobodyTook() {
    LatestMailbox<std::unique_ptr<int>> mailbox;
    mailbox.put(std::make_unique<int>(1));
    mailbox.put(std::make_unique<int>(2));
    QCOMPARE(**mailbox.take(), 2);
    mailbox.put(std::make_unique<int>(3));
    QCOMPARE(**mailbox.take(), 3);
}

void LatestMailboxTest::answersNoneOnceClosed() {
    LatestMailbox<int> mailbox;
    mailbox.put(1);
    mailbox.close();
    QVERIFY(!mailbox.take());
    mailbox.put(2);
    QVERIFY(!mailbox.take());
}

void LatestMailboxTest::wakesWhoeverWaitsWhenClosed() {
    LatestMailbox<int> mailbox;
    bool ended = false;
    std::thread waiting([&] { ended = !mailbox.take().has_value(); });
    mailbox.close();
    waiting.join();
    QVERIFY(ended);
}

void LatestMailboxTest::handsTheNewestOverBetweenThreads() {
    constexpr int kLast = 2000;
    LatestMailbox<int> mailbox;
    std::vector<int> taken;
    std::thread worker([&] {
        while (const std::optional<int> job = mailbox.take()) {
            taken.push_back(*job);
            if (*job == kLast) {
                return;
            }
        }
    });
    for (int i = 1; i <= kLast; ++i) {
        mailbox.put(i);
    }
    worker.join();
    QCOMPARE(taken.back(), kLast);
    QVERIFY(std::is_sorted(taken.begin(), taken.end()));
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makeLatestMailboxTest() {
    return std::make_unique<agent::LatestMailboxTest>();
}

} // namespace tacet::tests

#include "latest_mailbox_test.moc"
