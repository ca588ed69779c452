#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::tests {

/// Random texts made of pieces that the engine cares about: values, parts of values, separators,
/// line ends, broken UTF-8. The same seed gives the same text.
class GeneratedText {
public:
    explicit GeneratedText(unsigned seed) : m_random(seed) {}

    std::string piece() {
        static const std::vector<std::string> kPieces = {"NL91 ABNA 0417 1643 00",
                                                         "NL91ABNA0417164300",
                                                         "BE68 5390 0754 7034",
                                                         "DE89",
                                                         "rekening ",
                                                         "account ",
                                                         "IBAN: ",
                                                         "word ",
                                                         "Word. ",
                                                         "\n",
                                                         "\r\n",
                                                         "\n\n",
                                                         " ",
                                                         "  ",
                                                         "\xC2\xA0",
                                                         "\xE2\x80\x8B",
                                                         "\xEF\xBC\x91",
                                                         "\xE2\x82",
                                                         "\xFF",
                                                         "\xC3\xA9",
                                                         "\x80",
                                                         "1 1 1 ",
                                                         "0417 ",
                                                         "111222333",
                                                         "12.34.567 ",
                                                         "a@b.nl ",
                                                         "sanne@kliniek-noord.nl",
                                                         "key=",
                                                         "password: ",
                                                         "-----BEGIN RSA PRIVATE KEY-----\n",
                                                         "-----END RSA PRIVATE KEY-----\n",
                                                         "MIIEpAIBAAKCAQEA7Zq9\n",
                                                         "https://u:p@h.nl/",
                                                         "+31 6 12345678",
                                                         "4111 1111 1111 1111",
                                                         ", ",
                                                         "@",
                                                         "://",
                                                         "=",
                                                         std::string(1, '\0')};
        return kPieces[below(kPieces.size())];
    }

    std::string text(std::size_t pieces) {
        std::string all;
        for (std::size_t i = 0; i < pieces; ++i) {
            all += piece();
        }
        return all;
    }

    std::string bytes(std::size_t size) {
        std::string all;
        for (std::size_t i = 0; i < size; ++i) {
            all += static_cast<char>(below(256));
        }
        return all;
    }

    /// A number from 0 to `bound` - 1. Requires: `bound` > 0.
    std::size_t below(std::size_t bound) { return m_random() % bound; }

private:
    std::mt19937 m_random;
};

} // namespace tacet::tests
