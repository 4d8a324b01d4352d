#include "tests/models/refunds/refundfixture.h"
#include "tests/support/manualclock.h"

using namespace halfday;
using namespace Qt::StringLiterals;

/// What the database itself holds about refunds, asked as an operator.
class TestRefundRules : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static Result<RefundAttempt> begin(RefundFixture &fixture, qint64 id)
    {
        const RefundRequest seen = fixture.row(id);
        return fixture.await(fixture.store.begin(id, seen.version, seen.atStake(), u"console one"_s));
    }
    static Result<RefundAttempt> settle(RefundFixture &fixture, const RefundAttempt &attempt, RefundState state,
                                        const QString &failure = {})
    {
        const RefundVerdict verdict{state, u"re_1"_s, failure};
        return fixture.await(fixture.store.settle(attempt.id, verdict));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void edgeOfTheWindow_data()
    {
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QString>("purchased");
        QTest::addColumn<QString>("requested");
        QTest::addColumn<bool>("allowed");
        const QString p = u"timestamptz '2026-04-04 12:00+11'"_s;
        const QString end = p + u" + interval '72 hours'"_s;
        QTest::newRow("decision, seconds before") << u"decision"_s << u"now() - interval '71:59:30'"_s << u"now()"_s << true;
        QTest::newRow("decision, exactly") << u"decision"_s << u"now() - interval '72 hours'"_s << u"now()"_s << false;
        // The clocks went back in Melbourne on 5 April 2026: three days are still 72 hours.
        QTest::newRow("request, a microsecond before") << u"request"_s << p << end + u" - interval '1 microsecond'"_s << true;
        QTest::newRow("request, exactly") << u"request"_s << p << end << false;
        QTest::newRow("request, a microsecond after") << u"request"_s << p << end + u" + interval '1 microsecond'"_s << false;
        // And forward on 4 October.
        const QString spring = u"timestamptz '2026-10-03 12:00+10'"_s;
        const QString springEnd = spring + u" + interval '72 hours'"_s;
        QTest::newRow("spring, a microsecond before")
            << u"request"_s << spring << springEnd + u" - interval '1 microsecond'"_s << true;
        QTest::newRow("spring, exactly") << u"request"_s << spring << springEnd << false;
        QTest::newRow("request in time, decision late") << u"decision"_s << p << p + u" + interval '1 hour'"_s << false;
    }
    void edgeOfTheWindow()
    {
        QFETCH(QString, basis);
        QFETCH(QString, purchased);
        QFETCH(QString, requested);
        QFETCH(bool, allowed);
        RefundFixture fixture(m_cluster);
        QVERIFY(fixture.db.run(u"select halfday.set_policy('refund_window_basis', '%1');"
                                "alter database %2 set timezone = 'Australia/Melbourne'"_s
                                   .arg(basis, fixture.db.address().database)));
        const qint64 id = fixture.request(purchased, {2200, u"AUD"_s}, u"Happy Paws"_s, requested);
        const RefundRequest seen = fixture.row(id);
        QCOMPARE(seen.refundable, allowed);
        QCOMPARE(seen.windowClosesAt - seen.purchasedAt, microseconds(std::chrono::hours(72)));

        const auto denied = fixture.await(fixture.store.deny(id, seen.version));
        QCOMPARE(denied.has_value(), !allowed);
        if (allowed) {
            QCOMPARE(denied.error().code, u"HD002"_s);
            QVERIFY(begin(fixture, id));
            return;
        }
        QCOMPARE(fixture.letters(id), QStringList{u"refund_denied"_s});
        QVERIFY(fixture.db.run(u"update halfday.refund_requests set state = 'open', version = version + 1"_s));
        const auto begun = begin(fixture, id);
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, u"HD001"_s);
        QCOMPARE(begun.error().kind, Error::Kind::Rule);
        QVERIFY(begun.error().message.contains(u"No money was moved"_s));
    }

    void whateverTheLaptopThinks()
    {
        const SystemClock real;
        const ManualClock wrong(real.now() - std::chrono::hours(240));
        RefundFixture fixture(m_cluster, {}, wrong);
        const qint64 late = fixture.request(u"now() - interval '4 days'"_s);
        const qint64 early = fixture.request(u"now() - interval '1 day'"_s);
        const RefundRequest seen = fixture.row(late);
        QVERIFY(seen.isRefundableAt(wrong.now()) == false);
        QCOMPARE(begin(fixture, late).error().code, u"HD001"_s);
        QVERIFY(begin(fixture, early));
        QTRY_COMPARE(fixture.database.state(), Database::State::Connected);
        QVERIFY(std::chrono::abs(fixture.database.clock().now() - real.now()) < std::chrono::minutes(1));
    }

    void whatTheOperatorSawIsWhatHappens()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const RefundRequest seen = fixture.row(id);
        QVERIFY(fixture.db.run(u"update payment_audit set refunded_amount = 1000"_s));
        const auto begun = fixture.await(fixture.store.begin(id, seen.version, seen.atStake(), u"c"_s));
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Error::Kind::Conflict);
        QVERIFY2(begun.error().message.contains(u"A$12.00"_s), qPrintable(begun.error().message));
    }

    void twoConsolesOnOneRequest()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        Database other(fixture.db.addressAs(u"bert"_s), RefundFixture::systemClock());
        RefundStore bert(other);
        const RefundRequest seen = fixture.row(id);
        QVERIFY(fixture.await(bert.begin(id, seen.version, seen.atStake(), u"two"_s)));
        const auto late = fixture.await(fixture.store.begin(id, seen.version, seen.atStake(), u"one"_s));
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY2(late.error().message.contains(u"bert"_s), qPrintable(late.error().message));
        QCOMPARE(fixture.value(u"select count(*)::text from halfday.refunds"_s), u"1"_s);
    }

    void lettersAreTrueAtEveryMoment()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const auto begun = begin(fixture, id);
        QVERIFY(begun);
        QCOMPARE(fixture.letters(id), QStringList());
        QVERIFY(settle(fixture, *begun, RefundState::Pending));
        QVERIFY(settle(fixture, *begun, RefundState::Pending));
        QCOMPARE(fixture.letters(id), QStringList{u"refund_started"_s});
        QVERIFY(settle(fixture, *begun, RefundState::Succeeded));
        QVERIFY(settle(fixture, *begun, RefundState::Succeeded));
        QCOMPARE(fixture.letters(id), (QStringList{u"refund_started"_s, u"refund_processed"_s}));
        QCOMPARE(fixture.value(u"select status || refunded_amount from payment_audit"_s), u"refunded2200"_s);
        QCOMPARE(fixture.value(u"select status || refund_status from featured_placements"_s), u"refundedrefunded"_s);
        QCOMPARE(settle(fixture, *begun, RefundState::Pending).error().code, u"HD006"_s);

        QVERIFY(settle(fixture, *begun, RefundState::Failed, u"expired_or_canceled_card"_s));
        QCOMPARE(fixture.letters(id), (QStringList{u"refund_started"_s, u"refund_processed"_s, u"refund_failed"_s}));
        QCOMPARE(fixture.value(u"select status || refunded_amount from payment_audit"_s), u"succeeded0"_s);
        QCOMPARE(fixture.value(u"select status || refund_status from featured_placements"_s), u"activefailed"_s);
        const RefundRequest row = fixture.row(id);
        QCOMPARE(situationOf(row, row.purchasedAt), RefundSituation::FailedAfterSuccess);
        QVERIFY(row.isOpen());
        QVERIFY(begin(fixture, id)); // accepted in time, so it may be tried again
    }

    void aLateFailureWhileANewerRequestIsOpen()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const auto begun = begin(fixture, id);
        QVERIFY(begun && settle(fixture, *begun, RefundState::Succeeded));
        QVERIFY(fixture.db.run(u"insert into halfday.refund_requests (id, payment_id) overriding system value values (100, %1)"_s.arg(id)));
        QVERIFY(settle(fixture, *begun, RefundState::Failed, u"declined"_s));
        QCOMPARE(fixture.requestState(id), u"replaced"_s);
        QCOMPARE(fixture.value(u"select refunded_amount::text from payment_audit"_s), u"0"_s);
    }

    void sendingAgainNeedsProof()
    {
        using namespace std::chrono_literals;
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const auto begun = begin(fixture, id);
        QVERIFY(begun);
        const auto again = [&](const QString &claimant, std::chrono::seconds safeFor) {
            return fixture.await(fixture.store.sendAgain(begun->id, claimant, safeFor));
        };
        QCOMPARE(again(u"another"_s, 24h).error().kind, Error::Kind::Conflict);
        QCOMPARE(again(u"console one"_s, 0s).error().code, u"HD007"_s); // no key: the first call may still arrive
        QVERIFY(again(u"console one"_s, 24h));
        QVERIFY(fixture.db.run(u"update halfday.refunds set begun_at = now() - interval '25 hours'"_s));
        QCOMPARE(again(u"console one"_s, 24h).error().code, u"HD007"_s); // key pruned, and sent a moment ago
        QVERIFY(fixture.db.run(u"update halfday.refunds set sent_at = now() - interval '16 minutes'"_s));
        const auto sent = again(u"console one"_s, 24h);
        QVERIFY(sent);
        QCOMPARE(sent->sends, 3);
        QVERIFY(settle(fixture, *begun, RefundState::Succeeded));
        QCOMPARE(again(u"console one"_s, 24h).error().kind, Error::Kind::Conflict);
    }

    void pagesSortSearchAndCount()
    {
        RefundFixture fixture(m_cluster);
        const qint64 newer = fixture.request(u"now() - interval '1 hour'"_s, {2200, u"AUD"_s}, u"100% _Paws_"_s);
        const qint64 older = fixture.request(u"now() - interval '4 days'"_s);
        const qint64 middle = fixture.request(u"now() - interval '2 days'"_s);
        const auto all = fixture.await(fixture.store.page({}));
        QVERIFY(all);
        QCOMPARE(all->open, 3);
        QVERIFY(all->soonestEnd && *all->soonestEnd == fixture.row(middle).windowClosesAt);
        QCOMPARE(all->requests.size(), 3);
        QCOMPARE(all->requests.first().id, older);
        auto part = fixture.await(fixture.store.page({}, {}, 2));
        QVERIFY(part && part->more && part->next());
        part = fixture.await(fixture.store.page({}, part->next(), 2));
        QVERIFY(part && !part->more);
        QCOMPARE(part->requests.size(), 1);
        QCOMPARE(part->requests.first().id, newer);
        const auto found = fixture.await(fixture.store.page({.text = u"0% _p"_s}));
        QCOMPARE(found->requests.size(), 1);
        const auto none = fixture.await(fixture.store.page({.text = u"0%P"_s}));
        QVERIFY(none && none->requests.isEmpty());
        QCOMPARE(none->open, 3);
        QVERIFY(toMicros(none->serverNow) > 0);
    }

    void repeatRefunders()
    {
        RefundFixture fixture(m_cluster);
        fixture.request(u"now() - interval '2 days'"_s, {2200, u"AUD"_s}, u"Paws"_s, u"now() - interval '8 days'"_s);
        const qint64 first = fixture.request(u"now()"_s, {2200, u"AUD"_s}, u"Paws"_s, u"now() - interval '6 days'"_s);
        fixture.request(u"now()"_s, {2200, u"AUD"_s}, u"Paws"_s, u"now() - interval '2 days'"_s);
        const qint64 third = fixture.request(u"now()"_s, {2200, u"AUD"_s}, u"Paws"_s);
        QVERIFY(!fixture.row(first).isRepeatRefunder());
        QCOMPARE(fixture.row(third).recentRequests, 3);
        QVERIFY(fixture.row(third).isRepeatRefunder());
        const auto details = fixture.await(fixture.store.details(third, u"refund_processed"_s));
        QVERIFY(details);
        QCOMPARE(details->history.size(), 3);
        QVERIFY(details->preview.body.contains(u"Paws"_s));
        QCOMPARE(details->preview.recipient.left(5), u"owner"_s);
    }

    void aViewerReadsAndNoMore()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        Database other(fixture.db.addressAs(u"vera"_s), RefundFixture::systemClock());
        RefundStore vera(other);
        QVERIFY(fixture.await(vera.page({})));
        QVERIFY(fixture.await(vera.details(id, u"refund_processed"_s)));
        QCOMPARE(fixture.await(vera.begin(id, 1, {2200, u"AUD"_s}, u"v"_s)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.await(vera.claim(u"v"_s, std::chrono::seconds(9), 1)).error().kind, Error::Kind::Permission);
    }
};

QTEST_GUILESS_MAIN(TestRefundRules)
#include "tst_refundrules.moc"
