#include "tests/ui/reviews/reviewsdesk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintextpane.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestReviewsView : public QObject
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
};

QTEST_MAIN(TestReviewsView)
#include "tst_reviewsview.moc"
