#include "models/core/merge.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;

struct Item {
    qint64 id = 0;
    QString text;
    bool operator==(const Item &) const = default;
};

class Items : public MergingTableModel<Item>
{
    Q_OBJECT
public:
    using MergingTableModel::append;
    using MergingTableModel::merge;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).text) : QVariant();
    }
};

class TestMerge : public QObject
{
    Q_OBJECT

    static QList<Item> items(std::initializer_list<qint64> ids)
    {
        QList<Item> list;
        for (qint64 id : ids)
            list << Item{id, QString::number(id)};
        return list;
    }

private slots:
    void saysNothingWhenNothingChanged()
    {
        Items model;
        model.merge(items({1, 2, 3}));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.merge(items({1, 2, 3}));
        QCOMPARE(inserted.count() + removed.count() + changed.count() + reset.count(), 0);
    }

    void tellsNeighboursTogether()
    {
        Items model;
        model.merge(items({1, 2, 3, 4, 5, 6}));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<Item> fresh = items({1, 5, 6, 7, 8});
        fresh[1].text = fresh[2].text = QStringLiteral("other");
        model.merge(fresh);
        QCOMPARE(removed.count(), 1); // 2, 3, 4
        QCOMPARE(removed[0][1].toInt(), 1);
        QCOMPARE(removed[0][2].toInt(), 3);
        QCOMPARE(inserted.count(), 1); // 7, 8
        QCOMPARE(changed.count(), 1); // 5, 6
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(model.rows(), fresh);
    }

    void keepsTheSelectionWithItsRows()
    {
        Items model;
        QItemSelectionModel selection(&model);
        model.merge(items({10, 20, 30, 40}));
        selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::NoUpdate);
        model.merge(items({5, 20, 25, 30, 50}));
        QCOMPARE(selection.currentIndex().row(), 3);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().first().row(), 3);
        model.merge(items({30, 5, 20})); // moved to the top
        QCOMPARE(selection.currentIndex().row(), 0);
    }

    void appendLeavesOutWhatIsThere()
    {
        Items model;
        model.merge(items({1, 2}));
        model.append(items({2, 3}));
        QCOMPARE(model.rows(), items({1, 2, 3}));
        QCOMPARE(model.indexOf(3), 2);
        QCOMPARE(model.indexOf(4), -1);
    }

    void anyListBecomesAnyOther()
    {
        Items model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<Item> fresh;
            for (qint64 id = 0; id < 20; ++id) {
                if (random.bounded(2))
                    fresh << Item{id, QString::number(random.bounded(2))};
            }
            if (round % 3 == 0)
                std::shuffle(fresh.begin(), fresh.end(), random);
            model.merge(fresh);
            QCOMPARE(model.rows(), fresh);
        }
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
