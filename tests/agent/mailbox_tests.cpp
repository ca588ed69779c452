#include "tests/room_tests.h"

namespace tacet::tests {
std::unique_ptr<QObject> makeLatestMailboxTest();
std::unique_ptr<QObject> makeSerialQueueTest();
} // namespace tacet::tests

int main(int argc, char** argv) {
    using namespace tacet::tests;
    return runAll(argc, argv, {makeLatestMailboxTest, makeSerialQueueTest});
}
