#pragma once

#include "agent/warning_ledger.h"
#include "tests/agent/marked_text.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <string>

namespace tacet::tests {

/// Types into a ledger and collects how its warnings ended, as words such as `iban edited-away`.
class LedgerWorld {
public:
    agent::WarningLedger ledger;

    /// The text becomes `marked`; all that is marked in it is shown.
    QStringList type(const char* marked) {
        const MarkedText read = readMarkedText(marked);
        if (m_text) {
            ledger.textChanged(changeBetween(*m_text, read.text));
        }
        m_text = read.text;
        m_snapshot.text = std::make_shared<const std::string>(read.text);
        m_snapshot.caret = read.caret;
        m_decision = {.id = {}, .warnings = read.warnings};
        return wordsOf(ledger.judged(m_snapshot, m_decision, m_decision));
    }

    /// The keys of what stands in the text.
    [[nodiscard]] std::set<agent::WarningKey> keys() const {
        std::set<agent::WarningKey> all;
        for (const Warning& warning : m_decision.warnings) {
            all.insert(ledger.keyOf(warning, m_snapshot));
        }
        return all;
    }

    static QStringList wordsOf(const std::vector<agent::EndedWarning>& ended) {
        QStringList words;
        for (const agent::EndedWarning& one : ended) {
            const std::string_view kind = one.warning.finding.kind.text();
            words += QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())) + ' ' +
                     QString::number(static_cast<int>(one.outcome));
        }
        return words;
    }

    /// The word for one warning that ended.
    static QString word(const char* kind, Outcome outcome) {
        return QString::fromUtf8(kind) + ' ' + QString::number(static_cast<int>(outcome));
    }

private:
    std::optional<std::string> m_text;
    TextSnapshot m_snapshot;
    Decision m_decision;
};

} // namespace tacet::tests
