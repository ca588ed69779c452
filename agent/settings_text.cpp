#include "agent/settings_text.h"

#include "agent/shortcut_text.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <toml++/toml.h>

namespace tacet::agent {

namespace {

constexpr std::array<std::string_view, 5> kLanguages = {"", "en", "nl", "de", "fr"};

std::string placeOf(const toml::source_region& source) {
    std::ostringstream place;
    place << "settings.toml:" << source.begin.line << ':' << source.begin.column;
    return place.str();
}

bool isLanguage(std::string_view text) {
    return std::find(kLanguages.begin(), kLanguages.end(), text) != kLanguages.end();
}

// Sets the member that `key` names; false when there is no such key or the value cannot be.
bool set(ui::SettingsValues& settings, std::string_view key, const toml::node& node) {
    const auto value = node.value_exact<std::string>();
    if (key == "shortcut" && value && shortcutFrom(*value)) {
        settings.shortcut = *value;
        return true;
    }
    if (key == "language" && value && isLanguage(*value)) {
        settings.language = *value;
        return true;
    }
    return false;
}

toml::table parsed(std::string_view bytes, std::string& fault) {
    try {
        return toml::parse(bytes);
    } catch (const toml::parse_error& error) {
        fault = placeOf(error.source());
        return {};
    }
}

} // namespace

Result<ui::SettingsValues> parseSettings(std::string_view bytes) {
    std::string fault;
    const toml::table table = parsed(bytes, fault);
    if (!fault.empty()) {
        return Error{.code = ErrorCode::Invalid, .what = fault};
    }
    ui::SettingsValues settings;
    for (const auto& [key, node] : table) {
        if (!set(settings, key.str(), node)) {
            return Error{.code = ErrorCode::Invalid,
                         .what = placeOf(key.source()) + ": " + std::string(key.str())};
        }
    }
    return settings;
}

std::string printSettings(const ui::SettingsValues& settings) {
    std::ostringstream text;
    text << toml::table{{"shortcut", settings.shortcut}, {"language", settings.language}} << '\n';
    return text.str();
}

} // namespace tacet::agent
