#include "app/demo/stripesandbox.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "models/reconciliation/period.h"
#include "models/reconciliation/reconciliationdesk.h"
#include "tests/app/ctl/adoptedshop.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace halfday;
using namespace std::chrono_literals;

/// A week of the adopted shop compared with its provider, what differs mended in the shop's own tables, and taken back.
class TestAdoptedReconciliation : public QObject, AdoptedShop
{
    Q_OBJECT

    std::unique_ptr<Database> m_anna;
    std::unique_ptr<ReconciliationStore> m_store;
    StripeSandbox m_sandbox;

    ReconciliationPeriod week() const { return lastSevenDays(u"stripe"_s, m_clock.now(), QTimeZone::utc()); }

    Result<Reconciliation> reconcile()
    {
        HttpClient http;
        StripeGateway stripe(StripeSettings{.apiKey = m_sandbox.apiKey(), .baseUrl = m_sandbox.baseUrl()}, http);
        ReconciliationDesk desk(*m_store, {&stripe}, u"adopted"_s);
        std::optional<Result<Reconciliation>> ended;
        connect(&desk, &ReconciliationDesk::finished, &desk, [&](const Reconciliation &run) { ended = run; });
        connect(&desk, &ReconciliationDesk::failed, &desk, [&](const Error &error) { ended = fail(error); });
        desk.start(week());
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, 60000))
            return fail({Error::Kind::Internal, u"the desk does not come back"_s});
        return *ended;
    }
    Difference about(qint64 run, const QString &charge)
    {
        const auto page = finish(m_store->page(run, {.show = DifferenceFilter::Show::Everything}));
        for (const Difference &difference : page ? page->differences : QList<Difference>()) {
            if (difference.chargeId == charge)
                return difference;
        }
        return {};
    }
    /// As the shop has it: what the console shows must come from there.
    QString money(const QString &charge)
    {
        return value(u"select price, given_back, coin, state, trainer_no from shop.money_in join shop.purchase using (purchase_no) where psp_ref = '%1'"_s.arg(charge));
    }
    bool isHealthy() { return ctl({u"doctor"_s}, u"anna"_s) == 0 && !m_out.contains(u"PROBLEM"_s) && !m_out.contains(u"WARNING"_s); }
    /// What triggers counted, which counting anew must find as well.
    QString figures()
    {
        return value(u"select string_agg(concat_ws(':', metric, day, label, n, amount), ' ' order by metric, day, label) as all "
                      "from halfday.counts where n <> 0 or amount <> 0"_s);
    }

private slots:
    void initTestCase()
    {
        makeLogins();
        makeShop();
        run(u"update shop.money_in set state = 'PAID', taken = now() at time zone 'UTC' - interval '3 days'"_s);
        adopt();
        QVERIFY(m_sandbox.start());
        const Instant then = m_clock.now() - std::chrono::hours(72);
        const auto charge = [&](const char *id, qint64 amount, const QString &currency) {
            m_sandbox.addCharge({.id = QString::fromLatin1(id), .amount = {amount, currency}, .created = then});
        };
        charge("ch_1", 2200, u"AUD"_s);
        charge("ch_2", 2420, u"AUD"_s); // ours says 22
        charge("ch_4", 2200, u"AUD"_s); // ch_3 never came about there
        charge("ch_5", 1200, u"JPY"_s);
        charge("ch_6", 7120, u"KWD"_s);
        charge("ch_lost", 12340, u"KWD"_s); // never written down here
        m_anna = as(u"anna"_s);
        m_store = std::make_unique<ReconciliationStore>(*m_anna);
    }

    void mendedAndTakenBack()
    {
        QVERIFY2(isHealthy(), qPrintable(m_out));
        const Result<Reconciliation> run = reconcile();
        QVERIFY2(run, qPrintable(run ? QString() : why(run.error())));
        QCOMPARE(run->open, 3);

        struct Deed {
            QString charge;
            Remedy remedy;
            qint64 business;
            QString mended;
            QString back;
        };
        const QList<Deed> deeds{
            {u"ch_lost"_s, Remedy::RecordPayment, 2, u"12.340 0.000 KWD PAID 2"_s, u"12.340 0.000 KWD DEAD 2"_s}, // nothing of the shop's is deleted
            {u"ch_3"_s, Remedy::SetFailed, 0, u"22.000 0.000 AUD DEAD 2"_s, u"22.000 0.000 AUD PAID 2"_s},
            {u"ch_2"_s, Remedy::SetSucceeded, 0, u"24.200 0.000 AUD PAID 1"_s, u"22.000 0.000 AUD PAID 1"_s},
        };
        qint64 open = 3;
        for (const Deed &deed : deeds) {
            const Difference seen = about(run->id, deed.charge);
            QVERIFY2(seen.isOpen() && seen.remedies.contains(deed.remedy), qPrintable(deed.charge));
            const auto mended = finish(m_store->mend(seen.id, seen.version, deed.remedy, u"It is so"_s, deed.business));
            QVERIFY2(mended, qPrintable(mended ? QString() : deed.charge + u": "_s + why(mended.error())));
            QCOMPARE(mended->run.open, --open);
            QCOMPARE(mended->difference.closedBy, u"anna"_s);
            QVERIFY(mended->difference.undoable);
            QCOMPARE(money(deed.charge), deed.mended);
        }
        // A fresh comparison, by the program that has no window, finds nothing more.
        qputenv("HALFDAY_STRIPE_KEY", m_sandbox.apiKey().toUtf8());
        qputenv("HALFDAY_STRIPE_URL", m_sandbox.baseUrl().toEncoded());
        QVERIFY2(ctl({u"reconcile"_s, u"--zone"_s, u"UTC"_s, u"--json"_s}, u"anna"_s) == 0, qPrintable(m_out));
        QVERIFY2(isHealthy(), qPrintable(m_out));

        for (const Deed &deed : deeds) {
            const Difference closed = about(run->id, deed.charge);
            const auto undone = finish(m_store->undo(closed.id, closed.version));
            QVERIFY2(undone, qPrintable(undone ? QString() : deed.charge + u": "_s + why(undone.error())));
            QVERIFY(undone->difference.isOpen());
            QCOMPARE(undone->run.open, ++open);
            QCOMPARE(money(deed.charge), deed.back);
        }
        QCOMPARE(value(u"select count(*) as n from halfday.audit_log where subject = 'difference' and actor = 'anna'"_s), u"6"_s);
        QVERIFY2(ctl({u"reconcile"_s, u"--zone"_s, u"UTC"_s}, u"anna"_s) == 5, qPrintable(m_out)); // they are open again
        const QString counted = figures();
        QVERIFY2(ctl({u"rebuild-rollups"_s}, u"adam"_s) == 0, qPrintable(m_out));
        QCOMPARE(figures(), counted);
        QVERIFY2(isHealthy(), qPrintable(m_out));
    }

    void cleanupTestCase()
    {
        m_store.reset();
        m_anna.reset();
        m_database.reset();
    }
};

QTEST_GUILESS_MAIN(TestAdoptedReconciliation)
#include "tst_adoptedreconciliation.moc"
