#include "tests/agent/command_text.h"

#include "agent/agent_status.h"
#include "agent/card_view.h"

#include <sstream>
#include <variant>

namespace tacet::tests {

namespace {

using namespace agent;

std::string text(SnapshotId id) {
    return std::to_string(id.field.value) + '.' + std::to_string(id.version);
}

std::string text(const ScreenRect& rect) {
    std::ostringstream out;
    out << '(' << rect.x << ',' << rect.y << ' ' << rect.width << 'x' << rect.height << ')';
    return out.str();
}

std::string text(const std::vector<ScreenRect>& rects) {
    std::string all;
    for (const ScreenRect& rect : rects) {
        all += text(rect);
    }
    return all;
}

std::string text(Span span) {
    return std::to_string(span.begin) + '-' + std::to_string(span.end);
}

std::string inQuotes(std::string_view value) {
    std::string out = "\"";
    for (const char byte : value) {
        out += byte == '\n' ? std::string("\\n") : std::string(1, byte);
    }
    return out + '"';
}

std::string text(const ui::Badge& badge) {
    return "badge " + std::to_string(badge.critical) + '+' + std::to_string(badge.warnings) +
           (badge.partial ? " partial" : "");
}

std::string raisedBy(const ui::CardContent& content) {
    std::string all;
    for (const CombinationId& combination : content.raisedBy) {
        all.append(" raised-by ").append(combination.text());
    }
    return all;
}

std::string levelWord(Level level) {
    return level == Level::Critical ? "critical" : "warning";
}

std::string_view word(ui::CardNotice notice) {
    switch (notice) {
    case ui::CardNotice::None:
        return "";
    case ui::CardNotice::Done:
        return " done";
    case ui::CardNotice::Stale:
        return " stale";
    case ui::CardNotice::NotPossible:
        return " not-possible";
    case ui::CardNotice::Copied:
        return " copied";
    case ui::CardNotice::UndoFailed:
        return " undo-failed";
    case ui::CardNotice::IgnoredHereOnly:
        return " ignored-here-only";
    }
    return "";
}

std::string_view word(Outcome outcome) {
    switch (outcome) {
    case Outcome::Masked:
        return "masked";
    case Outcome::Replaced:
        return "replaced";
    case Outcome::Removed:
        return "removed";
    case Outcome::Ignored:
        return "ignored";
    case Outcome::EditedAway:
        return "edited-away";
    case Outcome::SentAsIs:
        return "sent-as-is";
    case Outcome::Left:
        return "left";
    }
    return "";
}

std::string_view word(TimerId timer) {
    switch (timer) {
    case TimerId::TypingPause:
        return "typing";
    case TimerId::PauseOver:
        return "pause";
    case TimerId::ForgetAliases:
        return "aliases";
    case TimerId::NoticeOver:
        return "notice";
    case TimerId::EmptiedOver:
        return "emptied";
    case TimerId::LeftOver:
        return "left";
    case TimerId::ClosedOver:
        return "closed";
    }
    return "";
}

std::string_view word(ui::WindowKind window) {
    switch (window) {
    case ui::WindowKind::Warnings:
        return "warnings";
    case ui::WindowKind::Settings:
        return "settings";
    case ui::WindowKind::About:
        return "about";
    case ui::WindowKind::Status:
        return "status";
    }
    return "";
}

std::string line(const Watch& c) {
    return "Watch " + std::to_string(c.field.value);
}
std::string line(const Unwatch& c) {
    return "Unwatch " + std::to_string(c.field.value);
}
std::string line(const Detect& c) {
    return "Detect " + text(c.snapshot.id);
}
std::string line(const Locate& c) {
    std::string all = "Locate " + text(c.id);
    for (const Span span : c.spans) {
        all += ' ' + text(span);
    }
    return all;
}
std::string line(const ReleaseMarks&) {
    return "ReleaseMarks";
}
std::string line(const ShowMarks& c) {
    std::string all = "ShowMarks " + text(c.id);
    for (const ui::Mark& mark : c.view.marks) {
        all += ' ' + levelWord(mark.level) + text(mark.lines);
    }
    return all + ' ' + text(c.view.badge);
}
std::string line(const ClearMarks&) {
    return "ClearMarks";
}
std::string line(const ShowCard& c) {
    std::ostringstream out;
    out << "ShowCard " << text(c.content.warning.snapshot) << '#' << c.content.warning.index << ' '
        << c.content.kind.text() << ' ' << c.content.position << '/' << c.content.count << " same "
        << c.content.sameValue << '/' << c.content.sameKind
        << (c.content.scopes == differingScopes(c.content) ? "" : " as-opened")
        << word(c.content.notice) << raisedBy(c.content) << (c.content.canUndo ? " can-undo" : "")
        << (c.focus == ui::CardFocus::Keyboard ? " keyboard" : " pointer") << " at "
        << text(c.anchor.anchor);
    return out.str();
}
std::string line(const HideCard&) {
    return "HideCard";
}
std::string line(const WatchPointer& c) {
    return "WatchPointer " + std::to_string(c.lines.size()) + " lines" + (c.badge ? " badge" : "") +
           (isEmpty(c.card) ? "" : " card" + text(c.card));
}
std::string line(const ArmShortcut& c) {
    return c.shortcut ? "ArmShortcut " + c.shortcut->key : "ArmShortcut none";
}
std::string line(const GiveFocusBack& c) {
    return "GiveFocusBack " + std::to_string(c.field.value);
}
std::string line(const Write& c) {
    std::string all = "Write " + text(c.plan.before.id);
    for (const Edit& edit : c.plan.edits) {
        all += ' ' + text(edit.span) + ' ' + inQuotes(edit.replacement);
    }
    return all;
}
std::string line(const Undo& c) {
    return "Undo " + text(c.plan.after.id) + " to " + inQuotes(c.plan.before) + " in " +
           std::to_string(c.plan.editCount);
}
std::string line(const CheckNow&) {
    return "CheckNow";
}
std::string line(const Copy& c) {
    return "Copy " + inQuotes(c.text);
}
std::string line(const Remember& c) {
    std::ostringstream out;
    out << "Remember " << c.record.tool.text() << ' ' << c.record.kind.text() << ' '
        << levelWord(c.record.level) << ' ' << word(c.record.outcome);
    return out.str();
}
std::string line(const AddIgnore& c) {
    std::ostringstream out;
    out << "AddIgnore " << c.rule.kind.text() << (c.rule.value ? " value" : " kind")
        << (c.rule.tool.isEmpty() ? std::string(" everywhere")
                                  : " in " + std::string(c.rule.tool.text()));
    return out.str();
}
std::string line(const Tell& c) {
    std::ostringstream out;
    out << "Tell " << wordFor(c.state.shape) << ' ' << c.state.found;
    if (c.state.reason != ui::TrayReason::None) {
        const std::string& about = c.state.place.empty() ? c.state.application : c.state.place;
        out << ' ' << wordFor(c.state.reason) << ' ' << inQuotes(about);
    }
    for (const ui::TrayNote& note : c.state.notes) {
        out << " also " << wordFor(note.reason) << ' ' << inQuotes(note.place);
    }
    return out.str();
}
std::string line(const StartTimer& c) {
    return "StartTimer " + std::string(word(c.timer)) + ' ' + std::to_string(c.length.count()) +
           " ms";
}
std::string line(const StopTimer& c) {
    return "StopTimer " + std::string(word(c.timer));
}
std::string line(const OpenWindow& c) {
    return "OpenWindow " + std::string(word(c.window));
}
std::string line(const ReadHistory&) {
    return "ReadHistory";
}
std::string line(const ShowHistory& c) {
    return "ShowHistory " + std::to_string(c.rows.size()) + " rows";
}
std::string line(const ShowFindings& c) {
    std::ostringstream out;
    out << "ShowFindings " << inQuotes(c.list.tool);
    for (const ui::FindingLine& found : c.list.lines) {
        out << ' ' << found.kind.text() << '@' << found.line << ':' << found.word;
    }
    return out.str();
}
std::string line(const SaveSettings& c) {
    return "SaveSettings " + c.settings.shortcut;
}
std::string line(const ShowSettings& c) {
    return "ShowSettings " + c.settings.shortcut;
}
std::string line(const Quit&) {
    return "Quit";
}

} // namespace

std::string commandText(const Command& command) {
    return std::visit([](const auto& one) { return line(one); }, command);
}

} // namespace tacet::tests
