#pragma once

#include <QStringList>

namespace tacet::e2e {

/// The pages in a folder: the names of its folders with an index.html, sorted.
QStringList pagesIn(const QString& folder);

} // namespace tacet::e2e
