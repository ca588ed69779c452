#pragma once

#include <QObject>

#include <memory>

namespace tacet::tests {

std::unique_ptr<QObject> makeAliasesTest();
std::unique_ptr<QObject> makeAmericasChecksTest();
std::unique_ptr<QObject> makeChecksTest();
std::unique_ptr<QObject> makeDecideTest();
std::unique_ptr<QObject> makeEditTest();
std::unique_ptr<QObject> makeEuropeanChecksTest();
std::unique_ptr<QObject> makeExcerptTest();
std::unique_ptr<QObject> makeIbanTest();
std::unique_ptr<QObject> makeIgnoreListTest();
std::unique_ptr<QObject> makePhoneOracleTest();
std::unique_ptr<QObject> makePhoneTest();
std::unique_ptr<QObject> makePolicyTest();
std::unique_ptr<QObject> makeRegisterTest();
std::unique_ptr<QObject> makeRemedyTest();
std::unique_ptr<QObject> makeSiteTest();
std::unique_ptr<QObject> makeStandInTest();
std::unique_ptr<QObject> makeWalletsTest();
std::unique_ptr<QObject> makeWatchTest();
std::unique_ptr<QObject> makeWorldChecksTest();

} // namespace tacet::tests
