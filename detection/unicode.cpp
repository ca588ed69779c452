#include "detection/unicode.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

struct SpecialLetter {
    char32_t point;
    std::string_view ascii;
};

// Latin letters that Unicode does not decompose.
constexpr SpecialLetter kSpecialLetters[] = {
    {U'\u00C6', "AE"}, {U'\u00D0', "D"}, {U'\u00D8', "O"}, {U'\u00DE', "TH"}, {U'\u00DF', "ss"},
    {U'\u00E6', "ae"}, {U'\u00F0', "d"}, {U'\u00F8', "o"}, {U'\u00FE', "th"}, {U'\u0110', "D"},
    {U'\u0111', "d"},  {U'\u0131', "i"}, {U'\u0141', "L"}, {U'\u0142', "l"},  {U'\u0152', "OE"},
    {U'\u0153', "oe"}, {U'\u1E9E', "SS"}};

// Greek and Cyrillic capitals: as the Latin letter that they look like, else by their sound, so
// that both what people write in these scripts and what borrows a letter from them can be read.
constexpr SpecialLetter kOtherCapitals[] = {
    {U'\u0391', "A"},  {U'\u0392', "B"},  {U'\u0393', "G"},  {U'\u0394', "D"},  {U'\u0395', "E"},
    {U'\u0396', "Z"},  {U'\u0397', "H"},  {U'\u0398', "TH"}, {U'\u0399', "I"},  {U'\u039A', "K"},
    {U'\u039B', "L"},  {U'\u039C', "M"},  {U'\u039D', "N"},  {U'\u039E', "KS"}, {U'\u039F', "O"},
    {U'\u03A0', "PI"}, {U'\u03A1', "P"},  {U'\u03A3', "S"},  {U'\u03A4', "T"},  {U'\u03A5', "Y"},
    {U'\u03A6', "PH"}, {U'\u03A7', "X"},  {U'\u03A8', "PS"}, {U'\u03A9', "OM"}, {U'\u0410', "A"},
    {U'\u0411', "BB"}, {U'\u0412', "B"},  {U'\u0413', "G"},  {U'\u0414', "D"},  {U'\u0415', "E"},
    {U'\u0416', "ZH"}, {U'\u0417', "Z"},  {U'\u0418', "U"},  {U'\u041A', "K"},  {U'\u041B', "L"},
    {U'\u041C', "M"},  {U'\u041D', "H"},  {U'\u041E', "O"},  {U'\u041F', "PI"}, {U'\u0420', "P"},
    {U'\u0421', "C"},  {U'\u0422', "T"},  {U'\u0423', "Y"},  {U'\u0424', "PH"}, {U'\u0425', "X"},
    {U'\u0426', "TS"}, {U'\u0427', "CH"}, {U'\u0428', "SH"}, {U'\u0429', "SC"}, {U'\u042A', "QU"},
    {U'\u042B', "BI"}, {U'\u042C', "QI"}, {U'\u042D', "EE"}, {U'\u042E', "IO"}, {U'\u042F', "IA"},
    {U'\u0406', "I"},  {U'\u0408', "J"},  {U'\u0405', "S"},  {U'\u0404', "IE"}, {U'\u0409', "LJ"},
    {U'\u040A', "NJ"}, {U'\u040B', "TJ"}, {U'\u0402', "DJ"}, {U'\u040F', "DZ"}, {U'\u0490', "G"}};

FoldedPoint asPoint(std::string_view ascii) {
    FoldedPoint folded;
    folded.size = static_cast<std::uint8_t>(ascii.size());
    for (std::size_t i = 0; i < ascii.size(); ++i) {
        folded.bytes[i] = ascii[i];
    }
    return folded;
}

FoldedPoint asPoint(char byte) {
    return asPoint(std::string_view(&byte, 1));
}

/// A compatibility decomposition, in UTF-16. Empty when a code point has none.
class Decomposition {
public:
    explicit Decomposition(char32_t point) {
        UErrorCode status = U_ZERO_ERROR;
        const UNormalizer2* const nfkd = unorm2_getNFKDInstance(&status);
        if (U_SUCCESS(status)) {
            m_size = unorm2_getDecomposition(nfkd, static_cast<UChar32>(point), m_units.data(),
                                             static_cast<std::int32_t>(m_units.size()), &status);
        }
        m_size = U_SUCCESS(status) ? std::max(m_size, 0) : 0;
    }

    [[nodiscard]] std::u16string_view units() const {
        return {m_units.data(), static_cast<std::size_t>(m_size)};
    }

private:
    std::array<UChar, 32> m_units{};
    std::int32_t m_size = 0;
};

// The ASCII that starts the compatibility decomposition; none when it starts with anything else.
FoldedPoint decomposed(char32_t point) {
    FoldedPoint folded;
    const Decomposition decomposition(point);
    for (const UChar unit : decomposition.units().substr(0, folded.bytes.size())) {
        if (unit >= 0x80) {
            break;
        }
        folded.bytes[folded.size++] = static_cast<char>(unit);
    }
    return folded;
}

// The letter without its marks.
char32_t baseLetter(char32_t point) {
    const Decomposition decomposition(point);
    return decomposition.units().empty() ? point : decomposition.units().front();
}

