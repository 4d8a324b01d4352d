#include "ui/theme/theme.h"
#include "ui/widgets/choicerow.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// One of a few, chosen by hand, by key and by assistive technology alike.
class TestChoiceRow : public QObject
{
    Q_OBJECT

    struct Row {
        Row()
        {
            row.add(1, u"Open"_s, u"open"_s);
            row.add(2, u"Done"_s, u"done"_s);
            row.setChosen(1);
            row.show();
        }
        QPushButton *button(const QString &name) { return row.findChild<QPushButton *>(name); }
        QAccessibleActionInterface *spoken(const QString &name) { return QAccessible::queryAccessibleInterface(button(name))->actionInterface(); }
        QList<int> chosen() const
        {
            QList<int> ids;
            for (const QList<QVariant> &each : spy)
                ids << each.first().toInt();
            return ids;
        }
        ChoiceRow row;
        QSignalSpy spy{&row, &ChoiceRow::chosenByHand};
    };

private slots:
    void byHandOnceEach()
    {
        Row row;
        QTest::mouseClick(row.button(u"done"_s), Qt::LeftButton);
        QTest::mouseClick(row.button(u"done"_s), Qt::LeftButton); // is chosen already
        row.button(u"open"_s)->setFocus();
        QTest::keyClick(row.button(u"open"_s), Qt::Key_Space);
        QCOMPARE(row.chosen(), (QList<int>{2, 1}));
    }

    void quietlyByTheProgram()
    {
        Row row;
        row.row.setChosen(2);
        QCOMPARE(row.row.chosen(), 2);
        QCOMPARE(row.chosen(), QList<int>());
    }

    void byAssistiveTechnology()
    {
        const QString action = QAccessibleActionInterface::toggleAction();
        Row row;
        QVERIFY(row.spoken(u"done"_s)->actionNames().contains(action));
        row.spoken(u"done"_s)->doAction(action);
        QTRY_COMPARE(row.chosen(), QList<int>{2});
        row.spoken(u"done"_s)->doAction(action); // one of a few stays chosen
        QCOMPARE(row.row.chosen(), 2);
        QCOMPARE(row.chosen(), QList<int>{2});
        QVERIFY(QAccessible::queryAccessibleInterface(row.button(u"done"_s))->state().checked);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::apply(application, Theme::Mode::Light);
    TestChoiceRow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_choicerow.moc"
