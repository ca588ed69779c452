#include "detection/stand_ins/reserved_stand_ins.h"

#include "detection/phone/fictional.h"
#include "detection/phone/phone.h"

#include <algorithm>
#include <array>

namespace tacet::detection {

namespace {

char pick(std::string_view set, Invention& invention) {
    return set[invention.below(static_cast<unsigned>(set.size()))];
}

/// A word that can be spoken, in the letter cases and with the digits and marks of `likeness`.
std::string wordLike(std::string_view likeness, Invention& invention) {
    std::string word;
    bool vowel = false;
    for (const char c : likeness) {
        const bool letter = ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || (c & 0x80) != 0;
        if ('0' <= c && c <= '9') {
            word += invention.digit();
        } else if (letter) {
            word += pick(vowel ? "aeiou" : "bdfklmnprstv", invention);
            vowel = !vowel;
        } else {
            word += c;
        }
    }
    return word;
}

std::string inventIpV4(Invention& invention) {
    constexpr std::array<std::string_view, 3> kNets = {"192.0.2.", "198.51.100.", "203.0.113."};
    const std::string_view net = kNets[invention.below(kNets.size())];
    return std::string(net) + std::to_string(1 + invention.below(254));
}

std::string inventIpV6(Invention& invention) {
    std::string address = "2001:db8:";
    for (int group = 0; group < 2; ++group) {
        address += ':';
        address += pick("123456789abcdef", invention);
        for (int i = 0; i < 3; ++i) {
            address += pick("0123456789abcdef", invention);
        }
    }
    return address;
}

bool hasLowerCase(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return 'a' <= c && c <= 'f'; });
}

/// The fictional number of `row` with as many digits as `core`, which may hold a trunk prefix after
/// the country code and an exit code before it; empty when its length fits none.
std::string fitted(const FictionalNumbers& row, std::string_view core, Invention& invention) {
    std::string digits(row.digits);
    for (char& c : digits) {
        c = c == '?' ? invention.digit() : c;
    }
    if (core.substr(0, 2) == "00") {
        digits.insert(0, "00");
    }
    if (core.size() == digits.size() + 1 && row.code == 2) {
        digits.insert(digits.size() - row.digits.size() + row.code, "0");
    }
    return digits.size() == core.size() ? digits : std::string();
}

} // namespace

std::optional<std::string> inventEmail(std::string_view value, Invention& invention) {
    constexpr std::array<std::string_view, 3> kHosts = {"example.com", "example.net",
                                                        "example.org"};
    const std::size_t at = value.rfind('@');
    if (at == std::string_view::npos || at == 0) {
        return std::nullopt;
    }
    return wordLike(value.substr(0, at), invention) + "@" +
           std::string(kHosts[invention.below(kHosts.size())]);
}

std::optional<std::string> inventIpAddress(std::string_view value, Invention& invention) {
    if (value.find(':') != std::string_view::npos) {
        return inventIpV6(invention);
    }
    return value.find('.') != std::string_view::npos
               ? std::optional<std::string>(inventIpV4(invention))
               : std::nullopt;
}

std::optional<std::string> inventMac(std::string_view value, Invention& invention) {
    if (coreOf(value).size() != 12) {
        return std::nullopt;
    }
    std::string core = "00005E0053";
    core += invention.digit(); // digits only: their case cannot differ from the value's
    core += invention.digit();
    const bool lower = hasLowerCase(value);
    std::string address = inLayoutOf(value, core);
    for (char& c : address) {
        c = c == 'E' && lower ? 'e' : c == 'e' && !lower ? 'E' : c;
    }
    return address;
}

std::optional<std::string> inventPhone(std::string_view value, Invention& invention) {
    const auto reading = readPhone(value, 0, {});
    if (!reading) {
        return std::nullopt;
    }
    for (const FictionalNumbers& row : fictionalNumbers()) {
        const std::string core = coreOf(value);
        const std::string digits =
            row.region == reading->region ? fitted(row, core, invention) : std::string();
        if (!digits.empty()) {
            return inLayoutOf(value, digits);
        }
    }
    return std::nullopt;
}

} // namespace tacet::detection
