#include "tests/room_tests.h"

namespace tacet::agent {

std::unique_ptr<QObject> makeDeviceKeyTest();
std::unique_ptr<QObject> makeLogTest();
std::unique_ptr<QObject> makePlacesTest();

} // namespace tacet::agent

int main(int argc, char** argv) {
    using namespace tacet::agent;
    return tacet::tests::runAll(argc, argv, {makeDeviceKeyTest, makeLogTest, makePlacesTest});
}
