#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::hooks {
std::unique_ptr<QObject> makeWriterRulesTest();
std::unique_ptr<QObject> makeFieldWriterTest();
std::unique_ptr<QObject> makeFieldWriterUndoTest();
} // namespace tacet::hooks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return tacet::tests::runAll(argc, argv,
                                {tacet::hooks::makeWriterRulesTest,
                                 tacet::hooks::makeFieldWriterTest,
                                 tacet::hooks::makeFieldWriterUndoTest});
}
