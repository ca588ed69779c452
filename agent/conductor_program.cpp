#include "agent/conductor.h"
#include "detection/watch.h"

#include <algorithm>
#include <utility>

namespace tacet::agent {

namespace {

std::chrono::milliseconds lengthOf(ui::PauseLength length, const Moment& moment) {
    switch (length) {
    case ui::PauseLength::QuarterHour:
        return std::chrono::minutes(15);
    case ui::PauseLength::Hour:
        return std::chrono::hours(1);
    case ui::PauseLength::UntilTomorrow:
        return moment.untilTomorrow;
    }
    return std::chrono::minutes(15);
}

} // namespace

void Conductor::handle(const hooks::ShortcutState& state) {
    // An answer about a shortcut that was given back meanwhile says nothing.
    if (m_presenter.shown().shortcut) {
        m_shortcutTaken = !state.available;
    }
}

void Conductor::handle(const ui::PauseIntent& intent) {
    stopWatching();
    m_paused = true;
    ask(StartTimer{.timer = TimerId::PauseOver, .length = lengthOf(intent.length, m_moment)});
}

void Conductor::handle(const ui::ResumeIntent&) {
    if (m_paused) {
        ask(StopTimer{TimerId::PauseOver});
        resume();
    }
}

void Conductor::resume() {
    m_paused = false;
    ask(CheckNow{});
}

void Conductor::handle(const ui::CheckNowIntent&) {
    ask(CheckNow{});
}

void Conductor::handle(const ui::OpenWindowIntent& intent) {
    ask(OpenWindow{intent.window});
}

void Conductor::handle(const ui::QuitIntent&) {
    stopWatching();
    remember(m_parted.forgetAll());
    m_conversations.wipeAll();
    ask(Quit{});
}

void Conductor::handle(const ui::ChangeSettingsIntent& intent) {
    m_settings = intent.settings;
    ask(SaveSettings{m_settings});
    ask(ShowSettings{m_settings});
}

void Conductor::handle(const ui::HistoryPageIntent& intent) {
    ask(ReadHistory{intent.before});
}

void Conductor::handle(const HistoryPageRead& page) {
    ask(ShowHistory{.before = page.before, .rows = page.rows});
}

void Conductor::handle(const TimerFired& fired) {
    switch (fired.timer) {
    case TimerId::TypingPause:
        if (std::exchange(m_typingTimer, false) && m_field && m_field->judged) {
            m_field->pauseOver = true;
            refreshShown();
        }
        break;
    case TimerId::PauseOver:
        if (m_paused) {
            resume();
        }
        break;
    case TimerId::ForgetAliases:
        m_conversations.wipeAll();
        refreshSettled();
        break;
    case TimerId::NoticeOver:
        if (!m_pending && !m_card.hasKeyboard) {
            closeCard();
        }
        break;
    case TimerId::EmptiedOver:
        if (m_field) {
            remember(m_field->ledger.settle());
        }
        break;
    case TimerId::LeftOver:
        remember(m_parted.end());
        break;
    case TimerId::ClosedOver:
        closeConversations();
        break;
    }
}

void Conductor::handle(const IgnoreRulesLoaded& loaded) {
    m_key = loaded.key ? std::optional(*loaded.key) : std::nullopt;
    m_rules = loaded.rules;
    refreshIgnored();
    if (m_field && m_field->current) {
        detect();
    }
}

void Conductor::handle(const PolicyChanged& changed) {
    m_policy = changed.policy;
    const AiTool* tool = m_field ? detection::toolFor(*m_policy, m_field->context) : nullptr;
    if (tool == nullptr || tool->id != m_field->tool) {
        stopWatching();
        beginWatching();
    } else if (m_field->current) {
        detect();
    }
}

void Conductor::handle(const SettingsRead& settings) {
    m_settings = settings.settings;
    ask(ShowSettings{m_settings});
}

void Conductor::handle(const SettingsChecked& checked) {
    m_faults.settings = checked.fault;
}

void Conductor::handle(const StoreChecked& checked) {
    m_faults.store = checked.fault;
}

void Conductor::handle(const SessionLocked&) {
    closeCard();
    remember(m_parted.forgetAll());
    m_conversations.wipeAll();
    refreshSettled();
}

void Conductor::handle(const TrayChecked& checked) {
    if (!checked.present) {
        ask(OpenWindow{ui::WindowKind::Status});
    }
}

void Conductor::handle(const ShownAgain&) {
    ask(OpenWindow{ui::WindowKind::Status});
}

// Without the device's key only what covers a whole kind can be recognised.
void Conductor::refreshIgnored() {
    std::vector<IgnoreRule> usable = m_rules;
    if (!m_key) {
        usable.erase(std::remove_if(usable.begin(), usable.end(),
                                    [](const IgnoreRule& rule) { return rule.value.has_value(); }),
                     usable.end());
    }
    m_ignored = detection::IgnoreList(m_key.value_or(detection::DeviceKey{}), std::move(usable));
    refreshSettled();
}

void Conductor::refreshSettled() {
    if (m_field) {
        m_field->settled = m_conversations.settled(m_field->conversation, m_ignored);
    }
}

} // namespace tacet::agent
