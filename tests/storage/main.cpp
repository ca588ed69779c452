#include "tests/room_tests.h"

namespace tacet::storage {

std::unique_ptr<QObject> makeDatabaseTest();
std::unique_ptr<QObject> makeHistoryTest();
std::unique_ptr<QObject> makeIgnoredValuesTest();
std::unique_ptr<QObject> makeMigrationsTest();
std::unique_ptr<QObject> makeOwnerOnlyTest();
std::unique_ptr<QObject> makeStoredCodesTest();

} // namespace tacet::storage

int main(int argc, char** argv) {
    using namespace tacet::storage;
    return tacet::tests::runAll(argc, argv,
                                {makeDatabaseTest, makeHistoryTest, makeIgnoredValuesTest,
                                 makeMigrationsTest, makeOwnerOnlyTest, makeStoredCodesTest});
}
