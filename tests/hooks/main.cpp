#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::hooks {
std::unique_ptr<QObject> makeCodePointFakeContract();
std::unique_ptr<QObject> makeFakeFieldHookTest();
std::unique_ptr<QObject> makeTextOffsetsTest();
std::unique_ptr<QObject> makeUtf16FakeContract();
} // namespace tacet::hooks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return tacet::tests::runAll(
        argc, argv,
        {tacet::hooks::makeCodePointFakeContract, tacet::hooks::makeFakeFieldHookTest,
         tacet::hooks::makeTextOffsetsTest, tacet::hooks::makeUtf16FakeContract});
}
