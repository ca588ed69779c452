#pragma once

namespace tacet::tests {

/// A part that a text repeats without end.
struct HostileShape {
    const char* name;
    const char* part;
};

/// What makes careless scanners slow: everything starts, nothing ends.
inline constexpr HostileShape kHostileShapes[] = {
    {"one letter", "a"},
    {"one digit", "1"},
    {"spaced digits", "1 "},
    {"pairs of digits", "11 "},
    {"groups of four digits", "4539 "},
    {"dates", "2024-05-17 "},
    {"dotted digits", "1."},
    {"at signs", "a@"},
    {"domains without end", "a@a."},
    {"assignments", "key="},
    {"passwords", "password="},
    {"vendors' keys", "datadog key="},
    {"names of vendors", "openai codecov "},
    {"phone words and digits", "tel 06 "},
    {"plus signs", "+1 "},
    {"open brackets", "(1"},
    {"headers of keys", "-----BEGIN "},
    {"keys without end", "-----BEGIN RSA PRIVATE KEY-----\n"},
    {"base 64", "QUJD"},
    {"tokens without end", "eyJ."},
    {"starts of accounts", "NL91 "},
    {"one account without end", "NL91"},
    {"schemes", "://"},
    {"urls in urls", "a://b:c@"},
    {"colons", "a:"},
    {"hexadecimal pairs", "a1:"},
    {"joiners", "\xE2\x80\x8B"},
    {"marks", "\xCC\x81"},
    {"broken bytes", "\xFF"},
    {"line ends", "\n"},
    {"capitals and digits", "A1"},
};

} // namespace tacet::tests
