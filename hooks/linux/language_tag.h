#pragma once

#include <QString>

#include <string>

namespace tacet::hooks {

/// The BCP 47 tag of a locale that AT-SPI gives, be it a tag already or a POSIX name such as
/// `de_DE.UTF-8@euro`. Empty for `C` and `POSIX`, which name no language. Pure.
std::string languageTag(const QString& locale);

} // namespace tacet::hooks
