#pragma once

#include "agent/make_list.h"
#include "agent/scan_files.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tacet::agent {

/// Print these words and end well.
struct PrintWords {
    std::string words;

    friend bool operator==(const PrintWords&, const PrintWords&) = default;
};

struct DoctorRequest {
    bool asJson = false;

    friend bool operator==(const DoctorRequest&, const DoctorRequest&) = default;
};

enum class CatalogueFormat { Markdown, Json };

struct CatalogueRequest {
    CatalogueFormat format = CatalogueFormat::Markdown;

    friend bool operator==(const CatalogueRequest&, const CatalogueRequest&) = default;
};

/// An argument that is not understood: its number from 1, itself, and why.
struct UsageFault {
    std::size_t number = 1;
    std::string argument;
    std::string reason;

    friend bool operator==(const UsageFault&, const UsageFault&) = default;
};

using CtlRequest = std::variant<PrintWords, ScanRequest, MakeListRequest, MakeSecretRequest,
                                DoctorRequest, CatalogueRequest, UsageFault>;

/// What the arguments, without the program's name, ask for. Pure.
CtlRequest parseArguments(const std::vector<std::string>& arguments);

} // namespace tacet::agent
