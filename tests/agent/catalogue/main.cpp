#include "tests/room_tests.h"

namespace tacet::agent {

std::unique_ptr<QObject> makeCatalogueJsonTest();
std::unique_ptr<QObject> makeCataloguePageTest();
std::unique_ptr<QObject> makeCatalogueTest();
std::unique_ptr<QObject> makeCommittedPageTest();
std::unique_ptr<QObject> makeMarkdownTest();

} // namespace tacet::agent

int main(int argc, char** argv) {
    using namespace tacet::agent;
    return tacet::tests::runAll(argc, argv,
                                {makeCatalogueJsonTest, makeCataloguePageTest, makeCatalogueTest,
                                 makeCommittedPageTest, makeMarkdownTest});
}
