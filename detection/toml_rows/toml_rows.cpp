#include "detection/toml_rows/toml_rows.h"

#include <algorithm>
#include <cassert>
#include <fstream>
#include <iostream>

namespace tacet::toml_rows {

namespace {

int report(std::string_view file, const toml::source_position& at, std::string_view message) {
    std::cerr << file << ":" << at.line << ":" << at.column << ": " << message << "\n";
    return 2;
}

const toml::node& member(const toml::table& table, std::string_view key) {
    const toml::node* const node = table.get(key);
    if (node == nullptr) {
        throw faultAt(table, key, "is missing");
    }
    return *node;
}

} // namespace

Fault faultAt(const toml::table& table, std::string_view key, std::string_view reason) {
    const toml::node* const node = table.get(key);
    return {(node != nullptr ? *node : table).source(), std::string(key), std::string(reason)};
}

void allowOnly(const toml::table& table, const std::vector<std::string_view>& keys) {
    for (const auto& [key, value] : table) {
        if (std::find(keys.begin(), keys.end(), key.str()) == keys.end()) {
            throw Fault{key.source(), std::string(key.str()), "is not a key of this table"};
        }
    }
}

std::string text(const toml::table& table, std::string_view key) {
    const auto value = member(table, key).value_exact<std::string>();
    if (!value || value->empty()) {
        throw faultAt(table, key, "must be a string that is not empty");
    }
    return *value;
}

std::vector<std::string> texts(const toml::table& table, std::string_view key) {
    const toml::array* const array = member(table, key).as_array();
    std::vector<std::string> all;
    for (std::size_t i = 0; array != nullptr && i < array->size(); ++i) {
        all.push_back(array->get(i)->value_exact<std::string>().value_or(""));
    }
    if (all.empty() || std::count(all.begin(), all.end(), "") > 0) {
        throw faultAt(table, key, "must be a list of strings that are not empty");
    }
    return all;
}

std::int64_t number(const toml::table& table, std::string_view key, std::int64_t most) {
    const std::int64_t value = member(table, key).value_exact<std::int64_t>().value_or(0);
    if (value < 1 || value > most) {
        throw faultAt(table, key, "must be a number from 1 to " + std::to_string(most));
    }
    return value;
}

std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key) {
    std::vector<const toml::table*> all;
    const toml::node* const node = parent.get(key);
    if (node == nullptr) {
        return all;
    }
    if (!node->is_array()) {
        throw faultAt(parent, key, "must be an array of tables");
    }
    for (const toml::node& entry : *node->as_array()) {
        if (!entry.is_table()) {
            throw Fault{entry.source(), std::string(key), "must be an array of tables"};
        }
        all.push_back(entry.as_table());
    }
    return all;
}

std::string literal(std::string_view value) {
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            quoted += '\\';
        }
        if (' ' <= c && c <= '~') {
            quoted += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        quoted += '\\';
        for (const unsigned digit : {byte / 64U, byte / 8U % 8U, byte % 8U}) {
            quoted += static_cast<char>('0' + digit);
        }
    }
    return quoted + "\"";
}

int compile(const std::string& input, const std::vector<std::string>& outputs,
            const std::function<std::vector<std::string>(const toml::table&)>& convert) {
    try {
        const std::vector<std::string> made = convert(toml::parse_file(input));
        assert(made.size() == outputs.size());
        for (std::size_t i = 0; i < made.size(); ++i) {
            std::ofstream out(outputs[i]);
            out << made[i];
            out.close();
            if (!out) {
                return report(outputs[i], {}, "output: cannot be written");
            }
        }
        return 0;
    } catch (const toml::parse_error& error) {
        return report(input, error.source().begin, "toml: " + std::string(error.description()));
    } catch (const Fault& fault) {
        return report(input, fault.where.begin, fault.key + ": " + fault.reason);
    }
}

} // namespace tacet::toml_rows
