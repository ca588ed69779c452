#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <functional>
#include <utility>

namespace tacet::agent {

/// An object on a connection of its own that owns a name and answers every call by a function.
class AnsweringObject : public QDBusVirtualObject {
public:
    using Answer = std::function<QDBusMessage(const QDBusMessage& call)>;

    AnsweringObject(const QString& service, const QString& path, Answer answer)
        : m_service(service),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, service)),
          m_answer(std::move(answer)) {
        m_bus.registerVirtualObject(path, this, QDBusConnection::SubPath);
        m_bus.registerService(service);
    }
    ~AnsweringObject() override { QDBusConnection::disconnectFromBus(m_service); }

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage& call, const QDBusConnection& bus) override {
        bus.send(m_answer(call));
        return true;
    }

    [[nodiscard]] QDBusConnection& bus() { return m_bus; }

private:
    QString m_service;
    QDBusConnection m_bus;
    Answer m_answer;
};

} // namespace tacet::agent
