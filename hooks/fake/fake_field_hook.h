#pragma once

#include "hooks/fake/fake_desktop.h"
#include "hooks/field_hook.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace tacet::hooks {

/// The hook of a FakeDesktop: a platform like any other, in memory and without a clock.
///
/// The functions of FieldHook may be called by any thread; they only queue. The thread that calls
/// `pump` is the hook's own: everything asked, and everything that happened on the desktop, is
/// handled there, in order. Requires: `desktop` outlives the hook and belongs to the pumping
/// thread.
class FakeFieldHook : public FieldHook {
public:
    explicit FakeFieldHook(FakeDesktop& desktop);
    ~FakeFieldHook() override;

    void start(EventSink sink) override;
    void watch(FieldId field) override;
    void unwatch(FieldId field) override;
    void locate(SnapshotId id, std::vector<Span> spans) override;
    void releaseMarks() override;
    void watchPointer(PointerZones zones) override;
    void armShortcut(std::optional<Shortcut> shortcut) override;
    void giveFocusBack(FieldId field) override;
    void write(EditPlan plan) override;
    void undo(UndoPlan plan) override;
    void checkNow() override;

    /// Handles all that is queued, and what that queues.
    void pump();

    /// Makes answers late: events pile up, in order, until `releaseEvents`.
    void holdEvents() { m_isHolding = true; }
    void releaseEvents();

private:
    struct Focus {
        FieldId id;
        FakeDesktop::FieldNumber number = 0;
        std::uint64_t version = 0;           ///< of the last snapshot
        std::optional<TextSnapshot> current; ///< none unless watched
    };
    struct Following {
        SnapshotId id;
        std::vector<Span> spans;
    };

    void post(std::function<void()> work);
    void tell(FieldEvent event);
    void onChange(DesktopChange change);
    void lookAgain();
    void lose(LossReason reason);
    void read();
    void place();
    void followMove();
    void lookAtPointer();
    [[nodiscard]] FakeField& field() { return m_desktop.field(m_focus->number); }
    [[nodiscard]] bool isFocus(FieldId id) const { return m_focus && m_focus->id == id; }
    [[nodiscard]] bool isWatched(FieldId id) const { return isFocus(id) && m_focus->current; }
    [[nodiscard]] std::size_t unitsAt(std::size_t byte) const;
    Written runWrite(const EditPlan& plan);
    bool makeEdits(const EditPlan& plan);
    WriteOutcome runUndo(const UndoPlan& plan);

    FakeDesktop& m_desktop;
    EventSink m_sink;
    std::mutex m_mutex; ///< guards m_work
    std::deque<std::function<void()>> m_work;
    std::deque<FieldEvent> m_held;
    bool m_isHolding = false;
    std::uint64_t m_lastFieldId = 0;
    std::optional<Focus> m_focus;
    std::optional<Following> m_following;
    PointerZones m_zones;
    bool m_isPointerIn = false;
    bool m_isArmed = false;
};

} // namespace tacet::hooks
