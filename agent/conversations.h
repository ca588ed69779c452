#pragma once

#include "detection/aliases.h"
#include "detection/decide.h"
#include "detection/values/field_context.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>

namespace tacet::agent {

/// The watched page or app window that a field belongs to: masks are numbered within one.
struct ConversationKey {
    ToolId tool;
    std::string application;
    std::string page; ///< `FieldContext::pageId`: a chat's address changes once it has begun

    friend auto operator<=>(const ConversationKey&, const ConversationKey&) = default;
};

ConversationKey conversationOf(const ToolId& tool, const FieldContext& context);

/// The masks and stand-ins of every conversation. In memory only.
class Conversations {
public:
    /// The aliases of one conversation, made when first asked for.
    detection::Aliases& aliases(const ConversationKey& key) { return m_aliases[key]; }

    /// What is settled in a conversation: the person's own choices and our stand-ins.
    [[nodiscard]] std::shared_ptr<const detection::Settled>
    settled(const ConversationKey& key, const detection::IgnoreList& ignored) const;

    /// A field of the conversation went away. Its page may put a new one there, which `stays` says.
    void mayClose(const ConversationKey& key) { m_closing.insert(key); }
    void stays(const ConversationKey& key) { m_closing.erase(key); }

    /// Forgets those that did not stay, since their page closed. Answers which.
    std::set<ConversationKey> wipeClosed();

    /// Forgets the conversations of one program, since it ended.
    void wipe(const std::string& application);

    void wipeAll();

private:
    std::map<ConversationKey, detection::Aliases> m_aliases;
    std::set<ConversationKey> m_closing;
};

} // namespace tacet::agent
