#include "ui/history_model.h"

#include <QTest>

#include <memory>

using namespace tacet;
using namespace tacet::ui;

namespace {

std::vector<WarningRow> rowsFrom(std::int64_t newest, int count) {
    std::vector<WarningRow> rows;
    for (int i = 0; i < count; ++i) {
        rows.push_back({.key = newest - i,
                        .tool = "ChatGPT",
                        .kind = "iban",
                        .level = Level::Critical,
                        .outcome = Outcome::Masked});
    }
    return rows;
}

} // namespace

class HistoryModelTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_model = std::make_unique<HistoryModel>();
        m_asked.clear();
        connect(m_model.get(), &HistoryModel::pageWanted, this,
                [this](std::optional<std::int64_t> before) { m_asked.push_back(before); });
    }

    void asksForTheNewestFirstAndThenForWhatIsOlder() {
        m_model->reload();
        m_model->append(std::nullopt, rowsFrom(100, 3));
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QCOMPARE(m_asked.size(), std::size_t(2));
        QVERIFY(m_asked[0] == std::nullopt);
        QVERIFY(m_asked[1] == std::optional<std::int64_t>(98));
    }

    void asksOnlyOnceUntilItIsAnswered() {
        m_model->reload();
        m_model->append(std::nullopt, rowsFrom(100, 3));
        m_model->fetchMore({});
        m_model->fetchMore({});
        QCOMPARE(m_asked.size(), std::size_t(2));
        QVERIFY(!m_model->canFetchMore({}));
    }

    void keepsRowsNewestFirst() {
        m_model->reload();
        m_model->append(std::nullopt, rowsFrom(100, 3));
        m_model->fetchMore({});
        m_model->append(98, rowsFrom(97, 2));
        QCOMPARE(m_model->rowCount(), 5);
    }

    void endsWithAnEmptyPage() {
        m_model->reload();
        m_model->append(std::nullopt, rowsFrom(100, 1));
        m_model->fetchMore({});
        m_model->append(100, {});
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void dropsAnAnswerToAnEarlierQuestion() {
        m_model->reload();
        m_model->append(std::nullopt, rowsFrom(100, 1));
        m_model->append(100, rowsFrom(99, 4));
        m_model->append(std::nullopt, rowsFrom(100, 1));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void showsWordsForPeople() {
        m_model->reload();
        m_model->append(std::nullopt, rowsFrom(5, 1));
        const QString expected[] = {"ChatGPT", "IBAN", "Critical", "Masked"};
        for (int column = 1; column < kHistoryColumnCount; ++column) {
            QCOMPARE(m_model->data(m_model->index(0, column), Qt::DisplayRole).toString(),
                     expected[column - 1]);
            QVERIFY(
                !m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

private:
    std::unique_ptr<HistoryModel> m_model;
    std::vector<std::optional<std::int64_t>> m_asked;
};

std::unique_ptr<QObject> makeHistoryModelTest() {
    return std::make_unique<HistoryModelTest>();
}

#include "history_model_test.moc"
