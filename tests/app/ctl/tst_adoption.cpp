#include "app/demo/stripesandbox.h"
#include "models/cases/casestore.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "models/refunds/refundflow.h"
#include "models/reviews/reviewstore.h"
#include "models/today/snapshotstore.h"
#include "tests/app/ctl/adoptedshop.h"

using namespace halfday;
using namespace Qt::StringLiterals;

/// The worked example of resources/adoption, done as its reader does it, and then a day's work on the shop's own tables.
class TestAdoption : public QObject, AdoptedShop
{
    Q_OBJECT

private slots:
    void initTestCase() { makeLogins(); }
    void init() { makeShop(); }
    void cleanup() { m_database.reset(); }

    void doctorPasses()
    {
        run(file(u"2_views.sql"_s));
        QVERIFY2(ctl({u"migrate"_s, u"--own-product"_s}) == 0, qPrintable(m_out));
        for (const QString &left : {u"001_product_tables"_s, u"002_contract_views"_s, u"010_product_counters"_s})
            QVERIFY2(!m_out.contains(left), qPrintable(m_out));
        run(u"grant halfday_operator to anna"_s);
        QVERIFY2(ctl({u"doctor"_s}, u"anna"_s) == 0, qPrintable(m_out));
        QCOMPARE(m_out.count(u"Nothing counts what is written"_s), 5); // the one thing that is left to do
        run(file(u"3_counters.sql"_s));
        QVERIFY2(ctl({u"doctor"_s}, u"anna"_s) == 0, qPrintable(m_out));
        QVERIFY2(!m_out.contains(u"PROBLEM"_s) && !m_out.contains(u"WARNING"_s), qPrintable(m_out));
        // An adopted database stays one, whatever is typed next.
        QVERIFY(ctl({u"migrate"_s}) == 0);
        QVERIFY2(m_out.startsWith(u"Nothing to do"_s), qPrintable(m_out));
        QCOMPARE(value(u"select count(*) as n from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"_s), u"0"_s);
    }

    void halfWrittenViewsAreNamed()
    {
        run(file(u"2_views.sql"_s));
        run(u"drop view halfday.events"_s);
        QCOMPARE(ctl({u"migrate"_s, u"--own-product"_s}), 1);
        QVERIFY2(m_out.contains(u"halfday.events"_s) && !m_out.contains(u"Applied"_s), qPrintable(m_out));
    }

