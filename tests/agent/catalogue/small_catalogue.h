#pragma once

#include "agent/catalogue.h"

#include <array>

namespace tacet::agent {

/// A catalogue of one kind of each sort: of the world and measured, of a country, of a vendor.
inline Catalogue smallCatalogue() {
    static constexpr MeasuredFigures kFigures{
        .name = "iban", .spans = 42, .precision = 0.98765, .recall = 0.5};
    static constexpr std::array<std::string_view, 2> kWords = {"bsn", "burger*"};
    static constexpr std::array<std::string_view, 2> kLiterals = {"acme", "acme-key"};
    const CatalogueRule iban{.pattern = "[A-Z]{2}|`",
                             .detector = {},
                             .check = "iban",
                             .bare = Confidence::High,
                             .source = "the registry | page *1*",
                             .found = {"Pay [[NL91 ABNA 0417 1643 00]]"},
                             .notFound = {"order\xE2\x80\x8BNL91"}};
    const CatalogueRule bsn{.pattern = {},
                            .detector = "citizen",
                            .check = {},
                            .needsContext = true,
                            .hasTypeWords = true,
                            .source = "unverified",
                            .words = kWords,
                            .found = {"BSN [[111222333]]"},
                            .notFound = {"111222333"}};
    const CatalogueRule key{
        .pattern = "[a-z|]{20}",
        .detector = {},
        .check = {},
        .isAssigned = true,
        .source = "the vendor",
        .literals = kLiterals,
        .found = {"acme = [[abc|defghijklmnopqrstuvwxyz0123456789abcdefghijk]]"},
        .notFound = {"acme = none"}};
    return {.kinds = {{.id = "api_key:acme",
                       .family = Family::Secrets,
                       .level = Level::Critical,
                       .countries = {},
                       .rules = {key}},
                      {.id = "iban",
                       .family = Family::Financial,
                       .level = Level::Critical,
                       .countries = {},
                       .rules = {iban},
                       .measured = &kFigures},
                      {.id = "national_id:NL_BSN",
                       .family = Family::Identity,
                       .level = Level::Critical,
                       .countries = {"NL"},
                       .rules = {bsn}}},
            .types = {{.name = "api_key", .kinds = 1},
                      {.name = "iban", .kinds = 1, .measured = &kFigures},
                      {.name = "national_id", .kinds = 1}}};
}

} // namespace tacet::agent
