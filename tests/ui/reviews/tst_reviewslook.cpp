#include "tests/models/reviews/reviewfixture.h"
#include "tests/support/testsettings.h"
#include "ui/reviews/reviewdetail.h"
#include "ui/reviews/reviewsview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// Whether what the operator reads has its room.
class TestReviewsLook : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void theTextHasRoom()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(41, 10);
        fixture.run(u"update public.reviews set ai_label = 'off_topic', body = repeat('Honest and patient. ', 40)"_s);
        TestSettings sandbox;
        const auto database = fixture.as(u"anna"_s);
        ReviewsView view(*database);
        view.resize(1092, 720);
        view.show();
        view.refresh();
        auto *table = view.findChild<TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view.settled() && view.queue()->isCounted(), 20000);
        for (const int width : {712, 1092, 1300, 1732}) { // what windows of 900, 1280 and wider ones leave
            view.resize(width, 720);
            QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
            QVERIFY2(table->columnWidth(ReviewTableModel::Text) >= 220, qPrintable(QString::number(width)));
            QVERIFY(table->isColumnHidden(ReviewTableModel::Rating)
                    || table->columnWidth(ReviewTableModel::Rating) >= table->fontMetrics().horizontalAdvance(u"★★★★★"_s) + 16);
            QVERIFY(view.findChild<ReviewDetail *>()->width() >= 300);
        }
        QCOMPARE(table->model()->index(0, ReviewTableModel::Label).data().toString(), u"off-topic"_s);
        // The text's frame ends with the text, and scrolls where there is less room.
        auto *pane = view.findChild<PlainTextPane *>();
        QTRY_COMPARE(pane->verticalScrollBar()->maximum(), 0);
        QVERIFY(pane->height() < 400);
        view.resize(1092, 420);
        QTRY_VERIFY(pane->verticalScrollBar()->maximum() > 0);
    }

    void labelsAreWords()
    {
        QCOMPARE(ReviewTableModel::labelWords(u"off_topic"_s), u"off-topic"_s);
        QCOMPARE(ReviewTableModel::labelWords(u"unknown"_s), u"unsure"_s);
        QCOMPARE(ReviewTableModel::labelWords(u"new_label"_s), u"new_label"_s);
    }
};

QTEST_MAIN(TestReviewsLook)
#include "tst_reviewslook.moc"
