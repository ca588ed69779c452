#include "hooks/linux/document_place.h"

#include <QTest>

#include <memory>

namespace tacet::hooks {

class DocumentPlaceTest : public QObject {
    Q_OBJECT

private slots:
    void namesHostAndPath_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << "https://chat.example/new" << QByteArray("chat.example")
                               << QByteArray("/new");
        QTest::newRow("no path") << "https://chat.example" << QByteArray("chat.example")
                                 << QByteArray("/");
        QTest::newRow("port, query and fragment")
            << "http://localhost:8080/a/b?q=1#top" << QByteArray("localhost") << QByteArray("/a/b");
        QTest::newRow("user") << "https://me:pw@chat.example/" << QByteArray("chat.example")
                              << QByteArray("/");
        QTest::newRow("capitals") << "https://Chat.Example/New" << QByteArray("chat.example")
                                  << QByteArray("/New");
        QTest::newRow("beyond ASCII") << QString::fromUtf8("https://b\xC3\xBC"
                                                           "cher.example/")
                                      << QByteArray("xn--bcher-kva.example") << QByteArray("/");
        QTest::newRow("blob") << "blob:https://chat.example/4d1f" << QByteArray("chat.example")
                              << QByteArray("/4d1f");
    }

    void namesHostAndPath() {
        QFETCH(QString, address);
        const auto place = placeOf(address);
        QVERIFY(place.has_value());
        QTEST(QByteArray::fromStdString(place->host), "host");
        QTEST(QByteArray::fromStdString(place->path), "path");
    }

    void givesNoHostThatAListCouldHold_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("data") << "data:text/html,hello";
        QTest::newRow("file") << "file:///home/me/chat.example.html";
        QTest::newRow("no address at all") << "chat.example";
    }

    void givesNoHostThatAListCouldHold() {
        QFETCH(QString, address);
        const auto place = placeOf(address);
        QVERIFY(place.has_value());
        QVERIFY(place->host.empty());
    }

    void leavesADocumentInItsParentsPlace_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("blank") << "about:blank";
        QTest::newRow("srcdoc") << "about:srcdoc";
        QTest::newRow("none yet") << QString();
    }

    void leavesADocumentInItsParentsPlace() {
        QFETCH(QString, address);
        QVERIFY(!placeOf(address));
    }
};

std::unique_ptr<QObject> makeDocumentPlaceTest() {
    return std::make_unique<DocumentPlaceTest>();
}

} // namespace tacet::hooks

#include "document_place_test.moc"
