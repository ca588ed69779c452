#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tacet::bench {

/// What is measured on. All but `prompt` and `email` are made anew for each run, so that no
/// processor and no cache has seen them.
struct Texts {
    std::string prompt; ///< 300 characters
    std::string email;  ///< about 5 kB
    std::string warm;   ///< 200 kB, read before anything is measured: it compiles the patterns
    std::string two;    ///< 2 MB
    std::string ten;    ///< 10 MB
};

/// All bytes of a file; empty when it cannot be read.
std::string contentsOf(const std::string& path);

/// The texts in a folder that bench.py filled. One that is missing is empty.
Texts readTexts(const std::string& folder);

/// `text` in pieces of about `size` bytes, each on code point boundaries.
std::vector<std::string_view> pieces(std::string_view text, std::size_t size);

/// Where the code point after the one at `at` starts.
std::size_t nextPoint(std::string_view text, std::size_t at);

} // namespace tacet::bench
