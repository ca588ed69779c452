#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::agent {

std::unique_ptr<QObject> makeDeviceKeyTest();
std::unique_ptr<QObject> makeLogTest();
std::unique_ptr<QObject> makePlacesTest();

} // namespace tacet::agent

int main(int argc, char** argv) {
    using namespace tacet::agent;
    const QCoreApplication application(argc, argv);
    return tacet::tests::runAll(argc, argv, {makeDeviceKeyTest, makeLogTest, makePlacesTest});
}
