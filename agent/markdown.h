#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tacet::agent {

/// Words of a sentence in GitHub's Markdown: what would be markup shows as it stands.
std::string markdownText(std::string_view words);

/// A piece of code in GitHub's Markdown, as it stands. Line ends and what nobody can see are
/// written as `\n` and `\u{200B}`.
std::string markdownCode(std::string_view code);

/// A row of a table. Pipes in the cells are escaped; a cell is one line of Markdown.
std::string markdownRow(const std::vector<std::string>& cells);

/// The name by which GitHub links to a heading: small letters, blanks as hyphens.
std::string markdownLink(std::string_view heading);

} // namespace tacet::agent
