#include "agent/tacetctl_json.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <utility>

namespace tacet::agent {

struct JsonWriter::Parts {
    static constexpr int kDecimals = 4;

    Parts() { writer.SetMaxDecimalPlaces(kDecimals); }

    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter() : m_parts(std::make_unique<Parts>()) {}

JsonWriter::~JsonWriter() = default;

void JsonWriter::beginObject() {
    m_parts->writer.StartObject();
}

void JsonWriter::endObject() {
    m_parts->writer.EndObject();
}

void JsonWriter::beginArray() {
    m_parts->writer.StartArray();
}

void JsonWriter::endArray() {
    m_parts->writer.EndArray();
}

void JsonWriter::key(std::string_view name) {
    m_parts->writer.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void JsonWriter::string(std::string_view value) {
    m_parts->writer.String(value.empty() ? "" : value.data(),
                           static_cast<rapidjson::SizeType>(value.size()));
}

void JsonWriter::number(std::int64_t value) {
    m_parts->writer.Int64(value);
}

void JsonWriter::fraction(double value) {
    m_parts->writer.Double(value);
}

void JsonWriter::boolean(bool value) {
    m_parts->writer.Bool(value);
}

void JsonWriter::member(std::string_view name, std::string_view value) {
    key(name);
    string(value);
}

void JsonWriter::member(std::string_view name, std::int64_t value) {
    key(name);
    number(value);
}

std::string_view JsonWriter::text() const {
    return {m_parts->buffer.GetString(), m_parts->buffer.GetSize()};
}

namespace {

constexpr std::size_t kEscapeSize = 6; // \uXXXX

enum class Half { None, High, Low };

/// Which half of a surrogate pair the escape at `at` writes, if it is one.
Half halfAt(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) != "\\u" || at + kEscapeSize > text.size()) {
        return Half::None;
    }
    unsigned unit = 0;
    const char* end = text.data() + at + kEscapeSize;
    const auto [stop, fault] = std::from_chars(text.data() + at + 2, end, unit, 16);
    if (fault != std::errc() || stop != end || unit < 0xD800 || unit > 0xDFFF) {
        return Half::None;
    }
    return unit < 0xDC00 ? Half::High : Half::Low;
}

/// The parser refuses unpaired surrogate escapes. U+FFFD, which they count as, is as long, so that
/// places in the text stay right.
void replaceUnpairedSurrogates(std::string& text) {
    std::size_t at = text.find('\\');
    while (at != std::string::npos) {
        const Half half = halfAt(text, at);
        std::size_t size = half == Half::None ? 2 : kEscapeSize;
        if (half == Half::High && halfAt(text, at + kEscapeSize) == Half::Low) {
            size = 2 * kEscapeSize;
        } else if (half != Half::None) {
            text.replace(at, kEscapeSize, "\\uFFFD");
        }
        at = text.find('\\', at + size);
    }
}

/// Keeps the string members of the outermost object and refuses any other outermost value.
class MemberReader {
public:
    // NOLINTBEGIN(readability-identifier-naming): RapidJSON calls them by these names
    bool Null() { return other(); }
    bool Bool(bool /*value*/) { return other(); }
    bool Int(int /*value*/) { return other(); }
    bool Uint(unsigned /*value*/) { return other(); }
    bool Int64(std::int64_t /*value*/) { return other(); }
    bool Uint64(std::uint64_t /*value*/) { return other(); }
    bool Double(double /*value*/) { return other(); }
    bool RawNumber(const char* /*text*/, rapidjson::SizeType /*size*/, bool /*copy*/) {
        return other();
    }
    bool String(const char* text, rapidjson::SizeType size, bool /*copy*/) {
        if (m_depth == 1) {
            members[m_key] = std::string(text, size);
        }
        return m_depth > 0;
    }
    bool Key(const char* text, rapidjson::SizeType size, bool /*copy*/) {
        if (m_depth == 1) {
            m_key.assign(text, size);
        }
        return true;
    }
    bool StartObject() {
        const bool isOutermost = m_depth == 0;
        return (isOutermost || other()) && ++m_depth > 0;
    }
    bool EndObject(rapidjson::SizeType /*count*/) { return m_depth-- > 0; }
    bool StartArray() { return other() && ++m_depth > 0; }
    bool EndArray(rapidjson::SizeType /*count*/) { return m_depth-- > 0; }
    // NOLINTEND(readability-identifier-naming)

    JsonMembers members;

private:
    bool other() {
        if (m_depth == 1) {
            members[m_key] = std::nullopt;
        }
        return m_depth > 0;
    }

    std::size_t m_depth = 0;
    std::string m_key;
};

} // namespace

std::variant<JsonMembers, JsonFault> readJsonObject(std::string text) {
    constexpr unsigned kFlags =
        rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
    replaceUnpairedSurrogates(text);
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    MemberReader members;
    const rapidjson::ParseResult result = reader.Parse<kFlags>(stream, members);
    if (result.Code() == rapidjson::kParseErrorTermination) {
        return JsonFault{.byte = result.Offset(), .reason = "is not an object"};
    }
    if (result.IsError()) {
        return JsonFault{.byte = result.Offset(),
                         .reason = rapidjson::GetParseError_En(result.Code())};
    }
    if (stream.Tell() != text.size()) {
        // The parser takes a NUL for the end.
        return JsonFault{.byte = stream.Tell(), .reason = "A NUL follows the object."};
    }
    return std::move(members.members);
}

} // namespace tacet::agent