    void doctorNamesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no trigger") << u"drop trigger written on halfday.reviews"_s << u"view halfday.reviews"_s << u"The column status cannot be updated through the view"_s;
        QTest::newRow("no rows") << u"drop trigger added on halfday.payments"_s << u"view halfday.payments"_s << u"No row can be added"_s;
        QTest::newRow("an outer join") << u"create or replace view halfday.payments as select m.money_no::bigint as id, p.trainer_no::bigint as business_id, "
            "m.psp::text as provider, m.psp_ref::text as charge_id, shop.minor(m.price, m.coin) as amount, "
            "shop.minor(m.given_back, m.coin) as refunded_amount, m.coin::text as currency, shop.payment_word(m.state) as status, "
            "m.how::text as payment_method, m.remark as notes, m.taken at time zone 'UTC' as purchased_at "
            "from shop.money_in m left join shop.purchase p using (purchase_no)"_s << u"view halfday.payments"_s << u"cannot be locked"_s;
        QTest::newRow("an index") << u"drop index shop.feedback_pending"_s << u"index"_s << u"The review queue is read from the whole table"_s;
        QTest::newRow("an id that searches") << u"drop index shop.money_in_id"_s << u"index"_s << u"Make a unique index on the id of payments"_s;
        QTest::newRow("a counter") << u"alter table shop.spot disable trigger halfday_updated"_s << u"view halfday.placements"_s << u"halfday.count_placement()"_s;
    }
    void doctorNamesWhatIsWrong()
    {
        adopt();
        QFETCH(QString, damage);
        QFETCH(QString, subject);
        QFETCH(QString, complaint);
        run(damage);
        // Only the owner may lock, so only the owner hears that it cannot be done; and that owners do not sit at a console.
        const bool asOwner = complaint.contains(u"locked"_s);
        (void)ctl({u"doctor"_s}, asOwner ? QString() : u"anna"_s);
        QVERIFY2(m_out.contains(complaint), qPrintable(m_out));
        for (const QString &line : m_out.split(u'\n').filter(QRegularExpression(u"^(PROBLEM|WARNING)"_s)))
            QVERIFY2(line.contains(subject) || (asOwner && line.contains(u"superuser"_s)), qPrintable(m_out)); // and of nothing else
    }

    void reviewsOfTheShop()
    {
        adopt();
        const auto database = as(u"anna"_s);
        const ReviewStore store(*database);
        const auto page = finish(store.page({}, {}));
        QVERIFY2(page, qPrintable(page ? QString() : why(page.error())));
        QCOMPARE(page->size(), 7); // one is gone, one was published
        QCOMPARE(page->first().text, u"Feedback 8"_s);
        QCOMPARE(page->first().trainer, u"Happy Paws"_s);
        QVERIFY(std::abs(page->last().confidence.value_or(0) - 0.975) < 1e-6);
        QCOMPARE(page->last().createdAt.time_since_epoch() / std::chrono::seconds(60),
                 value(u"select floor(extract(epoch from written at time zone 'UTC') / 60)::bigint as t from shop.feedback where feedback_no = 1"_s).toLongLong());

        ReviewSet two;
        two.add(page->at(0));
        two.add(page->at(1));
        const QUuid batch = QUuid::createUuid();
        const auto approved = finish(store.approve(two, batch));
        QVERIFY2(approved, qPrintable(approved ? QString() : why(approved.error())));
        QCOMPARE(approved->done, 2);
        QCOMPARE(value(u"select count(*) as n, min(state) as s, min(halfday_version) as v, min(decided_by) as by from shop.feedback "
                        "where state = 'published' and decided is not null"_s), u"2 published 2 anna"_s);
        const auto again = finish(store.approve(two, QUuid::createUuid())); // somebody else saw the same rows
        QVERIFY(again);
        QCOMPARE(again->done, 0);
        QCOMPARE(again->skipped.size(), 2);
        QCOMPARE(again->skipped.first().by, u"anna"_s);
        const auto undone = finish(store.undo(batch));
        QVERIFY(undone);
        QCOMPARE(undone->done, 2);
        QCOMPARE(value(u"select count(*) as n from shop.feedback where state = 'waiting'"_s), u"8"_s);

        ReviewSet one;
        one.add(page->at(2));
        const auto rejected = finish(store.reject(one, RejectionReason::OffTopic, u"not about dogs"_s, QUuid::createUuid()));
        QVERIFY(rejected);
        QCOMPARE(rejected->done, 1);
        QCOMPARE(value(u"select state, hidden_for from shop.feedback where feedback_no = %1"_s.arg(page->at(2).id)), u"hidden T"_s);
        QCOMPARE(value(u"select words from shop.feedback where feedback_no = %1"_s.arg(page->at(2).id)), page->at(2).text);
        QCOMPARE(value(u"select count(*) as n from halfday.audit_log where subject = 'review' and actor = 'anna'"_s), u"5"_s);
    }

    void twoOperatorsAtOnce()
    {
        adopt();
        run(u"create role ben login in role halfday_operator"_s);
        const auto anna = as(u"anna"_s);
        const auto ben = as(u"ben"_s);
        const auto page = finish(ReviewStore(*anna).page({}, {}));
        QVERIFY(page);
        ReviewSet all;
        for (const Review &review : *page)
            all.add(review);
        // Anna's transaction holds the rows until it is told to end.
        const ConnectionSettings address = m_database->addressAs(u"anna"_s);
        Connection holder(address);
        QVERIFY(holder.open());
        Session session = holder.session();
        QVERIFY(session.execute(u"begin; select halfday.approve_reviews($1, $2)"_s, {all.ids, all.versions}));
        std::optional<Result<ReviewOutcome>> bens;
        QObject context;
        QCoro::connect(ReviewStore(*ben).reject(all, RejectionReason::Spam, {}, QUuid::createUuid()), &context,
                       [&](const Result<ReviewOutcome> &outcome) { bens = outcome; });
        QTRY_VERIFY(value(u"select count(*) as n from pg_stat_activity where usename = 'ben' and wait_event_type = 'Lock'"_s) != u"0"_s);
        QVERIFY(session.execute(u"commit"_s));
        QTRY_VERIFY(bens.has_value());
        QVERIFY2(*bens, qPrintable(*bens ? QString() : why(bens->error())));
        QCOMPARE((*bens)->done, 0);
        QCOMPARE(value(u"select count(*) as n from shop.feedback where state = 'published' and hidden_for is null"_s), u"8"_s);
        run(u"drop role ben"_s);
    }

    void aRefundOfTheShop()
    {
        adopt();
        run(u"insert into halfday.refund_requests (payment_id, reason) values (1, 'Changed my mind'), (5, 'Twice'), (6, 'No'), (4, 'Never paid')"_s);
        const auto database = as(u"anna"_s);
        RefundStore store(*database);
        StripeSandbox sandbox;
        QVERIFY(sandbox.start());
        const auto yesterday = m_clock.now() - std::chrono::hours(24);
        sandbox.addCharge({.id = u"ch_1"_s, .amount = {2200, u"AUD"_s}, .created = yesterday});
        sandbox.addCharge({.id = u"ch_5"_s, .amount = {1200, u"JPY"_s}, .created = yesterday});
        sandbox.addCharge({.id = u"ch_6"_s, .amount = {7120, u"KWD"_s}, .created = yesterday});
        HttpClient http;
        StripeGateway stripe(StripeSettings{.apiKey = sandbox.apiKey(), .baseUrl = sandbox.baseUrl()}, http);
        RefundFlow flow(store, {&stripe}, u"adopted"_s);
        const auto page = finish(store.page({}));
        QVERIFY2(page, qPrintable(page ? QString() : why(page.error())));
        QCOMPARE(page->requests.size(), 4);
        for (const RefundRequest &request : page->requests) {
            const auto refunded = finish(flow.refund(request));
            if (request.chargeId == u"ch_4"_s) {
                QVERIFY(!refunded);
                continue;
            }
            QVERIFY2(refunded, qPrintable(refunded ? QString() : why(refunded.error())));
            QCOMPARE(refunded->state, RefundState::Succeeded);
        }
        QCOMPARE(sandbox.refunded(u"ch_5"_s), 1200);
        QCOMPARE(value(u"select string_agg(concat_ws(':', psp_ref, state, given_back), ' ' order by money_no) as all from shop.money_in "
                        "where given_back > 0"_s), u"ch_1:BACK:22.000 ch_5:BACK:1200.000 ch_6:BACK:7.120"_s);
        QCOMPARE(value(u"select state, back from shop.spot where psp_ref = 'ch_1'"_s), u"4 2"_s);
        QCOMPARE(value(u"select recipient, subject from halfday.outbox where body like '%A$22.00%'"_s),
                 u"o@shop.test Your refund of A$22.00"_s);

        // A bank returns the money later: the payment is as it was.
        const QString refund = value(u"select id from halfday.refunds where charge_id = 'ch_1'"_s);
        QVERIFY(finish(store.settle(QUuid::fromString(refund), {RefundState::Failed, {}, u"lost_or_stolen_card"_s})));
        QCOMPARE(value(u"select state, given_back from shop.money_in where psp_ref = 'ch_1'"_s), u"PAID 0.000"_s);
        QCOMPARE(value(u"select state, back from shop.spot where psp_ref = 'ch_1'"_s), u"1 3"_s);
    }

    void paymentsAndPlacementsAreAdded()
    {
        adopt();
        QCOMPARE(value(u"select count(*) as n from halfday.payments where charge_id = 'ch_lost'"_s), u"0"_s);
        run(u"insert into halfday.payments (business_id, provider, charge_id, amount, currency, status, purchased_at) "
             "values (2, 'stripe', 'ch_lost', 1500, 'JPY', 'succeeded', now()); "
             "insert into halfday.placements (business_id, council_id, charge_id, status, featured_until) "
             "values (2, 2, 'ch_lost', 'active', now() + interval '30 days')"_s);
        QCOMPARE(value(u"select price, given_back, coin, state, trainer_no from shop.money_in join shop.purchase using (purchase_no) "
                        "where psp_ref = 'ch_lost'"_s), u"1500.000 0.000 JPY PAID 2"_s);
        QCOMPARE(value(u"select state, back from shop.spot where psp_ref = 'ch_lost'"_s), u"1 0"_s);
    }

    void aCaseOfTheShop()
    {
        adopt();
        const auto database = as(u"anna"_s);
        const auto done = finish(database->write<bool>([](Session &session) -> Result<bool> {
            if (const auto assigned = session.execute(u"select halfday.assign_case(1, 1, true)"_s); !assigned)
                return fail(assigned.error());
            if (const auto resolved = session.execute(u"select halfday.resolve_case(1, 2, 'The bank took it back')"_s); !resolved)
                return fail(resolved.error());
            return true;
        }));
        QVERIFY2(done, qPrintable(done ? QString() : why(done.error())));
        QCOMPARE(value(u"select state, keeper, memo, halfday_version from shop.trouble"_s), u"resolved anna The bank took it back 3"_s);
    }

    void figuresAndAlertsOfTheShop()
    {
        adopt();
        const auto database = as(u"anna"_s);
        const SnapshotStore store(*database);
        auto shop = finish(store.read());
        QVERIFY2(shop, qPrintable(shop ? QString() : why(shop.error())));
        QCOMPARE(shop->pending.reviews, 7);
        QCOMPARE(shop->pending.cases, 1);
        QCOMPARE(shop->pending.casesBreached, 1);
        QCOMPARE(shop->refunds.purchases30, 5); // the open one is no purchase
        QCOMPARE(shop->ai.mode, u"acme"_s);
        QCOMPARE(shop->ai.providers.value(0).calls30, 2);
        QCOMPARE(shop->queue.waiting, 1);
        QVERIFY(std::any_of(shop->revenue.begin(), shop->revenue.end(), [](const RevenueFigures &figures) { return figures.currency == u"KWD"_s; }));

        // Live: what the shop writes is counted at once, and the same as counting everything anew.
        run(u"insert into shop.money_in (purchase_no, psp, psp_ref, price, coin, state) values (1, 'stripe', 'ch_new', 22, 'AUD', 'PAID'); "
             "update shop.money_in set state = 'PAID' where psp_ref = 'ch_4'; delete from shop.money_in where psp_ref = 'ch_3'; "
             "insert into shop.happening (what, more) values ('search', '{\"criteria\": {\"age\": \"old\"}}'); "
             "update shop.spot set state = 3 where spot_no = 2; update shop.waiting_line set moved_up = now() at time zone 'UTC'; "
             "truncate shop.robot_call"_s);
        shop = finish(store.read());
        QVERIFY(shop);
        QCOMPARE(shop->refunds.purchases30, 6);
        const QString figures = u"select string_agg(concat_ws(':', metric, day, label, n, amount), ' ' order by metric, day, label) as all "
                                 "from halfday.counts where n <> 0 or amount <> 0"_s;
        const QString live = value(figures);
        QVERIFY2(ctl({u"rebuild-rollups"_s}, u"adam"_s) == 0, qPrintable(m_out));
        QCOMPARE(value(figures), live);

        const auto alerts = finish(database->read<QList<QString>>([](Session &session) {
            return session.list<QString>(u"select (alert).rule || ' ' || (alert).severity from halfday.beat_alerts('adopted', null)"_s, {},
                                         [](const Row &row) { return row.text(0); });
        }));
        QVERIFY2(alerts, qPrintable(alerts ? QString() : why(alerts.error())));
        QVERIFY2(alerts->contains(u"case_breached red"_s) && alerts->contains(u"cron_failed red"_s), qPrintable(QStringList(*alerts).join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
