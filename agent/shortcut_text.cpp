#include "agent/shortcut_text.h"

#include <algorithm>

namespace tacet::agent {

namespace {

bool* modifierOf(hooks::Shortcut& shortcut, std::string_view name) {
    if (name == "Ctrl") {
        return &shortcut.control;
    }
    if (name == "Shift") {
        return &shortcut.shift;
    }
    return name == "Alt" ? &shortcut.alt : nullptr;
}

bool isDigit(char byte) {
    return '0' <= byte && byte <= '9';
}

bool isFunctionKey(std::string_view key) {
    return key.size() >= 2 && key.size() <= 3 && key.front() == 'F' &&
           std::all_of(key.begin() + 1, key.end(), isDigit);
}

bool isKeyName(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char byte) {
        return isDigit(byte) || ('a' <= byte && byte <= 'z') || ('A' <= byte && byte <= 'Z');
    });
}

} // namespace

std::optional<hooks::Shortcut> shortcutFrom(std::string_view text) {
    hooks::Shortcut shortcut{.key = {}, .control = false, .shift = false, .alt = false};
    for (std::size_t plus = text.find('+'); plus != std::string_view::npos; plus = text.find('+')) {
        bool* modifier = modifierOf(shortcut, text.substr(0, plus));
        if (modifier == nullptr || *modifier) {
            return std::nullopt;
        }
        *modifier = true;
        text.remove_prefix(plus + 1);
    }
    if (!isKeyName(text) || (!shortcut.control && !shortcut.alt && !isFunctionKey(text))) {
        return std::nullopt;
    }
    shortcut.key = text;
    return shortcut;
}

} // namespace tacet::agent
