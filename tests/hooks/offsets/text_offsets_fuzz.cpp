#include "detection/unicode.h"
#include "hooks/text_offsets.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using tacet::hooks::TextOffsets;
using tacet::hooks::TextUnit;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// Goes through the text by code points, as ICU cuts it, and asks for both ways at each.
void requireRight(const std::string& text, TextUnit unit) {
    const TextOffsets offsets(text, unit);
    std::size_t units = 0;
    for (std::size_t byte = 0; byte < text.size();) {
        const tacet::detection::DecodedPoint decoded = tacet::detection::decodedPoint(text, byte);
        const bool isPair = unit == TextUnit::Utf16 && decoded.point > U'\uFFFF';
        require(offsets.unitsAt(byte) == units && offsets.byteAt(units) == byte);
        require(!isPair || offsets.byteAt(units + 1) == byte);
        units += isPair ? 2 : 1;
        byte += decoded.size;
    }
    require(offsets.size() == units && offsets.unitsAt(text.size()) == units);
    require(offsets.byteAt(units) == text.size() && offsets.byteAt(units + 1) == text.size());
}

} // namespace

/// Any bytes at all: units and bytes tell each other's places.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    requireRight(text, TextUnit::CodePoint);
    requireRight(text, TextUnit::Utf16);
    return 0;
}
