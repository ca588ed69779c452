#include "tests/bench/hunspell_baseline.h"

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace tacet::bench {

namespace {

bool isLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || ('a' <= (byte | 0x20) && (byte | 0x20) <= 'z');
}

} // namespace

HunspellBaseline::HunspellBaseline()
    : m_hunspell(std::make_unique<Hunspell>("/usr/share/hunspell/en_US.aff",
                                            "/usr/share/hunspell/en_US.dic")) {}

HunspellBaseline::~HunspellBaseline() = default;

std::vector<std::string> HunspellBaseline::wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool isInside = at > 0 && at + 1 < text.size() && text[at] == '\'' &&
                              isLetter(text[at - 1]) && isLetter(text[at + 1]);
        if (at < text.size() && (isLetter(text[at]) || isInside)) {
            word += text[at];
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

std::size_t HunspellBaseline::misspelt(const std::vector<std::string>& words) const {
    return static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(),
                      [this](const std::string& word) { return !m_hunspell->spell(word); }));
}

} // namespace tacet::bench
