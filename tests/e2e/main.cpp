#include "tests/e2e/suites.h"
#include "tests/room_tests.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    using namespace tacet::e2e;
    return tacet::tests::runAll(argc, argv,
                                {makeChromiumTest, makeChromiumScale2Test, makeDesktopsTest,
                                 makeExplainTest, makeFirefoxTest, makeNativeTest, makePrivacyTest,
                                 makeRobustTest, makeSliceTest, makeWaylandTest});
}
