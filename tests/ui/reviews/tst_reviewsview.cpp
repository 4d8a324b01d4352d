#include "app/demo/demodata.h"
#include "tests/models/reviews/reviewfixture.h"
#include "tests/support/testsettings.h"
#include "ui/reviews/filterbar.h"
#include "ui/reviews/rejectpanel.h"
#include "ui/reviews/reviewdetail.h"
#include "ui/reviews/reviewsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

/// A view on screen with the queue loaded, worked by keys and clicks alone.
struct Desk {
    explicit Desk(ReviewFixture &fixture, const QString &login = u"anna"_s)
        : database(fixture.as(login)), view(*database, settings)
    {
        view.resize(1080, 700);
        view.show();
        view.activateWindow(); // where no window manager does it
        up = QTest::qWaitForWindowActive(&view);
        view.refresh();
        table = view.findChild<TableView *>();
        view.activated();
    }

    bool ready() { return up && view.settled() && view.queue()->isCounted(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : table, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    int rows() { return view.queue()->model()->rowCount(); }
    qint64 current()
    {
        return table->currentIndex().isValid() ? view.queue()->model()->row(table->currentIndex().row()).id : -1;
    }
    QString text(const QString &label) const { return view.findChild<QLabel *>(label)->text(); }
    QAction *action(const QString &name) const { return view.findChild<QAction *>(name); }
    RejectPanel *panel() const { return view.findChild<RejectPanel *>(); }
    QString said() const { return view.messages()->texts().join(u'|'); }

    TestSettings sandbox;
    QSettings settings{u"Halfday"_s, u"test"_s};
    std::unique_ptr<Database> database;
    ReviewsView view;
    TableView *table = nullptr;
    bool up = false;
};

} // namespace

#define READY(desk) QTRY_VERIFY_WITH_TIMEOUT((desk).ready(), 20000)

class TestReviewsView : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static qint64 pending(ReviewFixture &fixture)
    {
        return fixture.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s);
    }

