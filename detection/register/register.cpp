#include "detection/register.h"

#include "detection/register/register_rows.h"

namespace tacet::detection {

namespace {

AiTool toolOf(const ToolRow& row) {
    AiTool tool{.id = row.id,
                .name = std::string(row.name),
                .sites = {},
                .executables = {row.executables.begin(), row.executables.end()}};
    for (const SiteRow& site : row.sites) {
        tool.sites.push_back(
            {.host = std::string(site.host), .pathPrefix = std::string(site.pathPrefix)});
    }
    return tool;
}

} // namespace

std::vector<AiTool> builtInTools() {
    std::vector<AiTool> tools;
    for (const ToolRow& row : registerRows()) {
        tools.push_back(toolOf(row));
    }
    return tools;
}

} // namespace tacet::detection
