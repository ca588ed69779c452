// Compiles tools.toml into a C++ table: register_compiler TOML CPP. A fault in the file is written
// as FILE:LINE:COL: KEY: reason and stops the build.

#include "detection/toml_rows/toml_rows.h"

#include <algorithm>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t kLongestId = 47; ///< what an InlineId holds

using namespace tacet::toml_rows;

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

void requireDate(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr || !node->is_date()) {
        throw Fault{node == nullptr ? table.source() : node->source(), std::string(key),
                    "must be a date"};
    }
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

std::vector<std::string> convert(const toml::table& root) {
    const std::vector<Tool> tools = readTools(root);
    std::ostringstream out;
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
    return {out.str()};
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: register_compiler TOML CPP\n";
        return 2;
    }
    return compile(argv[1], {argv[2]}, convert);
}
