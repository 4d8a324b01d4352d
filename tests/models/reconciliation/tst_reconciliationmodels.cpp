#include "models/reconciliation/differencetablemodel.h"
#include "models/reconciliation/differencewords.h"
#include "models/reconciliation/evidencetablemodel.h"
#include "models/reconciliation/reconciliationtablemodel.h"
#include "tests/models/reconciliation/evidencesamples.h"
#include "tests/ui/widgets/hostiletext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <limits>

using namespace halfday;
using namespace halfday::EvidenceSamples;

/// What the tables of reconciliation say, and that they say no more than what changed.
class TestReconciliationModels : public QObject
{
    Q_OBJECT

    static QString text(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }
    static Difference::Side side(qint64 minor, const QString &currency = u"AUD"_s, qint64 refunded = 0, const QString &status = u"succeeded"_s)
    {
        return {{minor, currency}, refunded, status};
    }
    static Reconciliation run(const char *from, const char *to, const QString &zone = u"Australia/Melbourne"_s)
    {
        Reconciliation run = facts().run;
        run.period = {u"stripe"_s, at(QString::fromLatin1(from)), at(QString::fromLatin1(to)), zone};
        return run;
    }
    /// Nobody asks a model beyond its edges, and it answers all the same.
    static bool answersOutside(const QAbstractItemModel &model)
    {
        return !model.index(model.rowCount(), 0).isValid() && !model.index(0, model.columnCount()).isValid()
            && model.rowCount(model.index(0, 0)) == 0 && model.columnCount(model.index(0, 0)) == 0
            && !model.headerData(model.columnCount(), Qt::Horizontal).isValid();
    }
    static bool headersAreNamed(const QAbstractItemModel &model)
    {
        QSet<QString> names;
        for (int column = 0; column < model.columnCount(); ++column)
            names << model.headerData(column, Qt::Horizontal).toString();
        return names.size() == model.columnCount() && !names.contains(QString());
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia)); }

    void differencesComeChangeAndGo()
    {
        DifferenceTableModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(headersAreNamed(model));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QList<Difference> rows;
        for (int i = 1; i <= 5; ++i)
            rows << difference(i);
        model.setRows(rows);
        QCOMPARE(inserted.count(), 1); // neighbours together
        QVERIFY(answersOutside(model));

        const QPersistentModelIndex third = model.index(2, DifferenceTableModel::Outcome);
        QCOMPARE(third.data().toString(), u"Open"_s);
        rows[2].closedAt = rows[2].happenedAt;
        rows[2].closedHow = u"payment_recorded"_s;
        rows[2].closedBy = u"anna"_s;
        model.setRows(rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex(), model.index(2, DifferenceTableModel::ColumnCount - 1));
        QCOMPARE(third.data().toString(), u"Payment recorded by anna"_s);
        QCOMPARE(third.data(DifferenceTableModel::OpenRole).toBool(), false);

        rows.removeAt(0);
        rows.move(3, 0); // a difference found anew may be older
        rows << difference(6);
        model.setRows(rows);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(third.row(), 2); // the cursor stays on its row
        QCOMPARE(model.row(third.row()).id, 3);
        model.setRows(rows);
        QCOMPARE(inserted.count() + removed.count() + changed.count(), 4); // nothing new, nothing said
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 0);
        QVERIFY(!third.isValid());
    }

    /// Pages as they are read while somebody scrolls: each is one insertion at the end, and a change deep inside is one row.
    void fiftyThousandInPages()
    {
        constexpr int all = 50'000;
        constexpr int page = 1000;
        DifferenceTableModel model;
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int first = 0; first < all; first += page) {
            QList<Difference> rows;
            for (int i = first ? first - 3 : 0; i < first + page; ++i) // the last ones come again when something was closed meanwhile
                rows << difference(i + 1);
            model.appendRows(rows);
            QCOMPARE(inserted.last()[1].toInt(), first);
        }
        QCOMPARE(model.rowCount(), all);
        QCOMPARE(inserted.count(), all / page);
        QCOMPARE(changed.count(), 0);
        QList<Difference> rows = model.rows();
        rows[40'000].lookAgainAt = rows[40'000].happenedAt;
        model.setRows(rows);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 40'000);
        QCOMPARE(changed[0][1].toModelIndex().row(), 40'000);
        QCOMPARE(text(model, 40'000, DifferenceTableModel::Outcome), u"Put off"_s);
        QCOMPARE(model.indexOf(all), all - 1);
        QCOMPARE(model.indexOf(all + 1), -1);
    }

    void timesFollowTheZone()
    {
        DifferenceTableModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setTimeZone(QTimeZone("Asia/Kathmandu"));
        QCOMPARE(changed.count(), 0); // there is nothing to say it of
        model.setRows({difference(0), difference(1)});
        QCOMPARE(text(model, 0, DifferenceTableModel::When), u"2026-11-14 07:55"_s);
        model.setTimeZone(QTimeZone("Australia/Melbourne"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(0, DifferenceTableModel::When));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(1, DifferenceTableModel::When));
        QCOMPARE(text(model, 0, DifferenceTableModel::When), u"2026-11-14 13:10"_s);
        QVERIFY(text(model, 0, DifferenceTableModel::When, Qt::ToolTipRole).startsWith(u"2026-11-14 13:10:00 "_s));
        QCOMPARE(model.index(0, 0).data(DifferenceTableModel::InstantRole).toLongLong(), toMicros(difference(0).happenedAt));
    }

    void gaps_data()
    {
        QTest::addColumn<std::optional<Difference::Side>>("ours");
        QTest::addColumn<std::optional<Difference::Side>>("theirs");
        QTest::addColumn<QString>("gap");
        using S = std::optional<Difference::Side>;
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QTest::newRow("missing here") << S() << S(side(2200)) << u"-A$22.00"_s;
        QTest::newRow("missing there") << S(side(2200)) << S() << u"A$22.00"_s;
        QTest::newRow("nobody knows it") << S() << S() << QString(QChar(QChar::Nbsp)) + u"0.00"_s;
        QTest::newRow("amount") << S(side(2200)) << S(side(2420)) << u"-A$2.20"_s;
        QTest::newRow("given back there") << S(side(2200)) << S(side(2200, u"AUD"_s, 2200)) << u"A$22.00"_s;
        QTest::newRow("failed here") << S(side(2200, u"AUD"_s, 0, u"failed"_s)) << S(side(2200)) << u"-A$22.00"_s;
        QTest::newRow("pending there") << S(side(2200)) << S(side(2200, u"AUD"_s, 0, u"pending"_s)) << u"A$22.00"_s;
        QTest::newRow("no cents in yen") << S(side(1200, u"JPY"_s)) << S(side(1000, u"JPY"_s)) << u"¥200"_s;
        QTest::newRow("a thousand fils") << S(side(1250, u"KWD"_s)) << S(side(1000, u"KWD"_s)) << u"KWD\u00a00.250"_s;
        QTest::newRow("two currencies") << S(side(2200)) << S(side(1500, u"EUR"_s)) << u"A$22.00 for €15.00"_s;
        QTest::newRow("all the money there is") << S(side(most)) << S(side(0)) << u"A$92,233,720,368,547,758.07"_s;
    }

    void gaps()
    {
        QFETCH(std::optional<Difference::Side>, ours);
        QFETCH(std::optional<Difference::Side>, theirs);
        Difference row = difference(1);
        row.ours = ours;
        row.theirs = theirs;
        DifferenceTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({row});
        QTEST(text(model, 0, DifferenceTableModel::Gap), "gap");
    }

    /// Texts stay what they are; the view draws them plain.
    void hostileTexts()
    {
        QList<Difference> rows;
        QStringList texts = halfday::hostileTexts() + QStringList{QString(), u" "_s, QString(QChar(0xd83d)), QString(QChar(QChar::ReplacementCharacter))};
        for (const QString &hostile : std::as_const(texts)) {
            Difference row = difference(int(rows.size()) + 1, DifferenceKind(rows.size() % 10));
            row.chargeId = row.business = row.otherCharge = row.closedBy = row.closedBecause = row.closedHow = hostile;
            row.ours = row.theirs = side(-1, hostile, 5, hostile);
            if (rows.size() % 2)
                row.closedAt = row.happenedAt;
            rows << row;
        }
        Difference odd = difference(99);
        odd.kind = DifferenceKind(77);
        odd.theirs.reset();
        rows << odd;
        DifferenceTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProviderName(u"<b>Pay</b>"_s);
        model.setRows(rows);
        for (int row = 0; row < texts.size(); ++row) {
            QCOMPARE(text(model, row, DifferenceTableModel::Charge), texts[row]);
            QCOMPARE(text(model, row, DifferenceTableModel::Business), texts[row].isEmpty() ? rows[row].email : texts[row]);
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(model.index(row, column).data().isValid());
                QVERIFY(model.index(row, column).data(Qt::TextAlignmentRole).isValid());
            }
            QVERIFY(!text(model, row, DifferenceTableModel::Kind, Qt::ToolTipRole).isEmpty());
            QCOMPARE(model.index(row, 0).data(DifferenceTableModel::OpenRole).toBool(), row % 2 == 0);
        }
        QCOMPARE(text(model, int(texts.size()), DifferenceTableModel::Kind), QString()); // of a newer program
        QCOMPARE(text(model, int(texts.size()), DifferenceTableModel::Theirs), u"nothing"_s);
    }

    void amountsStandUnderEachOther()
    {
        DifferenceTableModel differences;
        differences.setRows({difference(1)});
        ReconciliationTableModel runs;
        runs.setRows({facts().run});
        const auto right = [](const QAbstractItemModel &model) {
            QList<int> columns;
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight)
                    columns << column;
            }
            return columns;
        };
        QCOMPARE(right(differences), (QList<int>{DifferenceTableModel::Ours, DifferenceTableModel::Theirs, DifferenceTableModel::Gap}));
        QCOMPARE(right(runs), (QList<int>{ReconciliationTableModel::Payments, ReconciliationTableModel::Differences}));
    }

    void earlierRuns()
    {
        ReconciliationTableModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(headersAreNamed(model));
        Reconciliation a = run("2026-11-11T13:00:00Z", "2026-11-18T13:00:00Z");
        Reconciliation b = run("2026-11-11T13:00:00Z", "2026-11-18T13:00:00Z");
        a.id = 2;
        b.id = 1;
        b.open = 3;
        b.closed = 2;
        model.setRows({a, b});
        QVERIFY(answersOutside(model));
        const QPersistentModelIndex older = model.index(1, ReconciliationTableModel::State);
        QCOMPARE(older.data().toString(), u"3 open"_s);
        QCOMPARE(older.data(ReconciliationTableModel::AddsUpRole).toBool(), false);
        QCOMPARE(text(model, 1, ReconciliationTableModel::Differences), u"5"_s);
        QCOMPARE(text(model, 0, ReconciliationTableModel::State), u"Adds up"_s);
        QCOMPARE(text(model, 0, ReconciliationTableModel::Provider), u"Stripe"_s);
        QCOMPARE(text(model, 0, ReconciliationTableModel::Payments), u"120"_s);
        QCOMPARE(text(model, 0, ReconciliationTableModel::Period, Qt::ToolTipRole),
                 u"2026-11-11T13:00:00Z to 2026-11-18T13:00:00Z (Australia/Melbourne)"_s);
        Reconciliation newer = a;
        newer.id = 3;
        newer.state = Reconciliation::State::Listing;
        newer.chargesListed = 12'345;
        b.open = 0;
        b.closed = 5;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({newer, a, b});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(older.row(), 2);
        QCOMPARE(older.data().toString(), u"Adds up"_s);
        QCOMPARE(text(model, 0, ReconciliationTableModel::Payments), u"12,345"_s);
        QCOMPARE(text(model, 0, ReconciliationTableModel::Differences), QString()); // nobody knows yet
        model.setTimeZone(QTimeZone("Australia/Melbourne"));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(text(model, 0, ReconciliationTableModel::Begun), u"2026-11-19 13:00"_s);
        model.setRows({});
        model.setTimeZone(QTimeZone::utc());
        QCOMPARE(changed.count(), 2);
    }

    void statesOfARun()
    {
        Reconciliation one = facts().run;
        one.notDue = 2;
        QCOMPARE(ReconciliationTableModel::stateText(one), u"2 not yet due"_s);
        one.open = 1;
        QCOMPARE(ReconciliationTableModel::stateText(one), u"1 open"_s);
        one.state = Reconciliation::State::Listing;
        QCOMPARE(ReconciliationTableModel::stateText(one), u"Left half-way"_s);
        one.heldByOther = true;
        QCOMPARE(ReconciliationTableModel::stateText(one), u"Being listed elsewhere"_s);
        one.state = Reconciliation::State::Abandoned;
        QCOMPARE(ReconciliationTableModel::stateText(one), u"Abandoned"_s);
    }

    void periodsInWords_data()
    {
        QTest::addColumn<Reconciliation>("run");
        QTest::addColumn<QString>("words");
        QTest::newRow("a week") << run("2026-11-11T13:00:00Z", "2026-11-18T13:00:00Z") << u"12 Nov – 18 Nov 2026"_s;
        QTest::newRow("a day of 23 hours") << run("2026-10-03T14:00:00Z", "2026-10-04T13:00:00Z") << u"4 Oct 2026"_s;
        QTest::newRow("a day of 25 hours") << run("2026-04-04T13:00:00Z", "2026-04-05T14:00:00Z") << u"5 Apr 2026"_s;
        QTest::newRow("not whole days") << run("2026-11-11T13:30:00Z", "2026-11-12T13:00:00Z") << u"2026-11-12 00:30 – 2026-11-13 00:00"_s;
        QTest::newRow("over the year's end") << run("2026-12-28T13:00:00Z", "2027-01-04T13:00:00Z") << u"29 Dec – 4 Jan 2027"_s;
        QTest::newRow("no such zone") << run("2026-11-11T00:00:00Z", "2026-11-12T00:00:00Z", u"Mars/Base"_s) << u"11 Nov 2026"_s;
    }

    void periodsInWords()
    {
        QFETCH(Reconciliation, run);
        QTEST(ReconciliationTableModel::periodText(run), "words");
    }

    void garbageInRuns()
    {
        ReconciliationTableModel model;
        const QAbstractItemModelTester tester(&model);
        Reconciliation nothing;
        Reconciliation odd = facts().run;
        odd.id = 7;
        odd.period.provider = u"<i>x</i>"_s;
        odd.period.zone = u"zoné\u202e"_s;
        odd.begunBy = u"<b>anna</b>"_s;
        odd.state = Reconciliation::State(9);
        odd.open = std::numeric_limits<int>::max();
        model.setRows({odd, nothing});
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(model.index(row, column).data().isValid());
        }
        QCOMPARE(text(model, 0, ReconciliationTableModel::By), u"<b>anna</b>"_s);
        QCOMPARE(text(model, 1, ReconciliationTableModel::Provider), QString());
    }

    /// First what the database remembers, then what was found: the same rows.
    void evidenceIsVerifiedInItsPlace()
    {
        EvidenceTableModel model;
        const QAbstractItemModelTester tester(&model);
        QVERIFY(headersAreNamed(model));
        const EvidenceEntry first{1, 12, u"Payment_Reconciliation_2026-11-19"_s, QString(64, u'a'), {}, u"anna"_s, at(u"2026-11-19T02:05:00Z"_s), QDate(2033, 11, 19)};
        EvidenceEntry again = first; // the same name in another folder
        again.id = 2;
        again.manifestSha256 = QString(64, u'b');
        model.setRemembered({again, first});
        QVERIFY(answersOutside(model));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.row(0).id != model.row(1).id);
        const QPersistentModelIndex cursor = model.index(1, EvidenceTableModel::Verdict);
        QCOMPARE(cursor.data().toString(), u"Not verified yet"_s);
        QCOMPARE(text(model, 0, EvidenceTableModel::KeepUntil), u"19 Nov 2033"_s);

        EvidenceReport report;
        for (const EvidenceVerdict verdict : {EvidenceVerdict::Fine, EvidenceVerdict::Changed}) {
            EvidenceFinding finding{.name = first.name, .verdict = verdict, .savedBy = first.savedBy, .savedAt = first.savedAt, .keepUntil = first.keepUntil};
            if (verdict == EvidenceVerdict::Changed)
                finding.sentences = {u"<b>x</b>.pdf is not as it was saved."_s, u"Another."_s};
            report.findings << finding;
        }
        QSignalSpy moved(&model, &QAbstractItemModel::rowsInserted);
        model.setReport(report);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(cursor.row(), 1);
        QCOMPARE(cursor.data().toString(), u"Changed"_s);
        QCOMPARE(cursor.data(Qt::ToolTipRole).toString(), u"<b>x</b>.pdf is not as it was saved.\nAnother."_s);
        QCOMPARE(text(model, 0, EvidenceTableModel::SavedAt), u"2026-11-19 02:05 UTC"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setTimeZone(QTimeZone("Australia/Melbourne"));
        QCOMPARE(changed.count(), 1);
        QVERIFY2(text(model, 0, EvidenceTableModel::SavedAt).startsWith(u"2026-11-19 13:05 "_s), qPrintable(text(model, 0, EvidenceTableModel::SavedAt)));
        model.setReport({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyVerdictHasAWordOfItsOwn()
    {
        QSet<QString> words{EvidenceTableModel::verdictWord({})};
        for (int verdict = 0; verdict <= int(EvidenceVerdict::Changed); ++verdict)
            words << EvidenceTableModel::verdictWord({u"x"_s, {.name = {}, .verdict = EvidenceVerdict(verdict)}, true});
        QCOMPARE(words.size(), int(EvidenceVerdict::Changed) + 2);
        QVERIFY(!words.contains(QString()));
    }

    /// Of a manifest that somebody else wrote nearly nothing is known.
    void evidenceOfNobody()
    {
        EvidenceTableModel model;
        const QAbstractItemModelTester tester(&model);
        EvidenceReport report;
        const QStringList texts = halfday::hostileTexts();
        for (const QString &hostile : texts)
            report.findings << EvidenceFinding{.name = hostile, .verdict = EvidenceVerdict(77), .sentences = {hostile}, .savedBy = hostile};
        model.setReport(report);
        for (int row = 0; row < texts.size(); ++row) {
            QCOMPARE(text(model, row, EvidenceTableModel::Name), texts[row]);
            QCOMPARE(text(model, row, EvidenceTableModel::SavedAt), QString());
            QCOMPARE(text(model, row, EvidenceTableModel::KeepUntil), QString());
            QCOMPARE(text(model, row, EvidenceTableModel::Verdict), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestReconciliationModels)
#include "tst_reconciliationmodels.moc"
