#include "agent/serial_queue.h"

#include <QTest>

#include <memory>
#include <numeric>
#include <thread>
#include <vector>

namespace tacet::agent {

class SerialQueueTest : public QObject {
    Q_OBJECT

private slots:
    void keepsTheOrder();
    void takesItsRestToTheEndWhenClosed();
    void losesNothingBetweenThreads();
};

void SerialQueueTest::keepsTheOrder() {
    SerialQueue<std::unique_ptr<int>> queue;
    queue.put(std::make_unique<int>(1));
    queue.put(std::make_unique<int>(2));
    QCOMPARE(**queue.take(), 1);
    QCOMPARE(**queue.take(), 2);
}

void SerialQueueTest::takesItsRestToTheEndWhenClosed() {
    SerialQueue<int> queue;
    queue.put(1);
    queue.put(2);
    queue.close();
    QCOMPARE(queue.take(), std::optional(1));
    QCOMPARE(queue.take(), std::optional(2));
    QVERIFY(!queue.take());
}

void SerialQueueTest::losesNothingBetweenThreads() {
    SerialQueue<int> queue;
    std::vector<int> taken;
    std::thread worker([&] {
        while (const std::optional<int> job = queue.take()) {
            taken.push_back(*job);
        }
    });
    for (int i = 0; i < 2000; ++i) {
        queue.put(i);
    }
    queue.close();
    worker.join();
    std::vector<int> expected(2000);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(taken, expected);
}

} // namespace tacet::agent

namespace tacet::tests {

std::unique_ptr<QObject> makeSerialQueueTest() {
    return std::make_unique<agent::SerialQueueTest>();
}

} // namespace tacet::tests

#include "serial_queue_test.moc"
