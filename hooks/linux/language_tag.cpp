#include "hooks/linux/language_tag.h"

namespace tacet::hooks {

std::string languageTag(const QString& locale) {
    const QString name = locale.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('@'), 0, 0);
    if (name == QLatin1String("C") || name == QLatin1String("POSIX")) {
        return {};
    }
    return QString(name).replace(QLatin1Char('_'), QLatin1Char('-')).toStdString();
}

} // namespace tacet::hooks
