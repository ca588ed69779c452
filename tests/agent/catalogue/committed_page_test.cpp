#include "agent/catalogue_page.h"

#include <QFile>
#include <QTest>

#include <memory>

namespace tacet::agent {

/// The page in the repository says what the packs and the committed figures say.
class CommittedPageTest : public QObject {
    Q_OBJECT

private slots:
    void isNotStale() {
        QFile file(QStringLiteral(TACET_SOURCE_DIR "/detection/CATALOGUE.md"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QList<QByteArray> committed = file.readAll().split('\n');
        const QList<QByteArray> now =
            QByteArray::fromStdString(cataloguePage(builtInCatalogue())).split('\n');
        qsizetype line = 0;
        while (line < std::min(now.size(), committed.size()) && now[line] == committed[line]) {
            ++line;
        }
        QVERIFY2(now == committed,
                 qPrintable(QStringLiteral("detection/CATALOGUE.md is stale from line %1 on; "
                                           "./dev catalogue makes it anew")
                                .arg(line + 1)));
    }
};

std::unique_ptr<QObject> makeCommittedPageTest() {
    return std::make_unique<CommittedPageTest>();
}

} // namespace tacet::agent

#include "committed_page_test.moc"
