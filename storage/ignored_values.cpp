#include "storage/ignored_values.h"

#include "storage/database.h"
#include "storage/stored_codes.h"

#include <algorithm>

namespace tacet::storage {
namespace {

constexpr std::string_view kAdd =
    "INSERT INTO ignored (kind, tool, fingerprint, seconds) VALUES (?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING";
constexpr std::string_view kAll =
    "SELECT kind, tool, fingerprint, seconds FROM ignored ORDER BY kind, tool, fingerprint";
constexpr std::string_view kForgetAll = "DELETE FROM ignored";

Bytes stored(const std::optional<Fingerprint>& value) {
    return value ? Bytes(value->bytes.begin(), value->bytes.end()) : Bytes();
}

Result<std::optional<Fingerprint>> fingerprintOf(const Bytes& bytes) {
    if (bytes.empty()) {
        return std::optional<Fingerprint>();
    }
    Fingerprint fingerprint;
    if (bytes.size() != fingerprint.bytes.size()) {
        return Error{ErrorCode::Invalid, "ignored values: a fingerprint has the wrong size"};
    }
    std::copy(bytes.begin(), bytes.end(), fingerprint.bytes.begin());
    return std::optional<Fingerprint>(fingerprint);
}

Result<IgnoreRule> ruleOf(const Row& row) {
    const auto kind = idOf<KindId>(row.text(0));
    const auto tool = idOf<ToolId>(row.text(1));
    const Result<std::optional<Fingerprint>> value = fingerprintOf(row.bytes(2));
    if (!kind || !tool) {
        return Error{ErrorCode::Invalid, "ignored values: an id is too long"};
    }
    if (!value) {
        return value.error();
    }
    return IgnoreRule{
        .kind = *kind, .value = *value, .tool = *tool, .since = timeOfSeconds(row.integer(3))};
}

} // namespace

IgnoredValues::IgnoredValues(Database& database) : m_database(database) {}

Result<Done> IgnoredValues::add(const IgnoreRule& rule) {
    return m_database.run(
        kAdd, {rule.kind.text(), rule.tool.text(), stored(rule.value), secondsOf(rule.since)});
}

Result<std::vector<IgnoreRule>> IgnoredValues::all() const {
    std::vector<IgnoreRule> rules;
    const Result<Done> done = m_database.query(kAll, {}, [&](const Row& row) -> Result<Done> {
        Result<IgnoreRule> rule = ruleOf(row);
        if (!rule) {
            return rule.error();
        }
        rules.push_back(*rule);
        return Done{};
    });
    if (!done) {
        return done.error();
    }
    return rules;
}

Result<Done> IgnoredValues::forgetAll() {
    if (Result<Done> erased = m_database.run(kForgetAll); !erased) {
        return erased;
    }
    return m_database.flushErased();
}

} // namespace tacet::storage
