#include "tests/room_tests.h"

namespace tacet::tests {
std::unique_ptr<QObject> makeConductorLawsTest();
std::unique_ptr<QObject> makeConductorPartsTest();
std::unique_ptr<QObject> makeConversationsTest();
std::unique_ptr<QObject> makePartedFieldsTest();
std::unique_ptr<QObject> makeTextChangeTest();
std::unique_ptr<QObject> makeTranscriptsTest();
std::unique_ptr<QObject> makeWarningLedgerTest();
} // namespace tacet::tests

int main(int argc, char** argv) {
    using namespace tacet::tests;
    return runAll(argc, argv,
                  {makeConductorLawsTest, makeConductorPartsTest, makeConversationsTest,
                   makePartedFieldsTest, makeTextChangeTest, makeTranscriptsTest,
                   makeWarningLedgerTest});
}
