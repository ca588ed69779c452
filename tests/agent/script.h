#pragma once

#include "agent/conductor.h"

#include <string>
#include <string_view>
#include <vector>

namespace tacet::tests {

/// The policy of the transcripts: ChatGPT on its site, and a desktop app `claude-desktop`.
std::shared_ptr<const Policy> scriptPolicy();

/// Plays one transcript: each line of events to a Conductor, whose commands it answers as lines.
///
/// `located`, `judged` and the warnings of an intent are taken from what was last seen, so that a
/// transcript says only what matters in it. The words are those of
/// tests/data/transcripts/README.md.
class Script {
public:
    Script();

    /// The commands that one event line (without `> `) leads to. Fails the caller's test with a
    /// line that starts with `?` when the event is not known.
    std::vector<std::string> play(std::string_view line);

private:
    using Words = std::vector<std::string>;

    std::vector<std::string> send(const agent::Event& event);
    std::optional<agent::Event> eventOf(const Words& words, std::string_view rest);
    std::optional<agent::Event> fieldEvent(const Words& words, std::string_view rest);
    std::optional<agent::Event> intent(const Words& words) const;
    std::optional<agent::Event> programEvent(const Words& words) const;
    agent::Event focus(const Words& words);
    agent::Event seen(std::string_view marked);
    agent::Event judged() const;
    agent::Event located(const Words& words) const;
    [[nodiscard]] WarningId warningAt(const Words& words, std::size_t at) const;

    agent::Conductor m_conductor;
    agent::Moment m_moment;
    TextSnapshot m_snapshot;
    std::vector<Warning> m_warnings;
    agent::Locate m_asked; ///< the last question where marks stand
    EditPlan m_written;    ///< the last write
};

} // namespace tacet::tests
