#pragma once

namespace tacet::hooks {

/// How a toolkit's text can be changed.
enum class WriteWay {
    SelectAndPaste, ///< browsers: EditableText is missing or lies
    Direct,         ///< EditableText deletes and inserts, verified by reading back
};

} // namespace tacet::hooks