private slots:
    void initTestCase()
    {
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void thursdayMorning()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(41, 10);
        Desk desk(fixture);
        READY(desk);
        const QAbstractItemModelTester tester(desk.view.queue()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(desk.view.state(), u"51 waiting, oldest "_s + desk.table->model()->index(0, ReviewTableModel::Age).data().toString());
        QCOMPARE(desk.view.count(), std::optional<qint64>(51));
        QCOMPARE(desk.action(u"approveSafe"_s)->text(), u"Approve all safe (41)"_s);
        fixture.addReviews(1, 0); // safe too, but nobody saw it

        auto *primary = desk.view.findChild<QPushButton *>(u"primaryAction"_s);
        QTest::mouseDClick(primary, Qt::LeftButton); // an impatient hand
        QTest::mouseClick(primary, Qt::LeftButton);
        QTRY_VERIFY2(desk.said().contains(u"41 approved"_s), qPrintable(desk.said()));
        READY(desk);
        QCOMPARE(pending(fixture), 11);
        QCOMPARE(fixture.number(u"select count(*) from halfday.audit_log"_s), 41);
        QTRY_COMPARE(desk.rows(), 11);
        QCOMPARE(desk.view.count(), std::optional<qint64>(11));
        QCOMPARE(desk.action(u"approveSafe"_s)->text(), u"Approve all safe (1)"_s);

        desk.table->setFocus();
        desk.key(Qt::Key_U);
        QTRY_VERIFY2(desk.said().contains(u"41 back in the queue"_s), qPrintable(desk.said()));
        QVERIFY(!desk.said().contains(u"41 approved"_s));
        READY(desk);
        QTRY_COMPARE(desk.rows(), 52);
        QList<qint64> places;
        for (const Review &review : desk.view.queue()->model()->rows()) {
            if (review.id <= 51)
                places << review.id;
        }
        QCOMPARE(places.size(), 51);
        QVERIFY(std::is_sorted(places.cbegin(), places.cend()));
        QVERIFY(!desk.action(u"undo"_s)->isEnabled());
    }

    void theUndoButtonOfTheMessageUndoes()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(3, 0);
        Desk desk(fixture);
        READY(desk);
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.said().contains(u"3 approved"_s));
        READY(desk);
        QCOMPARE(desk.table->emptyState()->text().section(u'\n', 0, 0), u"No review is waiting"_s);
        QPushButton *undo = nullptr;
        for (QPushButton *button : desk.view.messages()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Undo"_s))
                undo = button;
        }
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(pending(fixture), 3);
        QTRY_COMPARE(desk.rows(), 3);
    }

    void byKeysAlone()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(0, 8);
        Desk desk(fixture);
        READY(desk);
        QCOMPARE(desk.current(), 1);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_K);
        QCOMPARE(desk.current(), 2);
        QCOMPARE(desk.view.findChild<PlainTextPane *>()->text(), u"Review number 2"_s);
        desk.key(Qt::Key_A);
        QCOMPARE(desk.current(), 3); // at once, before any answer
        QVERIFY(!desk.action(u"approve"_s)->isEnabled()); // and a second press decides nothing
        desk.key(Qt::Key_A);
        READY(desk);
        QCOMPARE(pending(fixture), 7);
        QCOMPARE(fixture.number(u"select count(*) from public.reviews where id = 2 and moderation_status = 'approved'"_s), 1);

        desk.key(Qt::Key_X); // 3
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_X); // 5
        QCOMPARE(desk.text(u"detailMarked"_s), u"2 marked: a decision is about all of them"_s);
        desk.key(Qt::Key_R);
        QVERIFY(desk.panel()->isVisible());
        auto *confirm = desk.view.findChild<QPushButton *>(u"rejectConfirm"_s);
        QVERIFY(!confirm->isEnabled());
        desk.key(Qt::Key_Return); // no reason yet: nothing happens
        QVERIFY(desk.panel()->isVisible());
        desk.key(Qt::Key_3);
        auto *note = desk.view.findChild<QPlainTextEdit *>(u"rejectNote"_s);
        note->setFocus();
        desk.type(u"about 2 cats, a rat"_s);
        QVERIFY(desk.view.findChild<QLabel *>(u"rejectCounter"_s)->text().startsWith(u"19 of 500"_s));
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(desk.said().contains(u"2 rejected"_s));
        READY(desk);
        QCOMPARE(desk.current(), 6);
        QCOMPARE(fixture.number(u"select count(*) from public.reviews where id in (3, 5) and rejection_reason = 'off_topic'"_s), 2);
        QCOMPARE(fixture.number(u"select count(*) from halfday.audit_log where note = 'about 2 cats, a rat'"_s), 2);
        QVERIFY(QApplication::focusWidget() == desk.table);

        desk.key(Qt::Key_U); // the rejection
        READY(desk);
        desk.key(Qt::Key_U); // and the approval before it
        READY(desk);
        QTRY_COMPARE(pending(fixture), 8);
        QTRY_COMPARE(desk.rows(), 8);

        desk.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.table->targetRows().size(), 8);
        desk.key(Qt::Key_A);
        READY(desk);
        QCOMPARE(pending(fixture), 0);
        QCOMPARE(desk.current(), -1);
    }

    void theReasonChooser()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(0, 3);
        Desk desk(fixture);
        READY(desk);
        desk.key(Qt::Key_R);
        desk.key(Qt::Key_1);
        auto *note = desk.view.findChild<QPlainTextEdit *>(u"rejectNote"_s);
        auto *confirm = desk.view.findChild<QPushButton *>(u"rejectConfirm"_s);
        note->setFocus();
        note->setPlainText(u"🐶"_s.repeated(500));
        QVERIFY(confirm->isEnabled()); // 500 characters, though twice as many UTF-16 units
        note->setPlainText(QString(501, u'x'));
        QVERIFY(!confirm->isEnabled());
        desk.key(Qt::Key_Return);
        QCOMPARE(pending(fixture), 3);
        note->setPlainText(u"a draft"_s);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.panel()->isVisible());
        QVERIFY(QApplication::focusWidget() == desk.table);
        desk.key(Qt::Key_R);
        QCOMPARE(desk.panel()->note(), u"a draft"_s); // the same review: the draft is there again
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_R);
        QVERIFY(desk.panel()->note().isEmpty()); // another one: it is not
        QVERIFY(!desk.panel()->reason());
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {},
                          desk.table->visualRect(desk.table->model()->index(0, 1)).center());
        QVERIFY(!desk.panel()->isVisible()); // the hand went elsewhere
    }

    void aFailedRejectionLosesNothing()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(0, 3);
        Desk desk(fixture, u"vera"_s); // may read only
        READY(desk);
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_R);
        desk.key(Qt::Key_2);
        auto *note = desk.view.findChild<QPlainTextEdit *>(u"rejectNote"_s);
        note->setFocus();
        desk.type(u"rude"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.rows(), 2); // gone at once …
        QTRY_VERIFY2(desk.said().contains(u"may not do that"_s), qPrintable(desk.said()));
        QCOMPARE(desk.rows(), 3); // … and back, with the cursor and all that was typed
        QCOMPARE(desk.current(), 2);
        QVERIFY(desk.panel()->isVisible());
        QCOMPARE(desk.panel()->note(), u"rude"_s);
        QCOMPARE(desk.panel()->reason(), std::optional(RejectionReason::Profanity));
    }

    void theOtherOperatorIsNamed()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(3, 0);
        Desk desk(fixture);
        READY(desk);
        // As ben, and without the notification that his console would send.
        fixture.run(u"update public.reviews set moderation_status = 'approved', moderated_by = 'ben', version = 2 where id = 1"_s);
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(desk.said().contains(u"2 approved, 1 already handled by ben"_s), qPrintable(desk.said()));
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

    void aBrokenLineGivesTheRowsBack()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(5, 0);
        Desk desk(fixture);
        READY(desk);
        Connection blocker(fixture.database().address());
        QVERIFY(blocker.open());
        Session holding = blocker.session();
        QVERIFY(holding.execute(u"begin; select 1 from public.reviews where id = 3 for update"_s));
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.rows(), 0);
        const QString stuck = u"from pg_stat_activity where usename = 'anna' and wait_event_type = 'Lock'"_s;
        QTRY_COMPARE(fixture.number(u"select count(*) "_s + stuck), 1);
        QCOMPARE(fixture.number(u"select count(pg_terminate_backend(pid)) "_s + stuck), 1);
        QVERIFY(holding.execute(u"rollback"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(desk.said().contains(u"Nothing was decided"_s), qPrintable(desk.said()), 20000);
        QCOMPARE(desk.rows(), 5);
        QCOMPARE(pending(fixture), 5);
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

        desk.key(Qt::Key_S, Qt::ControlModifier);
        desk.type(u"Happy & safe"_s);
        desk.key(Qt::Key_Return);
        desk.action(u"clearFilters"_s)->trigger();
        READY(desk);
        QCOMPARE(desk.rows(), 12);
        QSettings again(desk.settings.fileName(), desk.settings.format());
        desk.settings.sync();
        FilterBar other(again);
        const QList<NamedFilter> saved = SavedFilters(again).all();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0].name, u"Happy & safe"_s);
        QCOMPARE(saved[0].filter.text, u"happy"_s);
        QCOMPARE(saved[0].filter.minConfidence, std::optional(0.90));
        desk.view.findChild<FilterBar *>()->setFilter(saved[0].filter);
        READY(desk);
        QCOMPARE(desk.rows(), 3);
        SavedFilters(again).remove(u"Happy & safe"_s);
        QVERIFY(SavedFilters(again).all().isEmpty());

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
        auto *view = new ReviewsView(database, settings);
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

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestReviewsView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reviewsview.moc"
