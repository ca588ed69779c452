#pragma once

#include "detection/values/ignore_rule.h"
#include "detection/values/warning_record.h"
#include "storage/history.h"
#include "ui/findings_list.h"
#include "ui/intent.h"
#include "ui/settings_values.h"

#include <cstdint>
#include <optional>
#include <vector>

// What the Conductor asks of the store and the ordinary windows.
namespace tacet::agent {

struct Remember {
    WarningRecord record;
};

struct AddIgnore {
    IgnoreRule rule;
};

struct OpenWindow {
    ui::WindowKind window = ui::WindowKind::Warnings;
};

/// Read a page of the history; the answer is `HistoryPageRead`.
struct ReadHistory {
    std::optional<std::int64_t> before;
};

struct ShowHistory {
    std::optional<std::int64_t> before;
    std::vector<storage::HistoryRow> rows;
};

/// Where marks cannot be placed: list the findings in an ordinary window. No lines: nothing is
/// left.
struct ShowFindings {
    ui::FindingsList list;

    friend bool operator==(const ShowFindings&, const ShowFindings&) = default;
};

/// Keep these settings.
struct SaveSettings {
    ui::SettingsValues settings;
};

/// These settings hold.
struct ShowSettings {
    ui::SettingsValues settings;
};

struct Quit {};

} // namespace tacet::agent
