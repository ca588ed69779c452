#pragma once

#include <optional>
#include <string>

namespace tacet {

/// Where a document comes from, as far as policy asks: scheme and query are left out.
struct DocumentPlace {
    std::string host; ///< lower case, without port
    std::string path; ///< starts with '/', without query and fragment

    friend bool operator==(const DocumentPlace&, const DocumentPlace&) = default;
};

enum class FieldRole { Unknown, SingleLine, MultiLine, Password };

/// What is known about a field before a byte of its text is read.
struct FieldContext {
    std::string application;               ///< executable name, for example `chromium`
    std::string title;                     ///< the application's own name, for people
    std::optional<DocumentPlace> document; ///< the document that holds the field
    std::optional<DocumentPlace>
        page;           ///< the top document of the tab; equals `document` without frames
    std::string pageId; ///< that page from its loading to its end, whatever its
                        ///< address becomes; opaque, empty without a page
    FieldRole role = FieldRole::Unknown;
    std::string label;  ///< the accessible name, may be empty
    std::string locale; ///< BCP 47, may be empty

    friend bool operator==(const FieldContext&, const FieldContext&) = default;
};

} // namespace tacet
