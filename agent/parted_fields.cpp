#include "agent/parted_fields.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tacet::agent {

namespace {

constexpr std::size_t kMost = 8;

void endAsLeft(PartedField& field, std::vector<EndedElsewhere>& ended) {
    for (const EndedWarning& one : field.ledger.endAll(Outcome::Left)) {
        ended.push_back({.tool = field.conversation.tool, .ended = one});
    }
}

} // namespace

std::vector<EndedElsewhere> PartedFields::add(PartedField field) {
    std::vector<EndedElsewhere> ended;
    if (m_fields.size() == kMost) {
        endAsLeft(m_fields.front(), ended);
        m_fields.erase(m_fields.begin());
    }
    m_fields.push_back(std::move(field));
    return ended;
}

template <class Which> std::optional<PartedField> PartedFields::takeIf(Which which) {
    const auto last = std::find_if(m_fields.rbegin(), m_fields.rend(), which);
    if (last == m_fields.rend()) {
        return std::nullopt;
    }
    PartedField taken = std::move(*last);
    m_fields.erase(std::next(last).base());
    return taken;
}

std::optional<PartedField> PartedFields::take(const FieldContext& context,
                                              const Fingerprint& text) {
    return takeIf(
        [&](const PartedField& field) { return field.context == context && field.text == text; });
}

std::optional<PartedField> PartedFields::takeLast(const FieldContext& context) {
    return takeIf([&](const PartedField& field) { return field.context == context; });
}

std::vector<EndedElsewhere> PartedFields::end() {
    std::vector<EndedElsewhere> ended;
    for (PartedField& field : m_fields) {
        endAsLeft(field, ended);
    }
    return ended;
}

template <class Which> std::vector<EndedElsewhere> PartedFields::forgetIf(Which which) {
    std::vector<EndedElsewhere> ended;
    std::vector<PartedField> kept;
    for (PartedField& field : m_fields) {
        if (which(field)) {
            endAsLeft(field, ended);
        } else {
            kept.push_back(std::move(field));
        }
    }
    m_fields = std::move(kept);
    return ended;
}

std::vector<EndedElsewhere> PartedFields::forget(const ConversationKey& conversation) {
    return forgetIf([&](const PartedField& field) { return field.conversation == conversation; });
}

std::vector<EndedElsewhere> PartedFields::forget(const std::string& application) {
    return forgetIf(
        [&](const PartedField& field) { return field.context.application == application; });
}

std::vector<EndedElsewhere> PartedFields::forgetAll() {
    return forgetIf([](const PartedField&) { return true; });
}

} // namespace tacet::agent
