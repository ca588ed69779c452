#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace tacet::agent {

/// Writes one JSON text, on one line, member by member, in the order of the calls.
///
/// Strings must be valid UTF-8. Requires: the calls nest as JSON does.
class JsonWriter {
public:
    JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;
    ~JsonWriter();

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(std::string_view name);
    void string(std::string_view value);
    void number(std::int64_t value);

    /// With at most four decimals. Requires: `value` is finite.
    void fraction(double value);

    void boolean(bool value);

    void member(std::string_view name, std::string_view value);
    void member(std::string_view name, std::int64_t value);

    /// What was written, without a line break at the end.
    [[nodiscard]] std::string_view text() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The members of one object; none for a value that is not a string.
using JsonMembers = std::map<std::string, std::optional<std::string>, std::less<>>;

/// Where a text is no JSON object, in bytes, and why, in fixed words.
struct JsonFault {
    std::size_t byte = 0;
    std::string reason;

    friend bool operator==(const JsonFault&, const JsonFault&) = default;
};

/// Reads one JSON object, whatever bytes it is made of: nested as deep as memory allows, the last
/// of two members of one name counts, an unpaired surrogate escape is U+FFFD. Bytes of a string
/// that are no UTF-8 are handed on as they are. Numbers beyond the range of a double are refused.
std::variant<JsonMembers, JsonFault> readJsonObject(std::string text);

} // namespace tacet::agent
