#include "tests/room_tests.h"

namespace tacet::tests {
std::unique_ptr<QObject> makeConductorLawsTest();
std::unique_ptr<QObject> makeConductorPartsTest();
std::unique_ptr<QObject> makeTextChangeTest();
std::unique_ptr<QObject> makeTranscriptsTest();
} // namespace tacet::tests

int main(int argc, char** argv) {
    using namespace tacet::tests;
    return runAll(
        argc, argv,
        {makeConductorLawsTest, makeConductorPartsTest, makeTextChangeTest, makeTranscriptsTest});
}
