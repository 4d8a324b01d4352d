#include "app/demo/demodata.h"
#include "tests/ui/reviews/reviewsdesk.h"
#include "ui/reviews/filterbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/plaintextpane.h"
#include "ui/shell/tour.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestReviewsList : public QObject
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

    void aRefreshKeepsWhatTheHandHolds()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(0, 100);
        Desk desk(fixture);
        READY(desk);
        for (int i = 0; i < 50; ++i)
            desk.key(Qt::Key_J);
        desk.key(Qt::Key_X);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_X);
        const int scroll = desk.table->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QCOMPARE(desk.current(), 53);
        const auto bens = fixture.as(u"ben"_s);
        ReviewSet first;
        first.add(desk.view.queue()->model()->row(99));
        first.add(desk.view.queue()->model()->row(98));
        QVERIFY(finish(ReviewDesk(*bens).approve(first))); // his console tells ours
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 98, 20000);
        READY(desk);
        QCOMPARE(desk.current(), 53);
        QCOMPARE(desk.table->targetRows().size(), 2);
        QCOMPARE(desk.table->verticalScrollBar()->value(), scroll);
    }

    void aFailedRefreshKeepsTheRowsAndSaysSo()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(0, 5);
        Desk desk(fixture);
        READY(desk);
        fixture.run(u"alter view halfday.reviews rename to reviews_elsewhere"_s);
        QSignalSpy failed(&desk.view, &View::refreshFailed);
        desk.view.refresh();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(desk.view.isStale());
        QCOMPARE(desk.rows(), 5);
        QVERIFY2(desk.said().contains(u"may be out of date"_s), qPrintable(desk.said()));
        fixture.run(u"alter view halfday.reviews_elsewhere rename to reviews"_s);
        desk.view.refresh();
        QTRY_VERIFY(!desk.view.isStale());
        QVERIFY(desk.view.messages()->texts().isEmpty());
    }

    void filtersAndTheSavedOnes()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(6, 6);
        Desk desk(fixture);
        READY(desk);
        desk.key(Qt::Key_Slash);
        auto *search = desk.view.findChild<QLineEdit *>(u"searchFilter"_s);
        QVERIFY(search->hasFocus());
        desk.type(u"happy"_s); // letters are text here: nothing is approved
        desk.key(Qt::Key_Return);
        QVERIFY(QApplication::focusWidget() == desk.table);
        READY(desk);
        QTRY_COMPARE(desk.rows(), 6);
        QCOMPARE(pending(fixture), 12);
        auto *confidence = desk.view.findChild<QComboBox *>(u"confidenceFilter"_s);
        confidence->setCurrentIndex(1);
        QVERIFY(!desk.action(u"approveSafe"_s)->isEnabled()); // not before it is counted anew
        READY(desk);
        QCOMPARE(desk.rows(), 3);
        QVERIFY2(desk.view.state().startsWith(u"12 waiting"_s) && desk.view.state().endsWith(u"; 3 match the filter"_s),
                 qPrintable(desk.view.state()));
        QCOMPARE(desk.action(u"approveSafe"_s)->text(), u"Approve all safe (3)"_s);

        const QVariantMap kept = desk.view.filterMap();
        desk.action(u"clearFilters"_s)->trigger();
        READY(desk);
        QCOMPARE(desk.rows(), 12);
        QVERIFY(desk.view.filterMap().isEmpty());
        desk.view.setFilterMap(kept);
        READY(desk);
        QCOMPARE(desk.rows(), 3);
        QCOMPARE(search->text(), u"happy"_s);
        QCOMPARE(confidence->currentData().toDouble(), 0.90);

        search->setText(u"no such words"_s);
        QTRY_COMPARE(desk.rows(), 0);
        READY(desk);
        QVERIFY(desk.table->emptyState()->isVisible());
        QCOMPARE(desk.table->emptyState()->text().section(u'\n', 0, 0), u"No waiting review matches this filter"_s);
    }

    void hostileTextIsText()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.run(u"insert into public.reviews (business_id, reviewer_name, rating, body, ai_label) values "
                     "(1, '<h1>Bob</h1>', 1, '<script>alert(1)</script> \u202Ecod FUCK ' || repeat('x', 10000), '<img src=x>')"_s);
        Desk desk(fixture);
        READY(desk);
        auto *pane = desk.view.findChild<PlainTextPane *>();
        QVERIFY(pane->toPlainText().startsWith(u"<script>alert(1)</script> ‹U+202E›cod"_s));
        QVERIFY(desk.text(u"detailFacts"_s).contains(u"<h1>Bob</h1>"_s));
        QVERIFY(desk.text(u"detailLegend"_s).contains(u"profanity (1)"_s));
        for (const QLabel *label : desk.view.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName()));
    }

    void aHundredThousandFeelLikeFifty()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(20'000, 80'000);
        Desk desk(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), ReviewStore::pageSize, 20000);
        READY(desk);
        QCOMPARE(desk.action(u"approveSafe"_s)->text(), u"Approve all safe (20,000)"_s);
        desk.key(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2 * ReviewStore::pageSize, 20000);
        QCOMPARE(desk.current(), 200);
        READY(desk);
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"20000 approved"_s), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.view.count(), std::optional<qint64>(80'000), 20000);
        QVERIFY(desk.rows() >= ReviewStore::pageSize);
        QVERIFY(desk.current() > 20'000);
    }

    void theDemosReviewsInBothThemes()
    {
        TestDatabase demo(m_cluster);
        {
            Connection owner(demo.address());
            QVERIFY(owner.open());
            Session session = owner.session();
            const Result<void> filled = fillDemo(session);
            QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        }
        TestSettings sandbox;
        QSettings settings(u"Halfday"_s, u"test"_s);
        SystemClock clock;
        Database database(demo.addressAs(u"operator"_s), clock);
        MainWindow window(settings, database.clock());
        auto *view = new ReviewsView(database);
        window.addView(view);
        window.setMode(Mode::Demo);
        window.setTimeZone(QTimeZone("Australia/Melbourne"));
        window.start();
        QTRY_VERIFY_WITH_TIMEOUT(view->settled() && view->queue()->isCounted(), 20000);
        QCOMPARE(view->queue()->overview().waiting, 51);
        QCOMPARE(view->queue()->overview().safe.size(), 41);
        const QString look = qEnvironmentVariable("HALFDAY_LOOK");
        if (look.isEmpty())
            return;
        const auto picture = [&](const QString &folder) {
            Tour tour(window, look + u'/' + folder);
            QSignalSpy finished(&tour, &Tour::finished);
            tour.start();
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        };
        picture(u"listed"_s);
        view->findChild<QAction *>(u"approveSafe"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(view->settled() && view->queue()->isCounted(), 20000);
        view->findChild<QAction *>(u"reject"_s)->trigger();
        picture(u"rejecting"_s);
        view->findChild<QLineEdit *>(u"searchFilter"_s)->setText(u"zebra"_s);
        QTRY_VERIFY(view->queue()->filter().text == u"zebra"_s);
        picture(u"empty"_s);
    }
};

QTEST_MAIN(TestReviewsList)
#include "tst_reviewslist.moc"
