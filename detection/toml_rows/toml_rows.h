#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace tacet::toml_rows {

/// A fault in a file of rows, thrown to the one place that reports it.
struct Fault {
    toml::source_region where;
    std::string key;
    std::string reason;
};

/// The fault that `key` of `table` has.
Fault faultAt(const toml::table& table, std::string_view key, std::string_view reason);

/// Each throws a Fault where the table is otherwise.
void allowOnly(const toml::table& table, const std::vector<std::string_view>& keys);
std::string text(const toml::table& table, std::string_view key); ///< never empty
std::vector<std::string> texts(const toml::table& table, std::string_view key);
std::int64_t number(const toml::table& table, std::string_view key, std::int64_t most);

/// The tables of an array; none when the key is not there.
std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key);

/// A C++ string literal. Every byte that is no printable ASCII is written as octal.
std::string literal(std::string_view value);

/// Parses `input` and writes what `convert` makes of it to `outputs`, one text each: 0, or 2 when a
/// fault was written to standard error as FILE:LINE:COL: KEY: reason.
int compile(const std::string& input, const std::vector<std::string>& outputs,
            const std::function<std::vector<std::string>(const toml::table&)>& convert);

} // namespace tacet::toml_rows
