#include "agent/catalogue_page.h"

#include "agent/catalogue_words.h"
#include "agent/country_names.h"
#include "agent/markdown.h"
#include "agent/scan_text.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

namespace tacet::agent {
namespace {

constexpr std::size_t kWordsShown = 12;
constexpr std::size_t kExamplesShown = 3;

using Section = std::vector<const CatalogueKind*>;
using Sections = std::map<std::string, Section, std::less<>>; ///< by heading

/// The kinds by the part of the page that they stand in.
struct Parts {
    Sections world;     ///< by type
    Sections countries; ///< by name; a kind stands under each of its countries
    Sections vendors;   ///< by initial
};

std::string initialOf(std::string_view id) {
    const char first = id[typeOf(id).size() + 1];
    return {static_cast<char>('a' <= first && first <= 'z' ? first - 'a' + 'A' : first)};
}

std::string headingOf(std::string_view type) {
    std::string heading(type);
    for (char& c : heading) {
        c = c == '_' ? ' ' : c;
    }
    heading[0] = static_cast<char>(heading[0] - 'a' + 'A');
    return heading;
}

Parts partsOf(const Catalogue& catalogue) {
    Parts parts;
    for (const CatalogueKind& kind : catalogue.kinds) {
        if (isVendorSecret(kind)) {
            parts.vendors[initialOf(kind.id)].push_back(&kind);
        } else if (kind.countries.empty()) {
            parts.world[headingOf(typeOf(kind.id))].push_back(&kind);
        }
        for (const std::string_view country : kind.countries) {
            parts.countries[std::string(countryName(country))].push_back(&kind);
        }
    }
    return parts;
}

std::string head(const Catalogue& catalogue) {
    const CatalogueCounts counts = countsOf(catalogue);
    const std::size_t others = counts.kinds - counts.vendorSecrets;
    return "# Catalogue\n\n"
           "What Tacet finds by its form: **" +
           std::to_string(others) + " kinds** besides **" + std::to_string(counts.vendorSecrets) +
           " vendor secrets**, by " + std::to_string(counts.rules) + " rules, with numbers of " +
           std::to_string(counts.countries) +
           " countries.\n\n"
           "`./dev catalogue` makes this page from the rule packs and from the figures that `./dev "
           "eval --update` "
           "wrote;\na test says when it is stale. `tacetctl catalogue --format json` holds "
           "everything, uncut.\n\n"
           "- **Confidence** is a step: what the form alone is worth, then what it is worth beside "
           "one of its words or "
           "under a\n  label. What is low is never shown.\n"
           "- **Level** is how loudly the built-in policy shows it.\n"
           "- **Measured** is precision and recall of the kind on labelled texts, at medium "
           "confidence and more. "
           "*Not measured*\n  says that fewer than 30 values of it are labelled.\n"
           "- **Proven by** names a check in `checks/`; **the code** a function in `detectors/`; a "
           "pattern is RE2's.\n"
           "- Examples are published specimens or computed, never real. A rule finds what stands "
           "between `[[` and "
           "`]]`.\n\n";
}

std::string linksTo(const Sections& sections) {
    std::string links;
    for (const auto& [heading, kinds] : sections) {
        links += (links.empty() ? "" : " \xC2\xB7\n") +
                 ("[" + heading + "](#" + markdownLink(heading)) + ")";
    }
    return links + "\n\n";
}

std::string contents(const Parts& parts) {
    return "## Contents\n\n[All types](#all-types)\n\n"
           "**[Of no country](#of-no-country)**: " +
           linksTo(parts.world) + "**[By country](#by-country)**: " + linksTo(parts.countries) +
           "**[Vendor secrets](#vendor-secrets)**: " + linksTo(parts.vendors);
}

std::string typeTable(const Catalogue& catalogue) {
    std::string table = "## All types\n\n" +
                        markdownRow({"Type", "Kinds", "Measured, all kinds together"}) +
                        markdownRow({"---", "---:", "---"});
    for (const CatalogueType& type : catalogue.types) {
        table += markdownRow(
            {markdownCode(type.name), std::to_string(type.kinds), measuredOf(type.measured)});
    }
    return table + '\n';
}

std::string wordsOf(const CatalogueRule& rule) {
    std::string words;
    const std::size_t shown = std::min(rule.words.size(), kWordsShown);
    for (const std::string_view word : rule.words.first(shown)) {
        words += (words.empty() ? "" : ", ") + markdownText(word);
    }
    if (shown < rule.words.size()) {
        words += " and " + std::to_string(rule.words.size() - shown) + " more";
    }
    if (rule.hasTypeWords) {
        words += words.empty() ? "those for its type" : "; and those for its type";
    }
    return words;
}

std::string examplesOf(const std::vector<std::string_view>& examples) {
    std::string all;
    for (std::size_t i = 0; i < examples.size() && i < kExamplesShown; ++i) {
        all += (i == 0 ? "" : " \xC2\xB7 ") + markdownCode(examples[i]);
    }
    return all;
}

std::string itemOf(const CatalogueRule& rule) {
    std::string item = "- " + formOf(rule) + "\n  - Confidence: " + confidenceOf(rule) + '\n';
    if (!rule.words.empty() || rule.hasTypeWords) {
        item += "  - Words: " + wordsOf(rule) + '\n';
    }
    return item + "  - Source: " + markdownText(rule.source) +
           "\n  - Found: " + examplesOf(rule.found) +
           "\n  - Not found: " + examplesOf(rule.notFound) + '\n';
}

std::string blockOf(const CatalogueKind& kind) {
    std::string block =
        "#### " + markdownCode(kind.id) + "\n\n" + std::string(wordFor(kind.family)) + ", " +
        std::string(wordFor(kind.level)) + "; " + measuredOf(kind.measured) + "\n\n";
    for (const CatalogueRule& rule : kind.rules) {
        block += itemOf(rule);
    }
    return block + '\n';
}

std::string blocksOf(const Sections& sections) {
    std::string blocks;
    for (const auto& [heading, kinds] : sections) {
        blocks += "### " + heading + "\n\n";
        for (const CatalogueKind* const kind : kinds) {
            blocks += blockOf(*kind);
        }
    }
    return blocks;
}

std::string rowOf(const CatalogueKind& kind, const CatalogueRule& rule) {
    return markdownRow({markdownCode(kind.id), formOf(rule), confidenceOf(rule),
                        markdownCode(shortened(rule.found.front())),
                        markdownCode(shortened(rule.notFound.front())), markdownText(rule.source),
                        measuredOf(kind.measured)});
}

std::string vendorTables(const Sections& vendors) {
    std::string tables;
    for (const auto& [initial, kinds] : vendors) {
        tables += "### " + initial + "\n\n" +
                  markdownRow(
                      {"Kind", "Form", "Confidence", "Found", "Not found", "Source", "Measured"}) +
                  markdownRow({"---", "---", "---", "---", "---", "---", "---"});
        for (const CatalogueKind* const kind : kinds) {
            for (const CatalogueRule& rule : kind->rules) {
                tables += rowOf(*kind, rule);
            }
        }
        tables += '\n';
    }
    return tables;
}

} // namespace

std::string cataloguePage(const Catalogue& catalogue) {
    const Parts parts = partsOf(catalogue);
    std::string page =
        head(catalogue) + contents(parts) + typeTable(catalogue) + "## Of no country\n\n" +
        blocksOf(parts.world) + "## By country\n\n" + blocksOf(parts.countries) +
        "## Vendor secrets\n\nEach is a secret and critical; examples are cut short.\n\n" +
        vendorTables(parts.vendors);
    page.pop_back(); // one line end is enough
    return page;
}

} // namespace tacet::agent
