#include "models/alerts/alerttablemodel.h"
#include "tests/support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start = instantFromMicros(1'766'633'520'000'000); // 2025-12-25 14:32 in Melbourne

Alert alert(qint64 id, Severity severity = Severity::Red)
{
    Alert made;
    made.id = id;
    made.rule = u"queue_long"_s;
    made.fingerprint = u"queue_long:%1"_s.arg(id);
    made.severity = severity;
    made.facts = {{u"council"_s, u"Yarra"_s}, {u"waiting"_s, int(id)}};
    made.since = start;
    return made;
}

} // namespace

class TestAlertTableModel : public QObject
{
    Q_OBJECT

    ManualClock m_clock{start};

    static QString text(const AlertTableModel &model, int row, int column) { return model.index(row, column).data().toString(); }

private slots:
    void showsTheLog()
    {
        m_clock.set(start + 63min);
        AlertTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTimeZone(QTimeZone("Australia/Melbourne"));
        Alert acknowledged = alert(2, Severity::Yellow);
        acknowledged.acknowledgedAt = start;
        acknowledged.acknowledgedBy = u"anna"_s;
        Alert snoozed = alert(3);
        snoozed.snoozedUntil = start + 88min;
        snoozed.snoozedBy = u"ben"_s;
        Alert resolved = alert(4);
        resolved.resolvedAt = start + 45s;
        model.setRows({alert(11), acknowledged, snoozed, resolved});

        QCOMPARE(text(model, 0, AlertTableModel::State), u"Red"_s);
        QCOMPARE(text(model, 0, AlertTableModel::What), u"11 wait for a slot in Yarra"_s);
        QCOMPARE(text(model, 0, AlertTableModel::Since), u"2025-12-25 14:32"_s);
        QCOMPARE(text(model, 0, AlertTableModel::Lasted), u"1 h 3 m"_s);
        QCOMPARE(text(model, 0, AlertTableModel::Who), QString());
        QCOMPARE(text(model, 1, AlertTableModel::State), u"Yellow, acknowledged"_s);
        QCOMPARE(text(model, 1, AlertTableModel::Who), u"anna"_s);
        QCOMPARE(text(model, 2, AlertTableModel::State), u"Red, snoozed until 16:00"_s);
        QCOMPARE(text(model, 2, AlertTableModel::Who), u"ben"_s);
        QCOMPARE(text(model, 3, AlertTableModel::State), u"Resolved, was red"_s);
        QCOMPARE(text(model, 3, AlertTableModel::Lasted), u"45 s"_s);
        QCOMPARE(model.index(3, 0).data(AlertTableModel::StateRole).toInt(), int(AlertState::Resolved));
        QCOMPARE(model.index(1, 0).data(AlertTableModel::SeverityRole).toInt(), int(Severity::Yellow));
        QCOMPARE(model.index(3, AlertTableModel::Lasted).data(AlertTableModel::InstantRole).toLongLong(), 45'000'000);

        // Its time comes without a word from the database.
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_clock.set(start + 88min);
        model.tick();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(model, 2, AlertTableModel::State), u"Red"_s);
    }

    void keepsItsRows()
    {
        AlertTableModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({alert(3), alert(2), alert(1)});
        const QPersistentModelIndex two(model.index(1, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Alert changed = alert(2);
        changed.severity = Severity::Yellow;
        model.setRows({alert(4), alert(3), changed});
        QCOMPARE(two.row(), 2);
        QCOMPARE(text(model, 2, AlertTableModel::State), u"Yellow"_s);
        model.appendRows({changed, alert(1)});
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(reset.isEmpty());
        for (int column = 0; column < AlertTableModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlertTableModel)
#include "tst_alerttablemodel.moc"
