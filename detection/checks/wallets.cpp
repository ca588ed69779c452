#include "detection/checks/wallets.h"

#include "detection/checks/keccak.h"
#include "detection/fingerprint.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

constexpr std::string_view kBase58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::string_view kRipple = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
constexpr std::size_t kMostBytes = 82;
constexpr std::size_t kProofBytes = 4;

/// Bytes of known number; the front is what came first.
struct Bytes {
    std::array<unsigned char, kMostBytes> data{};
    std::size_t size = 0;
};

// The number that `text` writes in base 58, as exactly `size` bytes; false when it takes more, or
// holds another sign.
bool decode(std::string_view text, std::string_view alphabet, Bytes& bytes) {
    bytes.data.fill(0);
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos) {
            return false;
        }
        auto carried = static_cast<unsigned>(value);
        for (std::size_t i = bytes.size; i-- > 0;) {
            carried += 58U * bytes.data[i];
            bytes.data[i] = static_cast<unsigned char>(carried);
            carried >>= 8;
        }
        if (carried != 0) {
            return false;
        }
    }
    return true;
}

// Zeros at the front are written one by one, so that each text means one sequence of bytes.
bool hasRightZeros(std::string_view text, char zero, const Bytes& bytes) {
    const std::size_t written = std::min(text.find_first_not_of(zero), text.size());
    const auto* const end = bytes.data.begin() + bytes.size;
    const auto* const first =
        std::find_if(bytes.data.begin(), end, [](unsigned char byte) { return byte != 0; });
    return written == static_cast<std::size_t>(first - bytes.data.begin());
}

bool endsWithItsHash(const Bytes& bytes) {
    const auto text = [](const unsigned char* data, std::size_t size) {
        return std::string_view(reinterpret_cast<const char*>(data), size);
    };
    const auto once = sha256(text(bytes.data.data(), bytes.size - kProofBytes));
    const auto twice = sha256(text(once.data(), once.size()));
    return std::equal(twice.begin(), twice.begin() + kProofBytes,
                      bytes.data.begin() + (bytes.size - kProofBytes));
}

bool isBase58Check(std::string_view text, std::string_view alphabet, Bytes& bytes) {
    return decode(text, alphabet, bytes) && hasRightZeros(text, alphabet[0], bytes) &&
           endsWithItsHash(bytes);
}

// The checksum of BIP 173 over five bits more.
std::uint32_t polymodStep(std::uint32_t checksum, std::uint32_t value) {
    constexpr std::array<std::uint32_t, 5> kGenerator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                         0x3d4233dd, 0x2a1462b3};
    const std::uint32_t top = checksum >> 25;
    checksum = (checksum & 0x1ffffff) << 5 ^ value;
    for (std::size_t i = 0; i < kGenerator.size(); ++i) {
        checksum ^= (top >> i & 1) != 0 ? kGenerator[i] : 0;
    }
    return checksum;
}

char lower(char c) {
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isOfOneCase(std::string_view text) {
    const bool hasUpper =
        std::any_of(text.begin(), text.end(), [](char c) { return 'A' <= c && c <= 'Z'; });
    const bool hasLower =
        std::any_of(text.begin(), text.end(), [](char c) { return 'a' <= c && c <= 'z'; });
    return !(hasUpper && hasLower);
}

constexpr std::string_view kBech32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

// The checksum of `prefix`, `1` and data; 0 when `text` is none such.
std::uint32_t bech32Checksum(std::string_view text, std::string_view prefix) {
    constexpr std::size_t kProofSigns = 6;
    if (text.size() < prefix.size() + 1 + kProofSigns || !isOfOneCase(text) ||
        text[prefix.size()] != '1') {
        return 0;
    }
    std::uint32_t checksum = 1;
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        if (lower(text[i]) != prefix[i]) {
            return 0;
        }
        checksum = polymodStep(checksum, static_cast<std::uint32_t>(prefix[i]) >> 5);
    }
    checksum = polymodStep(checksum, 0);
    for (const char c : prefix) {
        checksum = polymodStep(checksum, static_cast<std::uint32_t>(c) & 31);
    }
    for (const char c : text.substr(prefix.size() + 1)) {
        const std::size_t value = kBech32.find(lower(c));
        if (value == std::string_view::npos) {
            return 0;
        }
        checksum = polymodStep(checksum, static_cast<std::uint32_t>(value));
    }
    return checksum;
}

