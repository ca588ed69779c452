#pragma once

#include <QString>

namespace tacet::ui {

/// `text` as the text of a button or an action, or a part of it, that shows each of its ampersands:
/// Qt takes a single one for the mark of an access key.
inline QString withoutAccessKeys(QString text) {
    return text.replace('&', QStringLiteral("&&"));
}

} // namespace tacet::ui
