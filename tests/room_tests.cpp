#include "tests/room_tests.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

namespace tacet::tests {

int runAll(int argc, char** argv, std::initializer_list<MakeTest> tests) {
    QStringList arguments(argv, argv + argc);
    QString only;
    if (const auto at = arguments.indexOf("-only"); at > 0 && at + 1 < arguments.size()) {
        only = arguments.takeAt(at + 1);
        arguments.removeAt(at);
    }
    int failures = 0;
    bool ran = false;
    for (const MakeTest make : tests) {
        const std::unique_ptr<QObject> test = make();
        if (only.isEmpty() || only == test->metaObject()->className()) {
            ran = true;
            failures += QTest::qExec(test.get(), arguments);
        }
    }
    return ran ? failures : 1;
}

} // namespace tacet::tests