int hexValue(char c) {
    const std::size_t value = std::string_view("0123456789abcdef").find(lower(c));
    return value == std::string_view::npos ? -1 : static_cast<int>(value);
}

} // namespace

bool isBase58Sign(char c) {
    return kBase58.find(c) != std::string_view::npos;
}

bool isBase58Address(std::string_view text, std::string_view versions) {
    Bytes bytes{.data = {}, .size = 25};
    return text.size() >= 26 && text.size() <= 35 && isBase58Check(text, kBase58, bytes) &&
           versions.find(static_cast<char>(bytes.data[0])) != std::string_view::npos;
}

bool isRippleAddress(std::string_view text) {
    Bytes bytes{.data = {}, .size = 25};
    return text.size() >= 25 && text.size() <= 35 && text[0] == 'r' &&
           isBase58Check(text, kRipple, bytes);
}

bool isWalletImportKey(std::string_view text) {
    constexpr unsigned char kVersion = 0x80;
    if (text.size() != 51 && text.size() != 52) {
        return false;
    }
    Bytes bytes{.data = {}, .size = text.size() == 51 ? std::size_t{37} : std::size_t{38}};
    return isBase58Check(text, kBase58, bytes) && bytes.data[0] == kVersion;
}

bool isExtendedKey(std::string_view text) {
    Bytes bytes{.data = {}, .size = kMostBytes};
    return text.size() == 111 && text.substr(1, 3) == "prv" && isBase58Check(text, kBase58, bytes);
}

bool isSegwitAddress(std::string_view text, std::string_view prefix) {
    constexpr std::uint32_t kBech32m = 0x2bc830a3;
    constexpr std::size_t kLongest = 90;
    const std::uint32_t checksum = text.size() <= kLongest ? bech32Checksum(text, prefix) : 0;
    if (checksum == 0) {
        return false;
    }
    const bool isFirstVersion = lower(text[prefix.size() + 1]) == kBech32[0];
    return checksum == (isFirstVersion ? 1 : kBech32m);
}

bool isBech32(std::string_view text, std::string_view prefix) {
    return bech32Checksum(text, prefix) == 1;
}

bool hasEthereumForm(std::string_view text) {
    return text.size() == 42 && text.substr(0, 2) == "0x" &&
           std::all_of(text.begin() + 2, text.end(), [](char c) { return hexValue(c) >= 0; });
}

bool isChecksummedEthereum(std::string_view text) {
    if (!hasEthereumForm(text) || isOfOneCase(text.substr(2))) {
        return false;
    }
    std::array<char, 40> digits{};
    std::transform(text.begin() + 2, text.end(), digits.begin(), lower);
    const auto hash = keccak256(std::string_view(digits.data(), digits.size()));
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const bool isLetter = digits[i] >= 'a';
        const bool wantsUpper = (hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 8) != 0;
        const bool isUpper = text[i + 2] != digits[i];
        if (isLetter && wantsUpper != isUpper) {
            return false;
        }
    }
    return true;
}

bool isMoneroAddress(std::string_view text) {
    constexpr std::size_t kBlockSigns = 11;
    constexpr std::size_t kBlockBytes = 8;
    constexpr std::size_t kLastBytes = 5;
    constexpr std::size_t kBytes = 69;
    if (text.size() != 95) {
        return false;
    }
    std::array<char, kBytes> all{};
    for (std::size_t block = 0; block * kBlockSigns < text.size(); ++block) {
        Bytes bytes{.data = {}, .size = block < kBlockBytes ? kBlockBytes : kLastBytes};
        if (!decode(text.substr(block * kBlockSigns, kBlockSigns), kBase58, bytes)) {
            return false;
        }
        std::transform(bytes.data.begin(), bytes.data.begin() + bytes.size,
                       all.begin() + block * kBlockBytes,
                       [](unsigned char byte) { return static_cast<char>(byte); });
    }
    const auto hash = keccak256(std::string_view(all.data(), kBytes - kProofBytes));
    const bool isMain = all[0] == 18 || all[0] == 42;
    return isMain && std::equal(hash.begin(), hash.begin() + kProofBytes,
                                all.begin() + (kBytes - kProofBytes), [](std::uint8_t a, char b) {
                                    return a == static_cast<std::uint8_t>(b);
                                });
}

} // namespace tacet::detection