// Greek or Cyrillic as Latin; none when it is of another script.
FoldedPoint romanized(char32_t point) {
    const auto base = static_cast<UChar32>(baseLetter(point));
    const UChar32 capital = u_toupper(base);
    FoldedPoint folded;
    for (const SpecialLetter& other : kOtherCapitals) {
        if (other.point == static_cast<char32_t>(capital)) {
            folded = asPoint(other.ascii);
        }
    }
    for (char& byte : folded.bytes) {
        const bool isCapital = 'A' <= byte && byte <= 'Z';
        byte = capital != base && isCapital ? static_cast<char>(byte + ('a' - 'A')) : byte;
    }
    return folded;
}

FoldedPoint letter(char32_t point) {
    for (const SpecialLetter& special : kSpecialLetters) {
        if (special.point == point) {
            return asPoint(special.ascii);
        }
    }
    const FoldedPoint folded = decomposed(point);
    if (folded.size > 0) {
        return folded;
    }
    if (const FoldedPoint latin = romanized(point); latin.size > 0) {
        return latin;
    }
    // Scripts that are written without spaces: a number may follow a letter at once.
    const bool isAlphabetic = point < 0x0E00 || (0x10A0 <= point && point < 0x1100) ||
                              (0x1E00 <= point && point < 0x2000);
    return asPoint(isAlphabetic ? kOtherLetter : kOtherSign);
}

bool isInvisible(UChar32 point, int category) {
    return category == U_FORMAT_CHAR || category == U_NON_SPACING_MARK ||
           category == U_ENCLOSING_MARK ||
           u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

FoldedPoint byCategory(char32_t point) {
    const auto code = static_cast<UChar32>(point);
    const int category = u_charType(code);
    if (isInvisible(code, category)) {
        return {};
    }
    if (category == U_DECIMAL_DIGIT_NUMBER) {
        return asPoint(static_cast<char>('0' + u_charDigitValue(code)));
    }
    if (category == U_SPACE_SEPARATOR) {
        return asPoint(' ');
    }
    if (category == U_LINE_SEPARATOR || category == U_PARAGRAPH_SEPARATOR || point == 0x85) {
        return asPoint('\n');
    }
    if (category == U_DASH_PUNCTUATION || point == 0x2212) {
        return asPoint('-');
    }
    if (u_isalpha(code) != 0) {
        return letter(point);
    }
    const FoldedPoint folded = category == U_OTHER_NUMBER ? FoldedPoint{} : decomposed(point);
    return folded.size > 0 ? folded : asPoint(kOtherSign);
}

// The letters and the punctuation of European texts, folded once.
constexpr char32_t kLatinEnd = 0x0250;
constexpr char32_t kGreek = 0x0370;
constexpr char32_t kCyrillicEnd = 0x0530;
constexpr char32_t kPunctuation = 0x2000;
constexpr char32_t kPunctuationEnd = 0x2070;

template <char32_t Begin, char32_t End> std::array<FoldedPoint, End - Begin> foldedBlock() {
    std::array<FoldedPoint, End - Begin> block{};
    for (char32_t point = Begin; point < End; ++point) {
        block[point - Begin] = byCategory(point);
    }
    return block;
}

} // namespace

FoldedPoint foldedPoint(char32_t point) {
    static const auto kLatin = foldedBlock<0x80, kLatinEnd>();
    static const auto kGreekToCyrillic = foldedBlock<kGreek, kCyrillicEnd>();
    static const auto kSigns = foldedBlock<kPunctuation, kPunctuationEnd>();
    if (point < 0x80) {
        return asPoint(static_cast<char>(point));
    }
    if (point < kLatinEnd) {
        return kLatin[point - 0x80];
    }
    if (kGreek <= point && point < kCyrillicEnd) {
        return kGreekToCyrillic[point - kGreek];
    }
    if (kPunctuation <= point && point < kPunctuationEnd) {
        return kSigns[point - kPunctuation];
    }
    return byCategory(point);
}

DecodedPoint decodedPoint(std::string_view text, std::size_t at) {
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data() + at);
    const auto available = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
    std::int32_t read = 0;
    UChar32 point = 0;
    U8_NEXT_OR_FFFD(bytes, read, available, point);
    return {.point = static_cast<char32_t>(point), .size = static_cast<std::uint8_t>(read)};
}

std::size_t pointStart(std::string_view text, std::size_t at) {
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
        const auto byte = static_cast<unsigned char>(text[at - back]);
        if (byte < 0x80) {
            break;
        }
        if (byte >= 0xC0) {
            const bool reachesOver = decodedPoint(text, at - back).size > back;
            return reachesOver ? at - back : at;
        }
    }
    return at;
}

std::string foldedWord(std::string_view word) {
    std::string lower;
    for (std::size_t at = 0; at < word.size();) {
        const DecodedPoint decoded = decodedPoint(word, at);
        const FoldedPoint folded = foldedPoint(decoded.point);
        for (const char c : folded.text()) {
            lower += 'A' <= c && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
        at += decoded.size;
    }
    return lower;
}

std::array<int, 3> icuVersion() {
    UVersionInfo version;
    u_getVersion(version);
    return {version[0], version[1], version[2]};
}

} // namespace tacet::detection
