#include "detection/checks/wallets.h"

#include "detection/detectors/detectors.h"
#include "detection/detectors/text_bytes.h"

#include <array>

namespace tacet::detection {

namespace {

constexpr std::size_t kLongest = 112;
constexpr std::size_t kShortest = 25;
// How far after the name of a currency its address may start.
constexpr std::size_t kNameReach = 48;

// Versions of addresses of a public key and of a script.
constexpr std::string_view kBitcoin("\x00\x05", 2);
constexpr std::string_view kLitecoin("\x30\x32", 2);
constexpr std::string_view kDogecoin("\x1e\x16", 2);
constexpr std::string_view kDash("\x4c\x10", 2);
constexpr std::string_view kTron("\x41", 1);

// The word at `begin` when nothing that belongs to it stands before.
std::string_view wordAt(std::string_view text, std::size_t begin) {
    const char before = begin > 0 ? text[begin - 1] : ' ';
    if (isWordByte(before) || isOneOf(before, "_-")) {
        return {};
    }
    const std::size_t end = runEnd(text, begin, kLongest + 1, isWordByte);
    const bool goesOn = byteAt(text, end) == '_';
    return end - begin > kLongest || goesOn ? std::string_view() : text.substr(begin, end - begin);
}

// At the anchor of a word, that word; after the name of a currency, the first long word of the same
// line.
std::string_view candidateOf(const Place& place) {
    const std::string_view text = place.sight.text;
    if (place.literal == 0) {
        return wordAt(text, place.sight.at);
    }
    const std::size_t first = place.sight.at + place.literal;
    for (std::size_t at = first; at < first + kNameReach;) {
        const std::size_t end = runEnd(text, at, kLongest, isWordByte);
        if (end - at >= kShortest) {
            return wordAt(text, at);
        }
        if (end >= text.size() || text[end] == '\n') {
            break;
        }
        at = end + 1;
    }
    return {};
}

template <class Proof>
std::optional<Reading> proven(const Place& place, std::string_view word, Proof proof) {
    if (word.size() < kShortest || !proof(word)) {
        return std::nullopt;
    }
    const auto begin = static_cast<std::size_t>(word.data() - place.sight.text.data());
    Reading reading;
    reading.folded = {begin, begin + word.size()};
    reading.evidence |= Evidence::CheckDigits;
    return reading;
}

template <class Proof> std::optional<Reading> walletOf(const Place& place, Proof proof) {
    return proven(place, candidateOf(place), proof);
}

template <class Proof> std::optional<Reading> wordOf(const Place& place, Proof proof) {
    return proven(place, wordAt(place.sight.text, place.sight.at), proof);
}

std::optional<Reading> base58(const Place& place, std::string_view versions) {
    return walletOf(place,
                    [versions](std::string_view word) { return isBase58Address(word, versions); });
}

std::optional<Reading> segwit(const Place& place, std::string_view prefix) {
    return wordOf(place, [prefix](std::string_view word) { return isSegwitAddress(word, prefix); });
}

// Words of prose that no list of BIP 39 holds.
constexpr auto kNoSeedWords = std::to_array<std::string_view>(
    {"the",  "and",   "for",   "are",  "was",   "not",   "has",  "had",  "its",  "our", "from",
     "were", "which", "their", "them", "these", "those", "your", "been", "does", "into"});

bool isSeedWord(std::string_view word) {
    return word.size() >= 3 && word.size() <= 8 &&
           std::find(kNoSeedWords.begin(), kNoSeedWords.end(), word) == kNoSeedWords.end();
}

} // namespace

std::optional<Reading> bitcoin(const Place& place, std::size_t&) {
    return base58(place, kBitcoin);
}

std::optional<Reading> bitcoinSegwit(const Place& place, std::size_t&) {
    return segwit(place, "bc");
}

std::optional<Reading> litecoin(const Place& place, std::size_t&) {
    return base58(place, kLitecoin);
}

std::optional<Reading> litecoinSegwit(const Place& place, std::size_t&) {
    return segwit(place, "ltc");
}

std::optional<Reading> dogecoin(const Place& place, std::size_t&) {
    return base58(place, kDogecoin);
}

std::optional<Reading> dash(const Place& place, std::size_t&) {
    return base58(place, kDash);
}

std::optional<Reading> tron(const Place& place, std::size_t&) {
    return base58(place, kTron);
}

std::optional<Reading> ripple(const Place& place, std::size_t&) {
    return walletOf(place, isRippleAddress);
}

std::optional<Reading> cardano(const Place& place, std::size_t&) {
    return wordOf(place, [](std::string_view word) { return isBech32(word, "addr"); });
}

std::optional<Reading> ethereum(const Place& place, std::size_t&) {
    return walletOf(place, isChecksummedEthereum);
}

std::optional<Reading> monero(const Place& place, std::size_t&) {
    return walletOf(place, isMoneroAddress);
}

std::optional<Reading> walletKey(const Place& place, std::size_t&) {
    return wordOf(place, [](std::string_view word) {
        return isWalletImportKey(word) || isExtendedKey(word);
    });
}

std::optional<Reading> seedPhrase(const Place& place, std::size_t&) {
    constexpr std::size_t kMostWords = 24;
    const std::string_view text = place.sight.text;
    const std::size_t named = place.sight.at + place.literal;
    const std::size_t tie = text.substr(0, named + kNameReach).find_first_of(":=\"\n", named);
    if (tie == std::string_view::npos) {
        return std::nullopt;
    }
    const auto isBetween = [](char c) { return isBlank(c) || isOneOf(c, ":=\"'`,"); };
    const std::size_t begin = runEnd(text, tie, 8, isBetween);
    std::size_t end = begin;
    std::size_t count = 0;
    for (std::size_t at = begin; count <= kMostWords; ++count) {
        const std::size_t wordEnd = runEnd(text, at, 9, isLower);
        if (!isSeedWord(text.substr(at, wordEnd - at)) || isWordByte(byteAt(text, wordEnd))) {
            break;
        }
        end = wordEnd;
        at = runEnd(text, wordEnd, 3, isBetween);
    }
    if (count != 12 && count != 15 && count != 18 && count != 21 && count != kMostWords) {
        return std::nullopt;
    }
    Reading reading;
    reading.folded = {begin, end};
    return reading;
}

} // namespace tacet::detection
