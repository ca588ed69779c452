#pragma once

#include "detection/values/category.h"
#include "detection/values/decision.h"
#include "detection/values/field_context.h"
#include "detection/values/warning_record.h"

#include <array>
#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace tacet {

/// `chatgpt.com`, `*.openai.com` (also `openai.com` itself), `bing.com/chat` (with a path prefix).
struct SitePattern {
    std::string host;       ///< lower case; a leading `*.` takes subdomains in
    std::string pathPrefix; ///< empty, or starts with '/'

    friend bool operator==(const SitePattern&, const SitePattern&) = default;
};

enum class ToolStatus { Approved, Tolerated, Unapproved };

/// An AI tool, seen as a supplier.
struct AiTool {
    ToolId id;
    std::string name;
    std::vector<SitePattern> sites;
    std::vector<std::string> executables; ///< names of desktop apps, without a path
    ToolStatus status = ToolStatus::Tolerated;

    friend bool operator==(const AiTool&, const AiTool&) = default;
};

/// What may be looked at, and what is shown. An immutable value: a change of policy is a new one.
struct Policy {
    std::vector<AiTool> tools;
    std::array<Level, kFamilyCount> familyLevels{}; ///< by static_cast<size_t>(Family)
    std::map<KindId, Level> kindLevels;             ///< overrides the family
    std::map<KindId, std::string> kindNames;        ///< what people call own kinds
    Confidence minimumConfidence = Confidence::Medium;
    RemedySet remedies = Remedy::Mask | Remedy::Replace | Remedy::Remove;
    std::chrono::days historyRetention{90};

    friend bool operator==(const Policy&, const Policy&) = default;
};

/// The built-in policy: critical for numbers that a state gave, financial, health and secrets,
/// warning for the rest, no tools.
Policy strictPolicy();

/// What people call an own kind; empty for kinds that the program has words for.
std::string nameOf(const Policy& policy, const KindId& kind);

/// The level policy gives to a kind.
Level levelOf(const Policy& policy, const KindId& kind, Family family);

} // namespace tacet
