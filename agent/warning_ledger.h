#pragma once

#include "agent/text_change.h"
#include "detection/ignore_list.h"
#include "detection/values/decision.h"
#include "detection/values/warning_record.h"

#include <compare>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace tacet::agent {

/// One value in one field, however it is written: it is known again, and cannot be read back.
struct WarningKey {
    KindId kind;
    Fingerprint value;

    friend auto operator<=>(const WarningKey&, const WarningKey&) = default;
};

/// A warning that ended, as far as it is remembered.
struct EndedWarning {
    Warning warning;
    Outcome outcome = Outcome::Left;
};

/// The warnings of one field from the moment they were shown to their end. Answers every ending
/// once: a value that comes back after its end is not a second warning, and typing on never makes
/// one. In memory only, and never a byte of the text.
class WarningLedger {
public:
    /// `key` is that of its fingerprints.
    explicit WarningLedger(const detection::DeviceKey& key = {}) : m_key(key) {}

    /// The key of `warning` in `snapshot`.
    [[nodiscard]] WarningKey keyOf(const Warning& warning, const TextSnapshot& snapshot) const;

    /// The text became another one: places move along.
    void textChanged(const TextChange& change);

    /// What stands in the text now. `shown` begin, and are remembered at the loudest level that was
    /// shown; what is not in `standing` any more was edited
    /// away, but a value that is just being edited, where the caret stands, has not ended.
    std::vector<EndedWarning> judged(const TextSnapshot& snapshot, const Decision& standing,
                                     const Decision& shown);

    /// Values that a pending write is about to take away: their absence is not an end until
    /// `release`.
    void hold(std::set<WarningKey> keys) { m_held = std::move(keys); }
    void release() { m_held.clear(); }

    /// Our own action ended these; `takeBack` may follow until `commit`.
    void mended(const std::set<WarningKey>& keys, Outcome outcome);

    /// The last `mended` was undone.
    void takeBack();

    /// The last `mended` cannot be undone any more.
    std::vector<EndedWarning> commit();

    /// The person ignored these.
    std::vector<EndedWarning> ignored(const std::set<WarningKey>& keys);

    /// The field was emptied in one step: sent, or cleared by the person, as `outcome` says. What
    /// stood in it ends so at `settle`, unless a value of it stands there again first: then nothing
    /// was emptied. Answers what an earlier emptying ended.
    std::vector<EndedWarning> emptied(Outcome outcome);

    /// The emptying counts; the prompt is a new one.
    std::vector<EndedWarning> settle();

    /// The field ends, or is left: what stands in it ends as `outcome`, what was just being edited
    /// as edited away.
    std::vector<EndedWarning> endAll(Outcome outcome);

    /// True when there is nothing to end and nothing that has ended.
    [[nodiscard]] bool isEmpty() const;

    /// True when `key` has been shown and has not ended.
    [[nodiscard]] bool isOpen(const WarningKey& key) const;

private:
    struct Entry {
        WarningKey key;
        Warning warning;
        std::vector<Span> places;
        bool stands = true; ///< false while it is being edited and not there
    };

    /// The prompt that was emptied.
    struct Emptied {
        std::vector<Entry> open;
        std::set<WarningKey> ended;
        Outcome outcome = Outcome::SentAsIs;
    };

    /// What stands in a text, each with its key.
    using Standing = std::vector<std::pair<WarningKey, Warning>>;

    [[nodiscard]] Standing keyed(const TextSnapshot& snapshot, const Decision& decision) const;
    void takeUpAgain(const Standing& standing);
    void settlePlaces(const Standing& standing, std::vector<Entry>& absent);
    void begin(const Standing& shown);
    EndedWarning end(const Entry& entry, Outcome outcome);

    detection::DeviceKey m_key;
    std::vector<Entry> m_open;
    std::set<WarningKey> m_ended;
    std::set<WarningKey> m_held;
    std::vector<Entry> m_mended; ///< ended by us, not yet told
    Outcome m_mendedAs = Outcome::Masked;
    std::optional<Emptied> m_emptied;
};

} // namespace tacet::agent
