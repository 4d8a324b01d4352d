#include "models/reviews/reviewtablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestReviewTableModel : public QObject
{
    Q_OBJECT

    static QList<Review> reviews(qint64 first, qint64 last)
    {
        QList<Review> list;
        for (qint64 id = first; id <= last; ++id) {
            Review review;
            review.id = id;
            review.version = 1;
            review.rating = 1 + int(id % 5);
            review.text = u"Text %1"_s.arg(id);
            list << review;
        }
        return list;
    }

    static QList<qint64> shown(const ReviewTableModel &model)
    {
        QList<qint64> ids;
        for (const Review &review : model.rows())
            ids << review.id;
        return ids;
    }

private slots:
    void keepsTheRulesOfAModel()
    {
        ReviewTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh(reviews(1, 10), true);
        model.addPage(reviews(11, 20), false);
        model.hide({3, 4, 12});
        model.refresh(reviews(4, 25), false);
        model.unhide({4, 12});
        model.agesChanged();
        model.refresh({}, false);
        QCOMPARE(model.rowCount(), 0);
    }

    void hiddenRowsComeBackToTheirPlaces()
    {
        ReviewTableModel model;
        model.refresh(reviews(1, 6), false);
        model.hide({1, 3, 6});
        QCOMPARE(shown(model), (QList<qint64>{2, 4, 5}));
        model.refresh(reviews(1, 7), false); // a refresh that was read before the decision
        QCOMPARE(shown(model), (QList<qint64>{2, 4, 5, 7}));
        model.unhide({1, 3, 6});
        QCOMPARE(shown(model), (QList<qint64>{1, 2, 3, 4, 5, 6, 7}));
    }

    void asksForOnePageAtATime()
    {
        ReviewTableModel model;
        QSignalSpy wanted(&model, &ReviewTableModel::moreWanted);
        QVERIFY(!model.canFetchMore({}));
        model.refresh(reviews(1, 5), true);
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.count(), 1);
        model.addPage(reviews(5, 9), true); // row 5 again, since one above it went away meanwhile
        QCOMPARE(model.rowCount(), 9);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.pageFailed();
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 9);
    }

    void theListShowsOneQuietLine()
    {
        ReviewTableModel model;
        QList<Review> rows = reviews(1, 1);
        rows[0].text = u"<b>a</b>\n\n\u202Eb\u0007 👩‍👧 "_s + QString(10'000, u'x');
        rows[0].confidence = 0.93;
        model.refresh(rows, false);
        const QString line = model.index(0, ReviewTableModel::Text).data().toString();
        QVERIFY(line.startsWith(u"<b>a</b> b 👩‍👧 x"_s));
        QVERIFY(line.size() < 300);
        QCOMPARE(model.index(0, ReviewTableModel::Confidence).data().toDouble(), 0.93);
        QCOMPARE(model.index(0, ReviewTableModel::Rating).data().toString(), u"★★☆☆☆"_s);
    }
};

QTEST_GUILESS_MAIN(TestReviewTableModel)
#include "tst_reviewtablemodel.moc"
