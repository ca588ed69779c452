#pragma once

#include <QHash>
#include <QString>

namespace tacet::hooks {

/// Names one accessible object: the program's name on the accessibility bus and a path in it.
struct AccessibleRef {
    QString service;
    QString path;

    friend bool operator==(const AccessibleRef&, const AccessibleRef&) = default;
};

/// For QHash and QSet.
inline std::size_t qHash(const AccessibleRef& ref, std::size_t seed = 0) {
    return qHashMulti(seed, ref.service, ref.path);
}

/// True for "no such object", which AT-SPI writes as the path `/org/a11y/atspi/null`.
inline bool isNull(const AccessibleRef& ref) {
    return ref.path.isEmpty() || ref.path == QLatin1String("/org/a11y/atspi/null");
}

} // namespace tacet::hooks
