#include "tests/room_tests.h"

namespace tacet::tests {

std::unique_ptr<QObject> makeOwnEngineTest();
std::unique_ptr<QObject> makeOwnPacksTest();
std::unique_ptr<QObject> makePackCheckTest();
std::unique_ptr<QObject> makePatternStartTest();

} // namespace tacet::tests

int main(int argc, char** argv) {
    using namespace tacet::tests;
    return runAll(argc, argv,
                  {makeOwnEngineTest, makeOwnPacksTest, makePackCheckTest, makePatternStartTest});
}
