#include "tests/e2e/web_pages.h"

#include <QDir>

namespace tacet::e2e {

QStringList pagesIn(const QString& folder) {
    const QDir root(folder);
    QStringList pages;
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (root.exists(name + "/index.html")) {
            pages << name;
        }
    }
    return pages;
}

} // namespace tacet::e2e
