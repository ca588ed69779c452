#include "tests/bench/texts.h"

#include <fstream>
#include <iterator>

namespace tacet::bench {

std::string contentsOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Texts readTexts(const std::string& folder) {
    return {.prompt = contentsOf(folder + "/prompt.txt"),
            .email = contentsOf(folder + "/email.txt"),
            .warm = contentsOf(folder + "/warm.txt"),
            .two = contentsOf(folder + "/two.txt"),
            .ten = contentsOf(folder + "/ten.txt")};
}

std::size_t nextPoint(std::string_view text, std::size_t at) {
    do {
        ++at;
    } while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

std::vector<std::string_view> pieces(std::string_view text, std::size_t size) {
    std::vector<std::string_view> all;
    std::size_t begin = 0;
    while (begin + size <= text.size()) {
        const std::size_t end = nextPoint(text, begin + size - 1);
        all.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return all;
}

} // namespace tacet::bench
