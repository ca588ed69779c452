#include "hooks/linux/hook_session.h"

#include <QThread>

#include <cassert>
#include <utility>

namespace tacet::hooks {

namespace {

/// The hook of Linux: carries every call over to its own thread, where HookSession does the work.
class AtspiFieldHook : public FieldHook {
public:
    ~AtspiFieldHook() override {
        m_thread.quit();
        m_thread.wait();
    }

    void start(EventSink sink) override {
        assert(m_session == nullptr);
        m_thread.setObjectName(QStringLiteral("hook"));
        m_anchor.moveToThread(&m_thread);
        QObject::connect(
            &m_thread, &QThread::finished, &m_anchor, [this] { m_session.reset(); },
            Qt::DirectConnection);
        m_thread.start();
        post([this, sink = std::move(sink)] {
            m_session = std::make_unique<HookSession>(sink);
            m_session->start();
        });
    }

    void watch(FieldId field) override {
        post([this, field] { m_session->watch(field); });
    }
    void unwatch(FieldId field) override {
        post([this, field] { m_session->unwatch(field); });
    }
    void locate(SnapshotId id, std::vector<Span> spans) override {
        post([this, id, spans = std::move(spans)] { m_session->locate(id, spans); });
    }
    void releaseMarks() override {
        post([this] { m_session->releaseMarks(); });
    }
    void watchPointer(PointerZones zones) override {
        post([this, zones = std::move(zones)] { m_session->watchPointer(zones); });
    }
    void armShortcut(std::optional<Shortcut> shortcut) override {
        post([this, shortcut = std::move(shortcut)] { m_session->armShortcut(shortcut); });
    }
    void giveFocusBack(FieldId field) override {
        post([this, field] { m_session->giveFocusBack(field); });
    }
    void write(EditPlan plan) override {
        post([this, plan = std::move(plan)] { m_session->write(plan); });
    }
    void undo(UndoPlan plan) override {
        post([this, plan = std::move(plan)] { m_session->undo(plan); });
    }
    void checkNow() override {
        post([this] { m_session->checkNow(); });
    }

private:
    template <class Work> void post(Work work) {
        QMetaObject::invokeMethod(&m_anchor, std::move(work), Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject m_anchor; ///< lives on the thread and receives the work
    std::unique_ptr<HookSession> m_session;
};

} // namespace

std::unique_ptr<FieldHook> makeFieldHook() {
    return std::make_unique<AtspiFieldHook>();
}

} // namespace tacet::hooks
