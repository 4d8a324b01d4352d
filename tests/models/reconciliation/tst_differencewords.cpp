#include "models/reconciliation/differencewords.h"
#include "models/reconciliation/reconciliationtablemodel.h"
#include "tests/support/pseudolanguage.h"
#include "tests/ui/widgets/hostiletext.h"

#include <QCoreApplication>
#include <QTest>

using namespace halfday;
using Kind = DifferenceKind;
using Side = std::optional<Difference::Side>;
using namespace DifferenceWords;

namespace {

Difference::Side side(qint64 minor, const QString &status = u"succeeded"_s, qint64 refunded = 0, const QString &currency = u"AUD"_s)
{
    return {{minor, currency}, refunded, status};
}

Difference difference(Kind kind, const Side &ours, const Side &theirs, const QString &business = u"Happy Paws"_s)
{
    Difference d;
    d.kind = kind;
    d.chargeId = u"ch_3Q1"_s;
    d.business = business;
    d.ours = ours;
    d.theirs = theirs;
    return d;
}

} // namespace

/// A difference in plain words: what it is, what probably happened, what to do, what doing it does.
class TestDifferenceWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }

    /// Every shape in which a kind comes: both sides as they are, and the hand that is offered.
    void everyKind_data()
    {
        QTest::addColumn<Difference>("row");
        QTest::addColumn<QString>("what"); ///< both sides
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("next");
        const auto add = [](const char *name, const Difference &row, const char *what, const char *why, const char *next) {
            QTest::newRow(name) << row << QString::fromUtf8(what) << QString::fromUtf8(why) << QString::fromUtf8(next);
        };
        add("missing here", difference(Kind::MissingHere, {}, side(2200)), "Stripe took A$22.00; we have no payment for it.",
            "webhook of this charge never arrived", "belongs to Happy Paws: record the payment");
        add("missing here, of nobody", difference(Kind::MissingHere, {}, side(2200), {}), "Stripe took A$22.00; we have no payment for it.",
            "webhook of this charge never arrived", "Look at Stripe who has paid, then record the payment");
        add("missing there", difference(Kind::MissingThere, side(2200), {}), "We recorded A$22.00",
            "never went through", "if no money came, set it to failed");
        add("amount", difference(Kind::AmountDiffers, side(2200), side(2420)), "Stripe took A$24.20; we recorded A$22.00.",
            "price or a tax changed", "what Stripe says: set our payment to it");
        add("currency", difference(Kind::CurrencyDiffers, side(2200), side(2200, u"succeeded"_s, 0, u"JPY"_s)), "Stripe took ¥2,200; we recorded A$22.00.",
            "currency was assumed", "what Stripe says: set our payment to it");
        add("pending there", difference(Kind::StatusDiffers, side(2200), side(2200, u"pending"_s)), "At Stripe it is pending; here it is succeeded.",
            "bank has not decided yet", "look again then");
        add("failed there", difference(Kind::StatusDiffers, side(2200), side(2200, u"failed"_s)), "At Stripe it is failed; here it is succeeded.",
            "before the bank refused it", "Set it to failed");
        add("failed here", difference(Kind::StatusDiffers, side(2200, u"failed"_s), side(2200)), "At Stripe it is succeeded; here it is failed.",
            "a later one went through", "set our payment as Stripe has it");
        add("another word here", difference(Kind::StatusDiffers, side(2200, u"refunded"_s), side(2200)), "At Stripe it is succeeded; here it is refunded.",
            "only part of what happened", "Set our payment as Stripe has it");
        add("twice here", difference(Kind::DuplicateHere, side(2200), side(2200)), "We recorded this charge of A$22.00 more than once.",
            "webhook was handled twice", "set the second one to failed");
        Difference twice = difference(Kind::DuplicateThere, {}, side(2200));
        twice.otherCharge = u"ch_3Q0"_s;
        add("charged twice", twice, "Stripe took A$22.00 again; the first charge is ch_3Q0.", "pressed the button twice", "Record it, then refund it");
        add("given back there", difference(Kind::RefundNotHere, side(2200), side(2200, u"succeeded"_s, 1100)), "Stripe gave back A$11.00; we recorded A$0.00.",
            "Stripe's own dashboard", "Record the refund");
        add("given back here", difference(Kind::RefundNotThere, side(1200, u"refunded"_s, 1200, u"JPY"_s), side(1200, u"succeeded"_s, 0, u"JPY"_s)),
            "We recorded ¥1,200 as given back; Stripe gave back ¥0.", "refund failed after it was recorded", "refund it once more");
        add("too young, theirs", difference(Kind::NotDue, {}, side(1250, u"succeeded"_s, 0, u"KWD"_s)), "Stripe took KWD\u00a01.250 only just now; our record may still come.",
            "younger than the settlement delay", "Compare again tomorrow");
        add("too young, ours", difference(Kind::NotDue, side(2200), {}), "We recorded A$22.00 only just now; Stripe may still list it.",
            "younger than the settlement delay", "Compare again tomorrow");
        add("too young to be given back", difference(Kind::NotDue, side(2200), side(2200, u"succeeded"_s, 2200)),
            "Stripe has A$22.00 as given back; we recorded A$0.00 so far.", "younger than the settlement delay", "Compare again tomorrow");
    }

    void everyKind()
    {
        QFETCH(Difference, row);
        QFETCH(QString, why);
        QFETCH(QString, next);
        QFETCH(QString, what);
        QVERIFY2(sentence(row, u"Stripe"_s).startsWith(what), qPrintable(sentence(row, u"Stripe"_s)));
        const QString said = probably(row, u"Stripe"_s);
        QVERIFY2(said.contains(why), qPrintable(said));
        QVERIFY2(said.contains(next), qPrintable(said));
        QVERIFY2(said.endsWith(u'.') && !said.contains(u'%') && !sentence(row, u"Stripe"_s).contains(u'%'), qPrintable(said));
        QVERIFY(!kind(row.kind).isEmpty());
    }

    void noKindIsForgotten()
    {
        QSet<QString> kinds;
        QSet<QString> told;
        for (int i = 0; i <= int(Kind::NotDue); ++i) {
            kinds << kind(Kind(i));
            told << probably(difference(Kind(i), side(1), side(1)), u"Paddle"_s);
        }
        QCOMPARE(kinds.size(), int(Kind::NotDue) + 1);
        QVERIFY(!kinds.contains(QString()) && !told.contains(QString()));
        QCOMPARE(told.size(), int(Kind::NotDue) + 1);
    }

    /// What it will do is said before it is done, with the amount, and that no money moves by it.
    void everyRemedy_data()
    {
        QTest::addColumn<Difference>("row");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<QString>("effect");
        const auto add = [](const char *name, Remedy remedy, const Difference &row, const char *effect) {
            QTest::newRow(name) << row << remedy << QString::fromUtf8(effect);
        };
        const Difference yen = difference(Kind::MissingHere, side(1200, u"succeeded"_s, 0, u"JPY"_s), side(1300, u"succeeded"_s, 0, u"JPY"_s));
        add("failed", Remedy::SetFailed, yen, "Our payment of ¥1,200 becomes failed and no longer counts as taken. No money moves.");
        add("succeeded", Remedy::SetSucceeded, yen, "Our payment becomes ¥1,300, succeeded, as Stripe has it. No money moves.");
        add("record", Remedy::RecordPayment, yen, "A payment of ¥1,300 is written down for Happy Paws. No money moves.");
        add("record for nobody yet", Remedy::RecordPayment, difference(Kind::MissingHere, {}, side(2200), {}),
            "A payment of A$22.00 is written down for the business that you name. No money moves.");
        add("refund", Remedy::RecordRefund, yen, "The refund at Stripe is written down and followed like one of ours. No money moves.");
        add("all given back", Remedy::SetRefunded, difference(Kind::RefundNotHere, side(2200), side(2200, u"succeeded"_s, 2200)),
            "Our payment says that all of it was given back. No money moves.");
        add("half given back", Remedy::SetRefunded, difference(Kind::RefundNotHere, side(2200), side(2200, u"succeeded"_s, 1100)),
            "Our payment says that A$11.00 was given back. No money moves.");
        add("nothing given back", Remedy::SetRefunded, difference(Kind::RefundNotThere, side(2200, u"refunded"_s, 2200), side(2200)),
            "Our payment says that nothing was given back. No money moves.");
        add("placement", Remedy::ActivatePlacement, yen,
            "The payment is recorded as taken, and Happy Paws gets a slot for 30 days, or a place in the queue when none is free.");
        add("later", Remedy::LookAgain, yen, "It stays open and is put off for 24 hours.");
        add("by force", Remedy::CloseByForce, yen, "It is closed as it is; your reason stands in the evidence. Nothing else changes.");
    }

    void everyRemedy()
    {
        QFETCH(Difference, row);
        QFETCH(Remedy, remedy);
        QTEST(effect(row, remedy, u"Stripe"_s), "effect");
        QVERIFY(!DifferenceWords::remedy(remedy).isEmpty());
    }

    void remediesHaveNamesOfTheirOwn()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Remedy::CloseByForce); ++i)
            names << remedy(Remedy(i));
        QCOMPARE(names.size(), int(Remedy::CloseByForce) + 1);
        QVERIFY(!names.contains(QString()));
    }

    void howItEnded()
    {
        Difference row = difference(Kind::MissingHere, {}, side(2200));
        QCOMPARE(outcome(row), u"Open"_s);
        row.lookAgainAt = Instant();
        QCOMPARE(outcome(row), u"Put off"_s);
        row = difference(Kind::NotDue, {}, side(2200));
        QCOMPARE(outcome(row), u"Not yet due"_s);
        row.closedAt = Instant();
        row.closedBy = u"anna"_s;
        QSet<QString> words;
        for (const char *how : {"set_failed", "set_refunded", "set_succeeded", "payment_recorded", "refund_recorded", "placement_activated", "agreed_since",
                                "by_force", "same_as_before"}) { // as the database has them
            row.closedHow = QString::fromLatin1(how);
            QVERIFY2(!outcome(row).contains(u'_') && outcome(row).endsWith(u" by anna"_s), qPrintable(outcome(row)));
            words << outcome(row);
        }
        QCOMPARE(words.size(), 9);
        row.closedHow = u"by_force"_s;
        row.closedBecause = u"Paid in cash"_s;
        QCOMPARE(outcome(row), u"Closed by anna: Paid in cash"_s);
        row.closedHow = u"of_tomorrow"_s; // a newer database
        row.closedBy.clear();
        row.closedBecause.clear();
        QCOMPARE(outcome(row), u"of_tomorrow"_s);
    }

    void sides()
    {
        QCOMPARE(DifferenceWords::side({}), u"nothing"_s);
        QCOMPARE(DifferenceWords::side(side(1200, u"succeeded"_s, 0, u"JPY"_s)), u"¥1,200, succeeded"_s);
        QCOMPARE(DifferenceWords::side(side(1200, u"refunded"_s, 200, u"JPY"_s)), u"¥1,200, ¥200 of it given back"_s);
        QCOMPARE(DifferenceWords::side(side(1250, u"lost at sea"_s, 0, u"KWD"_s)), u"KWD\u00a01.250, lost at sea"_s);
    }

    /// What somebody outside wrote is put in as it came, and can neither take another's place nor end the sentence.
    void hostileTexts()
    {
        for (const QString &hostile : halfday::hostileTexts() + QStringList{u"%1 %2 %3 %L1"_s}) {
            Difference row = difference(Kind::MissingHere, {}, side(2200), hostile);
            row.otherCharge = hostile;
            QVERIFY(probably(row, u"Stripe"_s).contains(hostile));
            QVERIFY(effect(row, Remedy::RecordPayment, u"Stripe"_s).contains(u"A$22.00"_s));
            QVERIFY(effect(row, Remedy::RecordPayment, u"Stripe"_s).contains(hostile));
            row.kind = Kind::DuplicateThere;
            QVERIFY(sentence(row, u"Stripe"_s).contains(hostile));
            row.theirs->status = hostile;
            row.ours = row.theirs;
            row.kind = Kind::StatusDiffers;
            QVERIFY(sentence(row, u"Stripe"_s).contains(hostile));
            row.closedAt = Instant();
            row.closedHow = row.closedBy = row.closedBecause = hostile;
            QVERIFY(outcome(row).contains(hostile));
            for (int i = 0; i <= int(Kind::NotDue); ++i) { // a side that is not there says nothing, and nothing falls over
                const Difference bare = difference(Kind(i), {}, {}, hostile);
                QVERIFY(!sentence(bare, hostile).isEmpty() && !probably(bare, hostile).isEmpty());
            }
        }
    }

    /// The language may change while the program runs.
    void everyWordIsTranslatedWhenItIsSaid()
    {
        const auto all = [] {
            QStringList texts;
            for (const char *word : {"succeeded", "pending", "failed", "refunded", "disputed"})
                texts << status(QString::fromLatin1(word));
            for (int i = 0; i <= int(Kind::NotDue); ++i) {
                const Difference row = difference(Kind(i), side(1), side(1));
                texts << kind(Kind(i)) << sentence(row, {}) << probably(row, {}) << outcome(row);
            }
            for (int i = 0; i <= int(Remedy::CloseByForce); ++i)
                texts << remedy(Remedy(i)) << effect(difference(Kind::MissingHere, side(1), side(1)), Remedy(i), {});
            Difference row = difference(Kind::MissingHere, {}, side(1));
            row.closedAt = Instant();
            row.closedHow = u"set_failed"_s;
            return texts << outcome(row);
        };
        const QStringList english = all();
        PseudoLanguage strange;
        QCoreApplication::installTranslator(&strange);
        const QStringList told = all();
        QCoreApplication::removeTranslator(&strange);
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(told[i].startsWith(PseudoLanguage::begin), qPrintable(told[i]));
        QCOMPARE(all(), english);
    }
};

QTEST_GUILESS_MAIN(TestDifferenceWords)
#include "tst_differencewords.moc"
