#include "tests/room_tests.h"

#include <QCoreApplication>

namespace tacet::agent {

std::unique_ptr<QObject> makeDoctorDiagnosisTest();
std::unique_ptr<QObject> makeDoctorRunTest();
std::unique_ptr<QObject> makeMakeListTest();
std::unique_ptr<QObject> makeScanFilesTest();
std::unique_ptr<QObject> makeScanJsonlTest();
std::unique_ptr<QObject> makeTacetctlArgumentsTest();

} // namespace tacet::agent

int main(int argc, char** argv) {
    using namespace tacet::agent;
    const QCoreApplication application(argc, argv);
    return tacet::tests::runAll(argc, argv,
                                {makeDoctorDiagnosisTest, makeDoctorRunTest, makeMakeListTest,
                                 makeScanFilesTest, makeScanJsonlTest, makeTacetctlArgumentsTest});
}
