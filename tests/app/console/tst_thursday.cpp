#include "models/refunds/refundtablemodel.h"
#include "tests/app/console/consolefixture.h"
#include "tests/support/testsettings.h"
#include "ui/widgets/plaintextpane.h"

#include <QJsonArray>

using namespace halfday;
using namespace Qt::StringLiterals;

#define READY(console) QTRY_VERIFY_WITH_TIMEOUT((console).ready(), 20000)

/// The heart of an operator's Thursday, by keys and clicks, on the whole console and real parts.
class TestThursday : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;

private slots:
    void theHeartOfIt()
    {
        DemoPlace place;
        Console console(place.options());
        QVERIFY(console.window());
        READY(console);
        const qint64 before = place.number(u"select max(id) from halfday.audit_log"_s);
        const qint64 lettersBefore = place.number(u"select max(id) from halfday.outbox"_s);
        const auto pending = [&] {
            return place.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s);
        };

        // The safe ones: one stroke, taken back once, and again.
        QVERIFY2(console.state().startsWith(u"51 waiting"_s), qPrintable(console.state()));
        console.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().contains(u"41 approved"_s), qPrintable(console.said()), 20000);
        READY(console);
        QCOMPARE(pending(), 10);
        QTRY_COMPARE(console.rows(), 10);
        QVERIFY(console.button(u"Undo"_s));
        console.click(console.button(u"Undo"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().contains(u"41 back in the queue"_s), qPrintable(console.said()), 20000);
        QVERIFY(!console.button(u"Undo"_s));
        READY(console);
        QVERIFY(!console.isEnabled("undo"));
        QCOMPARE(pending(), 51);
        QTRY_COMPARE(console.rows(), 51);
        console.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().contains(u"41 approved"_s), qPrintable(console.said()), 20000);
        READY(console);
        QTRY_COMPARE(console.rows(), 10);
        QVERIFY2(console.state().startsWith(u"10 waiting"_s), qPrintable(console.state()));

        // The others, one by one: the third is spam, the first decision was a slip.
        console.key(Qt::Key_J);
        console.key(Qt::Key_J);
        console.key(Qt::Key_K);
        console.key(Qt::Key_J);
        const qint64 spam = console.currentReview();
        console.key(Qt::Key_R);
        console.key(Qt::Key_1);
        console.key(Qt::Key_Tab);
        console.type(u"a link farm; approve nothing of theirs"_s); // a, r, u are letters here
        console.key(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().contains(u"1 rejected"_s), qPrintable(console.said()), 20000);
        READY(console);
        QCOMPARE(place.rows(u"select moderation_status, rejection_reason from public.reviews where id = %1"_s.arg(spam)),
                 QStringList{u"rejected spam"_s});
        console.key(Qt::Key_K);
        console.key(Qt::Key_K);
        const qint64 slip = console.currentReview();
        console.key(Qt::Key_A);
        READY(console);
        QCOMPARE(pending(), 8);
        console.key(Qt::Key_U);
        READY(console);
        QCOMPARE(pending(), 9);
        QTRY_COMPARE(console.rows(), 9);
        console.key(Qt::Key_K);
        QCOMPARE(console.currentReview(), slip); // back in its place
        for (int left = 9; left > 0; --left) {
            QTRY_COMPARE_WITH_TIMEOUT(console.rows(), left, 20000);
            console.key(Qt::Key_A);
            READY(console);
        }
        QTRY_VERIFY2(console.state().startsWith(u"Nothing waiting"_s), qPrintable(console.state()));
        QCOMPARE(pending(), 0);

        // Refunds: the oldest is outside its window; one countdown is taken back, then both run at once.
        console.goTo(u"refunds"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), 3, 20000);
        READY(console);
        QVERIFY(console.button(u"Deny"_s));
        console.key(Qt::Key_J);
        QVERIFY2(console.button(u"Refund A$22.00"_s), "the second is inside its window");
        console.key(Qt::Key_F);
        QTRY_VERIFY(console.label("detailActivity").contains(u" s"_s));
        console.key(Qt::Key_Escape);
        QTRY_VERIFY(!console.view()->findChild<QLabel *>(u"detailActivity"_s)->isVisible());
        QCOMPARE(place.number(u"select count(*) from halfday.audit_log where id > %1 and action like 'refund%'"_s.arg(before)), 0);
        console.key(Qt::Key_F);
        console.key(Qt::Key_J);
        QTRY_VERIFY(console.isEnabled("refund"));
        console.click(console.button(u"Refund A$22.00"_s));
        console.key(Qt::Key_K);
        console.key(Qt::Key_K);
        const auto *letter = console.view()->findChild<PlainTextPane *>(u"letterText"_s);
        QTRY_VERIFY_WITH_TIMEOUT(letter->isVisible() && letter->text().contains(u"We cannot process this refund."_s), 20000);
        console.key(Qt::Key_D);
        QTRY_VERIFY(console.button(u"Send letter and deny"_s));
        console.key(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().contains(u"Denied"_s), qPrintable(console.said()), 20000);
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().count(u"A$22.00 refunded to"_s) == 2, qPrintable(console.said()), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), 0, 20000);
        QVERIFY2(console.state().startsWith(u"Nothing waiting"_s), qPrintable(console.state()));

        // The provider's side: two orders came, two refunds were made.
        const QJsonObject books = place.providerBooks();
        QCOMPARE(books["refunds"_L1].toArray().size(), 2);
        int orders = 0;
        for (const QJsonValue &request : books["requests"_L1].toArray())
            orders += request["route"_L1].toString() == "POST /v1/refunds"_L1;
        QCOMPARE(orders, 2);

        // Three letters, each to the one who asked.
        QCOMPARE(place.rows(u"select o.template, o.recipient = q.customer_email and position(q.business in o.body) > 0 as right "
                             "from halfday.outbox o left join halfday.refunds r on o.cause = 'refund_processed:' || r.id "
                             "left join halfday.refund_queue q on q.id = coalesce(r.request_id::text, "
                             "substring(o.cause from 'refund_denied:(.*)'))::bigint "
                             "where o.id > %1 order by 1"_s.arg(lettersBefore)),
                 (QStringList{u"refund_denied true"_s, u"refund_processed true"_s, u"refund_processed true"_s}));

        // And all of it is in the audit log.
        QCOMPARE(place.rows(u"select action, count(*) from halfday.audit_log where id > %1 and actor = 'operator' group by 1 order by 1"_s
                                .arg(before)),
                 (QStringList{u"refund.begin 2"_s, u"refund.deny 1"_s, u"refund.succeeded 2"_s,
                              u"review.approve %1"_s.arg(41 + 41 + 1 + 9), u"review.reject 1"_s, u"review.undo %1"_s.arg(41 + 1)}));
        QCOMPARE(place.number(u"select count(*) from halfday.audit_log where id > %1 and actor <> 'operator'"_s.arg(before)), 0);
        QCOMPARE(place.rows(u"select sum(case action when 'review.undo' then -1 else 1 end) as net, count(distinct subject_id) "
                             "from halfday.audit_log where id > %1 and subject = 'review'"_s.arg(before)),
                 QStringList{u"51 51"_s}); // each review is decided once
        console.goTo(u"audit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.view()->id() == "audit"_L1 && console.ready(), 20000);
        const qint64 entries = place.number(u"select count(*) from halfday.audit_log where id > %1"_s.arg(before));
        QVERIFY(console.rows() >= std::min<qint64>(entries, 100));
        QString seen;
        for (int row = 0; row < 20; ++row)
            seen += console.table()->model()->index(row, 2).data().toString() + u'|';
        for (const auto &word : {u"enied"_s, u"efund"_s, u"pprove"_s, u"eject"_s})
            QVERIFY2(seen.contains(word), qPrintable(seen));
        QVERIFY(seen.count(u"enied"_s) == 1);

        console.window()->close();
        QTRY_COMPARE(console.exitCode(), std::optional<int>(0));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestThursday test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_thursday.moc"
