#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

class Hunspell;

namespace tacet::bench {

/// A spell check as programs do it: word by word with Debian's en_US dictionary.
class HunspellBaseline {
public:
    HunspellBaseline();
    ~HunspellBaseline();

    /// The words of a text: runs of letters, with apostrophes inside. Bytes of UTF-8 are letters.
    static std::vector<std::string> wordsOf(std::string_view text);

    /// How many of the words are spelt wrong.
    std::size_t misspelt(const std::vector<std::string>& words) const;

private:
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace tacet::bench
