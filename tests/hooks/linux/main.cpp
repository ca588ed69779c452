#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::hooks {
std::unique_ptr<QObject> makeAtspiEventTest();
std::unique_ptr<QObject> makeClipTest();
std::unique_ptr<QObject> makeDocumentPlaceTest();
std::unique_ptr<QObject> makeFieldRulesTest();
std::unique_ptr<QObject> makeLanguageTagTest();
std::unique_ptr<QObject> makeLineSplitTest();
std::unique_ptr<QObject> makePatienceTest();
std::unique_ptr<QObject> makeProcessNameTest();
std::unique_ptr<QObject> makeReadWindowTest();
std::unique_ptr<QObject> makeSightKeeperTest();
std::unique_ptr<QObject> makeSpanPiecesTest();
std::unique_ptr<QObject> makeTextAssemblyTest();
std::unique_ptr<QObject> makeTextMapTest();
std::unique_ptr<QObject> makeToolkitTest();
} // namespace tacet::hooks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return tacet::tests::runAll(
        argc, argv,
        {tacet::hooks::makeAtspiEventTest, tacet::hooks::makeClipTest,
         tacet::hooks::makeDocumentPlaceTest, tacet::hooks::makeFieldRulesTest,
         tacet::hooks::makeLanguageTagTest, tacet::hooks::makeLineSplitTest,
         tacet::hooks::makePatienceTest, tacet::hooks::makeProcessNameTest,
         tacet::hooks::makeReadWindowTest, tacet::hooks::makeSightKeeperTest,
         tacet::hooks::makeSpanPiecesTest, tacet::hooks::makeTextAssemblyTest,
         tacet::hooks::makeTextMapTest, tacet::hooks::makeToolkitTest});
}
