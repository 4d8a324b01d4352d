#include "models/today/pendingtasks.h"
#include "tests/models/today/todayfixture.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PendingTask::Kind;

/// What comes first, and how long it may take.
class TestPendingTasks : public QObject
{
    Q_OBJECT

    const Instant m_now = TodayFixture::monday();

    QList<Kind> order(const PendingWork &work) const
    {
        QList<Kind> kinds;
        for (const PendingTask &task : pendingTasks(work, m_now))
            kinds << task.kind;
        return kinds;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }

    void whatComesFirst()
    {
        PendingWork work;
        QCOMPARE(order(work), (QList{Kind::Cases, Kind::UnknownRefunds, Kind::RefundRequests, Kind::Reconciliation, Kind::Reviews}));
        work.reviews = 51;
        QCOMPARE(order(work).first(), Kind::Reviews); // nothing else is there
        work.refundRequests = 3;
        work.soonestWindowEnd = m_now + 40h;
        work.cases = 2;
        QCOMPARE(order(work), (QList{Kind::Cases, Kind::RefundRequests, Kind::Reviews, Kind::UnknownRefunds, Kind::Reconciliation}));
        work.nextSession = m_now + 41h; // the window ends before it
        QCOMPARE(order(work).first(), Kind::RefundRequests);
        work.soonestWindowEnd = m_now - 1h; // too late for haste
        QCOMPARE(order(work).first(), Kind::Cases);
        work.soonestWindowEnd = m_now + 40h;
        work.refundsUnknown = 1;
        QCOMPARE(order(work).first(), Kind::UnknownRefunds);
        work.casesBreached = 1;
        work.firstSince = m_now - 24h * 8; // late by days, which is nothing beside a deadline
        work.differences = 3;
        QCOMPARE(order(work), (QList{Kind::Cases, Kind::UnknownRefunds, Kind::RefundRequests, Kind::Reconciliation, Kind::Reviews}));
    }

    void estimates_data()
    {
        QTest::addColumn<int>("reviews");
        QTest::addColumn<int>("requests");
        QTest::addColumn<QString>("reviewTime");
        QTest::addColumn<QString>("requestTime");
        QTest::newRow("as in the handbook") << 51 << 3 << u"about 1–2 h"_s << u"about 20–25 min"_s;
        QTest::newRow("one") << 1 << 1 << u"about 5 min"_s << u"about 15 min"_s;
        QTest::newRow("a few") << 12 << 6 << u"about 15–30 min"_s << u"about 30–40 min"_s;
        QTest::newRow("an afternoon") << 100 << 40 << u"about 2–4 h"_s << u"about 2–3½ h"_s;
        QTest::newRow("hopeless") << 1000000 << 1000 << u"about 19,445–38,889 h"_s << u"about 50–84 h"_s;
        QTest::newRow("nothing") << 0 << 0 << QString() << QString();
    }

    void estimates()
    {
        QFETCH(int, reviews);
        QFETCH(int, requests);
        PendingWork work;
        work.reviews = reviews;
        work.refundRequests = requests;
        for (const PendingTask &task : pendingTasks(work, m_now)) {
            if (task.kind == Kind::Reviews)
                QTEST(taskEstimate(task), "reviewTime");
            if (task.kind == Kind::RefundRequests)
                QTEST(taskEstimate(task), "requestTime");
        }
    }

    void words()
    {
        const QList<PendingTask> tasks = pendingTasks(TodayFixture::snapshot().pending, m_now);
        QCOMPARE(tasks[0].kind, Kind::Cases);
        QCOMPARE(taskCount(tasks[0]), u"4 cases"_s);
        QCOMPARE(taskNote(tasks[0], m_now), u"1 past its deadline"_s);
        QCOMPARE(taskNote(tasks[1], m_now), u"a window ends in 20 h, before the next session"_s);
        QCOMPARE(taskNote(tasks[2], m_now), u"the oldest waits for 9 days"_s);
        QCOMPARE(taskCount(tasks[3]), u"nothing"_s);
        QCOMPARE(taskNote(tasks[3], m_now), QString());
        for (const PendingTask &task : tasks)
            QVERIFY(!task.view.isEmpty() && !taskTitle(task.kind).isEmpty());
    }

    void reconciling_data()
    {
        QTest::addColumn<int>("differences");
        QTest::addColumn<std::optional<Instant>>("first");
        QTest::addColumn<std::optional<Instant>>("agreed");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("estimate");
        using At = std::optional<Instant>;
        QTest::newRow("nothing to do") << 0 << At(m_now - 20h) << At(m_now - 24h) << u"nothing"_s << QString() << QString();
        QTest::newRow("a day short of a week") << 0 << At(m_now - 24h * 6) << At(m_now - 24h * 7) << u"nothing"_s << QString() << QString();
        QTest::newRow("nothing sold since") << 0 << At() << At(m_now - 24h * 30) << u"nothing"_s << QString() << QString();
        QTest::newRow("the first sale") << 0 << At(m_now - 1h) << At() << u"nothing"_s << QString() << QString();
        QTest::newRow("never compared") << 0 << At(m_now - 24h * 8) << At() << u"Payments to compare"_s << u"no period has agreed yet"_s << u"about 5–10 min"_s;
        QTest::newRow("long ago") << 0 << At(m_now - 24h) << At(m_now - 24h * 9) << u"Payments to compare"_s << u"both sides last agreed 9 days ago"_s << u"about 5–10 min"_s;
        QTest::newRow("one open") << 1 << At(m_now - 1h) << At(m_now - 30h) << u"1 open difference"_s << u"both sides last agreed 30 h ago"_s << u"about 5–10 min"_s;
        QTest::newRow("a week of the handbook") << 5 << At(m_now - 24h * 40) << At() << u"5 open difference"_s << u"no period has agreed yet"_s << u"about 15–35 min"_s;
        QTest::newRow("a wrong account") << 1000 << At() << At() << u"1,000 open difference"_s << QString() << u"about 34–84 h"_s;
    }

    void reconciling()
    {
        QFETCH(int, differences);
        QFETCH(std::optional<Instant>, first);
        QFETCH(std::optional<Instant>, agreed);
        PendingWork work;
        work.differences = differences;
        work.firstSince = first;
        work.agreedUntil = agreed;
        const QList<PendingTask> tasks = pendingTasks(work, m_now);
        const auto task = std::find_if(tasks.begin(), tasks.end(), [](const PendingTask &one) { return one.kind == Kind::Reconciliation; });
        QVERIFY(task != tasks.end());
        QFETCH(QString, count);
        QVERIFY2(taskCount(*task).startsWith(count), qPrintable(taskCount(*task)));
        QTEST(taskNote(*task, m_now), "note");
        QTEST(taskEstimate(*task), "estimate");
        QCOMPARE(task->view, u"reconciliation"_s);
        QCOMPARE(tasks.first().kind == Kind::Reconciliation, task->count > 0);
    }

    void spans()
    {
        QCOMPARE(shortSpan(45s), u"45 s"_s);
        QCOMPARE(shortSpan(12min), u"12 m"_s);
        QCOMPARE(shortSpan(63min), u"1 h 3 m"_s);
        QCOMPARE(shortSpan(2h), u"2 h"_s);
        QCOMPARE(shortSpan(-63min), u"1 h 3 m"_s);
        QCOMPARE(shortSpan(24h * 9), u"9 days"_s);
    }
};

QTEST_GUILESS_MAIN(TestPendingTasks)
#include "tst_pendingtasks.moc"
