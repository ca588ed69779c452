#include "hooks/linux/hook_session.h"

#include <QThread>

#include <cassert>
#include <functional>
#include <utility>

namespace tacet::hooks {

namespace {

/// Carries work over to the thread it lives on, in the order it is sent. Any thread may send.
class Courier : public QObject {
    Q_OBJECT

public:
    Courier() {
        connect(
            this, &Courier::sent, this, [](const std::function<void()>& work) { work(); },
            Qt::QueuedConnection);
    }

signals:
    void sent(const std::function<void()>& work);
};

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
        m_courier.moveToThread(&m_thread);
        QObject::connect(
            &m_thread, &QThread::finished, &m_courier, [this] { m_session.reset(); },
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
    void post(const std::function<void()>& work) { emit m_courier.sent(work); }

    QThread m_thread;
    Courier m_courier;
    std::unique_ptr<HookSession> m_session;
};

} // namespace

std::unique_ptr<FieldHook> makeFieldHook() {
    return std::make_unique<AtspiFieldHook>();
}

} // namespace tacet::hooks

#include "atspi_field_hook.moc"
