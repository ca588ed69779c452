#include "detection/watch.h"

#include "detection/site.h"

#include <algorithm>
#include <string>

namespace tacet::detection {

namespace {

/// `host` in lower case and without the dot that may end a full name.
std::string plainHost(std::string_view host) {
    if (!host.empty() && host.back() == '.') {
        host.remove_suffix(1);
    }
    std::string plain(host);
    for (char& c : plain) {
        if ('A' <= c && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return plain;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool hostMatches(std::string_view pattern, std::string_view host) {
    if (pattern.substr(0, 2) != "*.") {
        return host == pattern;
    }
    const std::string_view dotted = pattern.substr(1);
    return host == dotted.substr(1) || endsWith(host, dotted);
}

bool pathMatches(std::string_view prefix, std::string_view path) {
    if (path.substr(0, prefix.size()) != prefix) {
        return false;
    }
    return prefix.empty() || prefix.back() == '/' || path.size() == prefix.size() ||
           path[prefix.size()] == '/';
}

bool lists(const AiTool& tool, const DocumentPlace& place) {
    return std::any_of(tool.sites.begin(), tool.sites.end(),
                       [&](const SitePattern& site) { return matches(site, place); });
}

const AiTool* toolOf(const Policy& policy, const DocumentPlace& place) {
    const auto tool = std::find_if(policy.tools.begin(), policy.tools.end(),
                                   [&](const AiTool& one) { return lists(one, place); });
    return tool == policy.tools.end() ? nullptr : &*tool;
}

const AiTool* toolOfSite(const Policy& policy, const FieldContext& context) {
    if (const AiTool* own = toolOf(policy, *context.document)) {
        return own;
    }
    if (!context.page ||
        !isSameSite(plainHost(context.document->host), plainHost(context.page->host))) {
        return nullptr;
    }
    return toolOf(policy, *context.page);
}

const AiTool* toolOfApplication(const Policy& policy, const std::string& executable) {
    const auto tool =
        std::find_if(policy.tools.begin(), policy.tools.end(), [&](const AiTool& one) {
            return std::find(one.executables.begin(), one.executables.end(), executable) !=
                   one.executables.end();
        });
    return tool == policy.tools.end() ? nullptr : &*tool;
}

} // namespace

const AiTool* toolFor(const Policy& policy, const FieldContext& context) {
    if (context.role == FieldRole::Password) {
        return nullptr;
    }
    if (context.document) {
        if (const AiTool* tool = toolOfSite(policy, context)) {
            return tool;
        }
    }
    return context.application.empty() ? nullptr : toolOfApplication(policy, context.application);
}

bool matches(const SitePattern& pattern, const DocumentPlace& place) {
    return hostMatches(pattern.host, plainHost(place.host)) &&
           pathMatches(pattern.pathPrefix, place.path);
}

} // namespace tacet::detection
