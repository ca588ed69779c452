#include "tests/detection/value_tests.h"
#include "tests/room_tests.h"

namespace tacet::tests {

// The engine.
std::unique_ptr<QObject> makeAddressesTest();
std::unique_ptr<QObject> makeAnchorsTest();
std::unique_ptr<QObject> makeAssignmentTest();
std::unique_ptr<QObject> makeCombinationsTest();
std::unique_ptr<QObject> makeCountryTest();
std::unique_ptr<QObject> makeDocumentTest();
std::unique_ptr<QObject> makeEngineTest();
std::unique_ptr<QObject> makeExampleLawsTest();
std::unique_ptr<QObject> makeFieldScannerTest();
std::unique_ptr<QObject> makeFingerprintListTest();
std::unique_ptr<QObject> makeHabitsTest();
std::unique_ptr<QObject> makeHostileTextTest();
std::unique_ptr<QObject> makeListedFindingsTest();
std::unique_ptr<QObject> makePatternHeadTest();
std::unique_ptr<QObject> makeResolveTest();
std::unique_ptr<QObject> makeRuleExamplesTest();
std::unique_ptr<QObject> makeRuleIndexTest();
std::unique_ptr<QObject> makeSampleTest();
std::unique_ptr<QObject> makeSentenceLanguageTest();
std::unique_ptr<QObject> makeTermListTest();
std::unique_ptr<QObject> makeWritingHabitsTest();

} // namespace tacet::tests

int main(int argc, char** argv) {
    using namespace tacet::tests;
    return runAll(argc, argv,
                  {
                      makeAddressesTest,
                      makeAliasesTest,
                      makeAmericasChecksTest,
                      makeAnchorsTest,
                      makeAssignmentTest,
                      makeChecksTest,
                      makeCombinationsTest,
                      makeCountryTest,
                      makeDecideTest,
                      makeDocumentTest,
                      makeEditTest,
                      makeEngineTest,
                      makeEuropeanChecksTest,
                      makeExampleLawsTest,
                      makeExcerptTest,
                      makeFieldScannerTest,
                      makeFingerprintListTest,
                      makeHabitsTest,
                      makeHostileTextTest,
                      makeIbanTest,
                      makeIgnoreListTest,
                      makeListedFindingsTest,
                      makePatternHeadTest,
                      makePhoneOracleTest,
                      makePhoneTest,
                      makePolicyTest,
                      makeRegisterTest,
                      makeRemedyTest,
                      makeResolveTest,
                      makeRuleExamplesTest,
                      makeRuleIndexTest,
                      makeSampleTest,
                      makeSentenceLanguageTest,
                      makeSiteTest,
                      makeStandInTest,
                      makeTermListTest,
                      makeWalletsTest,
                      makeWatchTest,
                      makeWorldChecksTest,
                      makeWritingHabitsTest,
                  });
}
