#include "tests/e2e/harness/page_server.h"

#include <QJsonDocument>

namespace tacet::e2e {

PageServer::PageServer(const QString& pages)
    : m_process(
          "/usr/bin/python3",
          {QString(TACET_SOURCE_DIR) + "/tests/e2e/harness/page_server.py", pages, m_work.path()},
          QProcessEnvironment::systemEnvironment()) {
    const QJsonObject hello = readLine(kPatience);
    m_port = hello["port"].toInt();
    m_authority = hello["authority"].toString();
    if (m_port == 0) {
        qFatal("the page server does not start");
    }
}

PageAnswer PageServer::ask(const QString& place, const QString& question, const QJsonObject& args,
                           std::chrono::milliseconds patience) {
    const int id = ++m_lastId;
    send({{"id", id}, {"place", place}, {"ask", question}, {"args", args}});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience.count()) {
        const QJsonObject line = readLine(std::chrono::milliseconds(50));
        if (line["id"].toInt() == id) {
            const QJsonObject answer = line["answer"].toObject();
            return {answer.value("value"), answer["ratio"].toDouble(1)};
        }
    }
    send({{"id", id}, {"ask", "cancel"}});
    return {QJsonValue(QJsonValue::Undefined), 1};
}

QJsonObject PageServer::readLine(std::chrono::milliseconds patience) {
    QProcess& process = m_process.process();
    waitFor(
        [&] {
            process.waitForReadyRead(1);
            return process.canReadLine();
        },
        patience);
    return QJsonDocument::fromJson(process.canReadLine() ? process.readLine() : QByteArray())
        .object();
}

void PageServer::send(const QJsonObject& message) {
    m_process.process().write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    m_process.process().waitForBytesWritten(100);
}

} // namespace tacet::e2e
