#include "agent/conductor.h"

#include "detection/remedy.h"

#include <iterator>
#include <utility>
#include <variant>

namespace tacet::agent {

Conductor::Conductor(std::shared_ptr<const Policy> policy, const detection::DeviceKey& sessionKey)
    : m_policy(std::move(policy)), m_sessionKey(sessionKey) {}

Commands Conductor::on(const Event& event, const Moment& moment) {
    m_moment = moment;
    std::visit([this](const auto& happened) { handle(happened); }, event);
    Commands changes = m_presenter.present(presence());
    if (const std::optional<ShowCard>& card = m_presenter.shown().card) {
        m_card.hasKeyboard = card->focus == ui::CardFocus::Keyboard;
    }
    Commands commands = std::exchange(m_commands, {});
    std::move(changes.begin(), changes.end(), std::back_inserter(commands));
    return commands;
}

void Conductor::handle(const hooks::FieldEvent& event) {
    std::visit([this](const auto& happened) { handle(happened); }, event);
}

void Conductor::handle(const ui::Intent& intent) {
    std::visit([this](const auto& wanted) { handle(wanted); }, intent);
}

void Conductor::remember(const std::vector<EndedWarning>& ended) {
    for (const EndedWarning& one : ended) {
        ask(Remember{detection::redact(one.warning, m_field->tool, one.outcome, m_moment.now)});
    }
}

void Conductor::remember(const std::vector<EndedElsewhere>& ended) {
    for (const EndedElsewhere& one : ended) {
        ask(Remember{
            detection::redact(one.ended.warning, one.tool, one.ended.outcome, m_moment.now)});
    }
}

} // namespace tacet::agent
