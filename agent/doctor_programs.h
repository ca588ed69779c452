#pragma once

#include "agent/doctor_facts.h"

#include <QDBusConnection>

#include <vector>

namespace tacet::agent {

/// The programs on the accessibility bus `bus`, ours left out. Blocks for two rounds of questions
/// of at most `timeoutMs` each.
std::vector<SeenProgram> programsOn(const QDBusConnection& bus, int timeoutMs);

/// The browsers of this person that run and are not among `seen`.
std::vector<UnseenBrowser> unseenBrowsers(const std::vector<SeenProgram>& seen);

} // namespace tacet::agent
