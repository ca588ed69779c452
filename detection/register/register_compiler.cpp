// Compiles tools.toml into a C++ table: register_compiler TOML CPP. A fault in the file is written
// as FILE:LINE:COL: KEY: reason and stops the build.

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace {

constexpr std::size_t kLongestId = 47; ///< what an InlineId holds

/// A fault in the register, thrown to the one place that reports it.
struct Fault {
    toml::source_region where;
    std::string key;
    std::string reason;
};

struct Site {
    std::string host;
    std::string pathPrefix;
};

struct Tool {
    std::string id;
    std::string name;
    std::vector<Site> sites;
    std::vector<std::string> executables;
};

void allowOnly(const toml::table& table, const std::vector<std::string_view>& keys) {
    for (const auto& [key, value] : table) {
        if (std::find(keys.begin(), keys.end(), key.str()) == keys.end()) {
            throw Fault{key.source(), std::string(key.str()), "is not a key of this table"};
        }
    }
}

std::string text(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) {
        throw Fault{table.source(), std::string(key), "is missing"};
    }
    const auto value = node->value_exact<std::string>();
    if (!value || value->empty()) {
        throw Fault{node->source(), std::string(key), "must be a string that is not empty"};
    }
    return *value;
}

void requireDate(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr || !node->is_date()) {
        throw Fault{node == nullptr ? table.source() : node->source(), std::string(key),
                    "must be a date"};
    }
}

std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key) {
    std::vector<const toml::table*> all;
    const toml::node* node = parent.get(key);
    if (node == nullptr) {
        return all;
    }
    if (!node->is_array()) {
        throw Fault{node->source(), std::string(key), "must be an array of tables"};
    }
    for (const toml::node& entry : *node->as_array()) {
        if (!entry.is_table()) {
            throw Fault{entry.source(), std::string(key), "must be an array of tables"};
        }
        all.push_back(entry.as_table());
    }
    return all;
}

bool isIdCharacter(char c) {
    return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-';
}

bool isHostCharacter(char c) {
    return isIdCharacter(c) || c == '.' || c == '*';
}

/// `field` says which field of the tool is meant, `source` where the fact comes from.
void requireOrigin(const toml::table& table) {
    text(table, "field");
    text(table, "source");
    requireDate(table, "checked");
}

Site readSite(const toml::table& table) {
    allowOnly(table, {"pattern", "field", "source", "checked"});
    requireOrigin(table);
    const std::string pattern = text(table, "pattern");
    const std::size_t slash = std::min(pattern.find('/'), pattern.size());
    Site site{pattern.substr(0, slash), pattern.substr(slash)};
    const std::string_view name =
        std::string_view(site.host).substr(site.host.rfind("*.", 0) == 0 ? 2 : 0);
    if (!std::all_of(site.host.begin(), site.host.end(), isHostCharacter) ||
        name.find('*') != std::string_view::npos || name.find('.') == std::string_view::npos) {
        throw Fault{table.get("pattern")->source(), "pattern",
                    "must be a lower-case host, or `*.` and a host, and perhaps a path"};
    }
    return site;
}

std::string readExecutable(const toml::table& table) {
    allowOnly(table, {"executable", "field", "source", "checked"});
    requireOrigin(table);
    std::string executable = text(table, "executable");
    if (executable.find('/') != std::string::npos) {
        throw Fault{table.get("executable")->source(), "executable", "must be without a path"};
    }
    return executable;
}

Tool readTool(const toml::table& table) {
    allowOnly(table, {"id", "name", "site", "app"});
    Tool tool{text(table, "id"), text(table, "name"), {}, {}};
    if (tool.id.size() > kLongestId ||
        !std::all_of(tool.id.begin(), tool.id.end(), isIdCharacter)) {
        throw Fault{table.get("id")->source(), "id",
                    "must be at most 47 lower-case letters, digits and dashes"};
    }
    for (const toml::table* site : tables(table, "site")) {
        tool.sites.push_back(readSite(*site));
    }
    for (const toml::table* app : tables(table, "app")) {
        tool.executables.push_back(readExecutable(*app));
    }
    if (tool.sites.empty() && tool.executables.empty()) {
        throw Fault{table.source(), "tool", "has neither a site nor an app"};
    }
    return tool;
}

std::vector<Tool> readTools(const toml::table& root) {
    allowOnly(root, {"tool"});
    std::vector<Tool> tools;
    std::set<std::string> ids;
    for (const toml::table* table : tables(root, "tool")) {
        tools.push_back(readTool(*table));
        if (!ids.insert(tools.back().id).second) {
            throw Fault{table->get("id")->source(), "id", "stands in the register twice"};
        }
    }
    return tools;
}

/// A C++ string literal. Names in the register are UTF-8; every other byte is written as octal.
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
        for (const unsigned digit : {byte / 64U, byte / 8U % 8U, byte % 8U}) {
            quoted += digit == byte / 64U ? "\\" : "";
            quoted += static_cast<char>('0' + digit);
        }
    }
    return quoted + "\"";
}

void writeLists(std::ostream& out, const Tool& tool, std::size_t number) {
    if (!tool.sites.empty()) {
        out << "constexpr SiteRow kSites" << number << "[] = {\n";
        for (const Site& site : tool.sites) {
            out << "    {" << literal(site.host) << ", " << literal(site.pathPrefix) << "},\n";
        }
        out << "};\n";
    }
    if (!tool.executables.empty()) {
        out << "constexpr std::string_view kExecutables" << number << "[] = {\n";
        for (const std::string& executable : tool.executables) {
            out << "    " << literal(executable) << ",\n";
        }
        out << "};\n";
    }
}

void write(std::ostream& out, const std::vector<Tool>& tools) {
    out << "// Made from tools.toml by the register compiler.\n"
           "#include \"detection/register/register_rows.h\"\n\n"
           "namespace tacet::detection {\n\nnamespace {\n\n";
    for (std::size_t i = 0; i < tools.size(); ++i) {
        writeLists(out, tools[i], i);
    }
    out << "constexpr ToolRow kTools[] = {\n";
    for (std::size_t i = 0; i < tools.size(); ++i) {
        const std::string number = std::to_string(i);
        out << "    {" << literal(tools[i].id) << ", " << literal(tools[i].name) << ", "
            << (tools[i].sites.empty() ? "{}" : "kSites" + number) << ", "
            << (tools[i].executables.empty() ? "{}" : "kExecutables" + number) << "},\n";
    }
    out << "};\n\n} // namespace\n\n"
           "std::span<const ToolRow> registerRows() {\n    return kTools;\n}\n\n"
           "} // namespace tacet::detection\n";
}

int report(std::string_view file, const toml::source_position& at, std::string_view message) {
    std::cerr << file << ":" << at.line << ":" << at.column << ": " << message << "\n";
    return 2;
}

int compile(const std::string& input, const std::string& output) {
    try {
        const std::vector<Tool> tools = readTools(toml::parse_file(input));
        std::ofstream out(output);
        write(out, tools);
        return out.good() ? 0 : report(output, {}, "output: cannot be written");
    } catch (const toml::parse_error& error) {
        return report(input, error.source().begin, "toml: " + std::string(error.description()));
    } catch (const Fault& fault) {
        return report(input, fault.where.begin, fault.key + ": " + fault.reason);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: register_compiler TOML CPP\n";
        return 2;
    }
    return compile(argv[1], argv[2]);
}
