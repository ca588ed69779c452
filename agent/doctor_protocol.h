#pragma once

/// The agent's object on the session bus. `status` answers a map (a{sv}), of which doctor prints
/// the words `state`, `reason`, `application` and `shortcut`, and the list of words `faults`.
namespace tacet::agent::agent_object {

inline constexpr const char* kService = "org.tacet.Agent1";
inline constexpr const char* kPath = "/org/tacet/Agent1";
inline constexpr const char* kInterface = "org.tacet.Agent1";
inline constexpr const char* kStatus = "status";

} // namespace tacet::agent::agent_object
