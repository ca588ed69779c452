#pragma once

#include <span>
#include <string_view>

namespace tacet::detection {

/// One site of the built-in register, as in `SitePattern`.
struct SiteRow {
    std::string_view host;
    std::string_view pathPrefix;
};

/// One AI tool of the built-in register, as in `AiTool`.
struct ToolRow {
    std::string_view id;
    std::string_view name;
    std::span<const SiteRow> sites;
    std::span<const std::string_view> executables;
};

/// The rows of tools.toml, in its order. The register compiler writes their source file.
std::span<const ToolRow> registerRows();

} // namespace tacet::detection
