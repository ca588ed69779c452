#include "agent/catalogue_json.h"

#include "agent/scan_text.h"
#include "agent/tacetctl_json.h"

#include <cstdint>

namespace tacet::agent {
namespace {

void writeCount(JsonWriter& json, std::string_view name, std::size_t count) {
    json.member(name, static_cast<std::int64_t>(count));
}

template <typename Texts>
void writeTexts(JsonWriter& json, std::string_view name, const Texts& texts) {
    json.key(name);
    json.beginArray();
    for (const std::string_view text : texts) {
        json.string(text);
    }
    json.endArray();
}

void writeCounts(JsonWriter& json, const CatalogueCounts& counts) {
    json.key("counts");
    json.beginObject();
    writeCount(json, "kinds", counts.kinds);
    writeCount(json, "vendorSecrets", counts.vendorSecrets);
    writeCount(json, "rules", counts.rules);
    writeCount(json, "countries", counts.countries);
    json.endObject();
}

void writeMeasured(JsonWriter& json, const MeasuredFigures* figures) {
    if (figures == nullptr) {
        return;
    }
    json.key("measured");
    json.beginObject();
    json.member("spans", std::int64_t{figures->spans});
    json.key("precision");
    json.fraction(figures->precision);
    json.key("recall");
    json.fraction(figures->recall);
    json.endObject();
}

void writeForm(JsonWriter& json, const CatalogueRule& rule) {
    json.member(rule.pattern.empty() ? "detector" : "pattern",
                rule.pattern.empty() ? rule.detector : rule.pattern);
    if (!rule.check.empty()) {
        json.member("check", rule.check);
    }
    json.key("isAssigned");
    json.boolean(rule.isAssigned);
    json.key("needsContext");
    json.boolean(rule.needsContext);
    json.key("hasTypeWords");
    json.boolean(rule.hasTypeWords);
}

void writeRule(JsonWriter& json, const CatalogueRule& rule) {
    json.beginObject();
    writeForm(json, rule);
    json.key("confidence");
    json.beginObject();
    json.member("bare", wordFor(rule.bare));
    json.member("context", wordFor(rule.inContext));
    json.endObject();
    writeTexts(json, "literals", rule.literals);
    writeTexts(json, "words", rule.words);
    json.member("source", rule.source);
    writeTexts(json, "found", rule.found);
    writeTexts(json, "notFound", rule.notFound);
    json.endObject();
}

void writeKind(JsonWriter& json, const CatalogueKind& kind) {
    json.beginObject();
    json.member("id", kind.id);
    json.member("family", wordFor(kind.family));
    json.member("level", wordFor(kind.level));
    json.key("isVendorSecret");
    json.boolean(isVendorSecret(kind));
    writeTexts(json, "countries", kind.countries);
    writeMeasured(json, kind.measured);
    json.key("rules");
    json.beginArray();
    for (const CatalogueRule& rule : kind.rules) {
        writeRule(json, rule);
    }
    json.endArray();
    json.endObject();
}

void writeType(JsonWriter& json, const CatalogueType& type) {
    json.beginObject();
    json.member("name", type.name);
    writeCount(json, "kinds", type.kinds);
    writeMeasured(json, type.measured);
    json.endObject();
}

} // namespace

std::string catalogueJson(const Catalogue& catalogue) {
    JsonWriter json;
    json.beginObject();
    writeCounts(json, countsOf(catalogue));
    json.key("types");
    json.beginArray();
    for (const CatalogueType& type : catalogue.types) {
        writeType(json, type);
    }
    json.endArray();
    json.key("kinds");
    json.beginArray();
    for (const CatalogueKind& kind : catalogue.kinds) {
        writeKind(json, kind);
    }
    json.endArray();
    json.endObject();
    return std::string(json.text()) + '\n';
}

} // namespace tacet::agent
