#pragma once

#include "detection/document.h"

#include <cstddef>
#include <optional>
#include <string>

namespace tacet::detection {

/// The numbers of a text in which letters stand for digits that they look like: O for 0, I and l
/// for 1, as scanned papers have them.
///
/// Only what is a number but for such letters is read so: groups of digits and such letters, six
/// digits or more and no more letters than digits, perhaps a country's letters before. Groups are
/// joined by one blank, point, hyphen, slash or line end. Reuse an object to spare allocations. Not
/// thread-safe.
class Misread {
public:
    /// Forgets the last document. `document` must outlive the use of this object.
    void prepare(const Document& document);

    /// What an anchor sees where the word at it is read with digits. None when it has no such
    /// letters.
    [[nodiscard]] std::optional<Sight> mended(const Sight& sight);

private:
    void mendAll();

    const Document* m_document = nullptr;
    std::string m_text; ///< the folded document, mended; empty until somebody asks
};

} // namespace tacet::detection
