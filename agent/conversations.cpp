#include "agent/conversations.h"

#include <utility>

namespace tacet::agent {

ConversationKey conversationOf(const ToolId& tool, const FieldContext& context) {
    return {.tool = tool, .application = context.application, .page = context.pageId};
}

std::shared_ptr<const detection::Settled>
Conversations::settled(const ConversationKey& key, const detection::IgnoreList& ignored) const {
    auto settled = std::make_shared<detection::Settled>();
    settled->tool = key.tool;
    settled->ignored = ignored;
    const auto known = m_aliases.find(key);
    if (known != m_aliases.end()) {
        settled->ownValues = known->second.standIns();
    }
    return settled;
}

std::set<ConversationKey> Conversations::wipeClosed() {
    for (const ConversationKey& key : m_closing) {
        const auto known = m_aliases.find(key);
        if (known != m_aliases.end()) {
            known->second.wipe();
            m_aliases.erase(known);
        }
    }
    return std::exchange(m_closing, {});
}

void Conversations::wipe(const std::string& application) {
    for (auto entry = m_aliases.begin(); entry != m_aliases.end();) {
        if (entry->first.application == application) {
            entry->second.wipe();
            entry = m_aliases.erase(entry);
        } else {
            ++entry;
        }
    }
}

void Conversations::wipeAll() {
    for (auto& entry : m_aliases) {
        entry.second.wipe();
    }
    m_aliases.clear();
}

} // namespace tacet::agent
