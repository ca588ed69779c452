#pragma once

#include <QObject>

#include <memory>

namespace tacet::e2e {

std::unique_ptr<QObject> makeChromiumScale2Test();
std::unique_ptr<QObject> makeChromiumTest();
std::unique_ptr<QObject> makeDesktopsTest();
std::unique_ptr<QObject> makeExplainTest();
std::unique_ptr<QObject> makeFirefoxTest();
std::unique_ptr<QObject> makeNativeTest();
std::unique_ptr<QObject> makePrivacyTest();
std::unique_ptr<QObject> makeRobustTest();
std::unique_ptr<QObject> makeSliceTest();
std::unique_ptr<QObject> makeWaylandTest();

} // namespace tacet::e2e
