#pragma once

#include <QObject>

#include <memory>

namespace tacet::e2e {

std::unique_ptr<QObject> makePrivacyTest();
std::unique_ptr<QObject> makeSliceTest();

} // namespace tacet::e2e
