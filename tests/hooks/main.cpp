#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::hooks {
std::unique_ptr<QObject> makeTextOffsetsTest();
} // namespace tacet::hooks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return tacet::tests::runAll(argc, argv, {tacet::hooks::makeTextOffsetsTest});
}
