#include "tests/ui/alerts/alertsamples.h"
#include "tests/ui/alerts/alertscene.h"
#include "ui/alerts/alertlist.h"
#include "ui/alerts/alertrow.h"
#include "ui/alerts/putawaypanel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace halfday;
using namespace samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A page with nothing but the list on it.
struct Page {
    explicit Page(AlertStore &store) : list(new AlertList(store))
    {
        list->setTimeZone(QTimeZone("Australia/Melbourne"));
        scroll.setWidgetResizable(true);
        auto *body = new QWidget;
        auto *layout = new QVBoxLayout(body);
        layout->addWidget(list);
        layout->addStretch();
        scroll.setWidget(body);
        scroll.resize(1000, 700);
        scroll.show();
        scroll.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scroll));
    }
    AlertRow *row(const QString &key) { return list->findChild<AlertRow *>(key); }
    QString text(const QString &key, const char *part) { return row(key)->findChild<QLabel *>(QLatin1StringView(part))->text(); }
    template <class T> T *find(const char *name) { return list->findChild<T *>(QLatin1StringView(name)); }
    PutAwayPanel *panel() { return list->findChild<PutAwayPanel *>(); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// The rows as they stand, top to bottom.
    QStringList shown()
    {
        QList<AlertRow *> rows;
        for (AlertRow *each : list->findChildren<AlertRow *>()) {
            if (each->isVisible())
                rows << each;
        }
        std::sort(rows.begin(), rows.end(), [](auto *a, auto *b) { return a->y() < b->y(); });
        QStringList names;
        for (AlertRow *each : rows)
            names << each->objectName();
        return names;
    }

    QScrollArea scroll;
    AlertList *list;
};

} // namespace

/// What is wrong, as the first page shows it.
class TestAlertList : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase() { QVERIFY2(AlertScene::prepareScreens(m_cluster).isEmpty(), "the cluster is not up"); }

    void redBeforeYellowWithWordsAndAButton()
    {
        AlertScene scene(m_cluster);
        Page page(scene.store);
        page.list->setBoard(board({alert(u"case_breached"_s, 17, Severity::Red, 63min), alert(u"queue_long"_s, 2, Severity::Yellow, 10min)}), noon);
        QTRY_COMPARE(page.shown(), (QStringList{u"alert:case_breached:17"_s, u"alert:queue_long:2"_s}));
        QVERIFY(page.text(u"alert:case_breached:17"_s, "alertSince").contains(u"10:57"_s));
        QVERIFY(page.text(u"alert:case_breached:17"_s, "alertSince").contains(u"1 h 3 m"_s));
        QVERIFY(page.row(u"alert:case_breached:17"_s)->accessibleName().startsWith(u"Red · Case 17 is past its deadline"_s));
        QVERIFY(page.row(u"alert:queue_long:2"_s)->accessibleName().startsWith(u"Yellow · "_s));
        QSignalSpy mended(page.list, &AlertList::mendRequested);
        QTest::mouseClick(page.row(u"alert:case_breached:17"_s)->findChild<QPushButton *>(u"alertMend"_s), Qt::LeftButton);
        QCOMPARE(mended.last(), (QVariantList{u"cases"_s, u"17"_s}));
        page.row(u"alert:case_breached:17"_s)->setFocus();
        page.key(Qt::Key_Return);
        page.key(Qt::Key_G);
        QCOMPARE(mended.size(), 3);
        page.key(Qt::Key_J);
        QVERIFY(page.row(u"alert:queue_long:2"_s)->hasFocus());
        page.key(Qt::Key_Up);
        QVERIFY(page.row(u"alert:case_breached:17"_s)->hasFocus());
    }

    void changesInPlace()
    {
        AlertScene scene(m_cluster);
        Page page(scene.store);
        QList<Alert> open;
        for (int i = 1; i <= 4; ++i)
            open << alert(u"queue_long"_s, i, Severity::Yellow, 10min);
        page.list->setBoard(board(open), noon);
        AlertRow *group = page.row(u"group:queue_long:0"_s);
        group->setFocus();
        page.key(Qt::Key_Right);
        QTRY_COMPARE(page.shown().size(), 5);
        page.key(Qt::Key_Down);
        AlertRow *first = page.row(u"alert:queue_long:1"_s);
        QVERIFY(first->hasFocus());
        open.prepend(alert(u"case_breached"_s, 9, Severity::Red, 1min));
        page.list->setBoard(board(open), noon + 30s);
        QTRY_COMPARE(page.shown().first(), u"alert:case_breached:9"_s);
        QCOMPARE(page.row(u"group:queue_long:0"_s), group); // the very same widgets
        QVERIFY(first->hasFocus());
        QCOMPARE(page.shown().size(), 6);
        // The row under the hand resolves: its neighbour has the focus, not the void.
        open.removeAt(1);
        page.list->setBoard(board(open), noon + 60s);
        QVERIFY(QApplication::focusWidget());
        QVERIFY(qobject_cast<AlertRow *>(QApplication::focusWidget()));
        QCOMPARE(page.shown().size(), 5);
        QTest::mouseClick(group, Qt::LeftButton);
        QTRY_COMPARE(page.shown().size(), 2);
    }

    void aSnoozeEndsAndSaysSo()
    {
        AlertScene scene(m_cluster);
        Page page(scene.store);
        QList<Alert> open{snoozed(alert(u"refund_unknown"_s, 6, Severity::Red, 30min), 60min)};
        page.list->setBoard(board(open), noon);
        QTRY_COMPARE(page.shown(), QStringList{u"quiet"_s});
        QCOMPARE(page.text(u"quiet"_s, "alertTitle"), u"1 snoozed, the first back at 13:00"_s);
        page.row(u"quiet"_s)->setFocus();
        page.key(Qt::Key_Space);
        QTRY_COMPARE(page.shown().size(), 2);
        QVERIFY(page.text(u"alert:refund_unknown:6"_s, "alertDetail").startsWith(u"Snoozed until 13:00 by anna: waiting for Stripe"_s));
        page.list->tick(noon + 60min);
        QTRY_COMPARE(page.shown(), QStringList{u"alert:refund_unknown:6"_s}); // before the database says why
        open[0].snoozedUntil.reset();
        open[0].backBecause = u"worsened"_s;
        page.list->setBoard(board(open), noon + 60min);
        QVERIFY(page.text(u"alert:refund_unknown:6"_s, "alertDetail").startsWith(u"Back because it got worse"_s));
    }

    void whatIsOldIsGrey()
    {
        AlertScene scene(m_cluster);
        Page page(scene.store);
        AlertBoard old = board({alert(u"case_breached"_s, 1, Severity::Red, 63min)});
        Alert own = alert(u"database_down"_s, 0, Severity::Red, 2min);
        own.fingerprint = u"database_down"_s;
        old.open.prepend(own);
        old.stale = true;
        old.asOf = noon - 5min;
        old.hidden = 2;
        page.list->setBoard(old, noon);
        QVERIFY2(page.text(u"alert:case_breached:1"_s, "alertTitle").contains(u"Case 1"_s), "it is still shown");
        const QString note = page.find<QLabel>("alertNote")->text();
        QVERIFY2(note.startsWith(u"As of 11:55, 5 min old"_s), qPrintable(note));
        QVERIFY2(note.endsWith(u"2 more follow from these and are not shown."_s), qPrintable(note));
        page.row(u"alert:case_breached:1"_s)->setFocus();
        page.key(Qt::Key_A); // offline nothing is put away
        QVERIFY(!page.panel()->isOpen());
        page.list->setBoard(board({}), noon);
        QCOMPARE(page.find<QLabel>("alertNote")->text(), u"Nothing is wrong."_s);
    }

    void acknowledgedWithAReasonByKeys()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        scene.raiseUnknown(4, 90);
        Page page(scene.store);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        QSignalSpy decided(page.list, &AlertList::decided);
        page.row(u"alert:case_breached:17"_s)->setFocus();
        page.key(Qt::Key_A);
        QTRY_VERIFY(page.find<QPlainTextEdit>("putAwayReason")->hasFocus());
        page.key(Qt::Key_Return); // without a reason nothing happens
        QVERIFY(page.panel()->isOpen());
        QTest::keyClicks(QApplication::focusWidget(), u"agreed with ben"_s);
        page.key(Qt::Key_Escape);
        QVERIFY(!page.panel()->isOpen());
        QTRY_VERIFY(page.row(u"alert:case_breached:17"_s)->hasFocus());
        page.key(Qt::Key_A);
        QCOMPARE(page.find<QPlainTextEdit>("putAwayReason")->toPlainText(), u"agreed with ben"_s); // the draft is there again
        page.list->setBoard(scene.board(), scene.console->clock().now()); // a beat leaves it alone
        QVERIFY(page.find<QPlainTextEdit>("putAwayReason")->hasFocus());
        page.key(Qt::Key_Return);
        QTRY_COMPARE(decided.size(), 1);
        QVERIFY(decided.last().first().toString().startsWith(u"1 alert"_s));
        QCOMPARE(scene.value(u"select acknowledged_by || ': ' || acknowledged_because from halfday.alerts where rule = 'case_breached'"_s),
                 u"anna: agreed with ben"_s);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        QTRY_COMPARE(page.shown(), (QStringList{u"alert:refund_unknown:4"_s, u"quiet"_s}));
        page.row(u"quiet"_s)->setFocus();
        page.key(Qt::Key_Right);
        page.key(Qt::Key_Down);
        QVERIFY(page.text(u"alert:case_breached:17"_s, "alertDetail").startsWith(u"Acknowledged by anna"_s));
        page.key(Qt::Key_U);
        QTRY_COMPARE(decided.size(), 2);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        QTRY_COMPARE(page.shown().size(), 2);
        QVERIFY(!page.shown().contains(u"quiet"_s));
    }

    void whatWasPutAwayIsUndoneFromTheHistory()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        Page page(scene.store);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        QList<Deed> deeds;
        connect(page.list, &AlertList::decided, this, [&deeds](const QString &, const Deed &deed) { deeds << deed; });
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_S}) { // each is taken back in its own way
            deeds.clear();
            page.row(u"alert:case_breached:17"_s)->setFocus();
            page.key(key);
            QTRY_VERIFY(page.panel()->isOpen());
            page.find<QPlainTextEdit>("putAwayReason")->setPlainText(u"agreed"_s);
            QTest::mouseClick(page.find<QPushButton>("putAwayConfirm"), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(deeds.size(), 1, 30000);
            QVERIFY(deeds[0].undo && !deeds[0].key.isEmpty());
            QCOMPARE(scene.board().open.value(0).wantsAttention(scene.console->clock().now()), false);
            deeds[0].undo();
            QTRY_COMPARE_WITH_TIMEOUT(deeds.size(), 2, 30000);
            QCOMPARE(deeds[1].takesBack, deeds[0].key);
            QVERIFY(scene.board().open.value(0).wantsAttention(scene.console->clock().now()));
            page.list->setBoard(scene.board(), scene.console->clock().now());
        }
    }

    void snoozedUntilTheNextSession()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        Page page(scene.store);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        QSignalSpy decided(page.list, &AlertList::decided);
        page.row(u"alert:case_breached:17"_s)->setFocus();
        page.key(Qt::Key_S);
        QVERIFY(page.find<QLabel>("putAwayZone")->text().contains(u"Australia/Melbourne, UTC+1"_s));
        QTRY_VERIFY(AlertScene::sessionChoice(page.panel()) > 0);
        page.key(Qt::Key(Qt::Key_0 + AlertScene::sessionChoice(page.panel())));
        QTRY_VERIFY(page.find<QPlainTextEdit>("putAwayReason")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"1 at a time"_s); // digits are text there
        QTest::mouseClick(page.find<QPushButton>("putAwayConfirm"), Qt::LeftButton);
        QTRY_COMPARE(decided.size(), 1);
        QCOMPARE(scene.value(u"select (snoozed_until = halfday.next_session(now()))::text || ' ' || snoozed_because from halfday.alerts"_s), u"true 1 at a time"_s);
    }

    void somebodyElseWasFaster()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        Page page(scene.store);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        page.row(u"alert:case_breached:17"_s)->setFocus();
        page.key(Qt::Key_A);
        QTest::keyClicks(QApplication::focusWidget(), u"mine"_s);
        QVERIFY(scene.benAcknowledges(u"case_breached:17"_s, u"his"_s));
        page.key(Qt::Key_Return);
        QTRY_VERIFY(page.find<QLabel>("putAwayProblem")->isVisible());
        QVERIFY(page.find<QLabel>("putAwayProblem")->text().contains(u"changed"_s));
        QCOMPARE(page.find<QPlainTextEdit>("putAwayReason")->toPlainText(), u"mine"_s);
        QCOMPARE(scene.value(u"select acknowledged_by from halfday.alerts"_s), u"ben"_s);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        QVERIFY(!page.panel()->isOpen()); // nothing is left to acknowledge
    }

    void aWholeGroupAtOnce()
    {
        AlertScene scene(m_cluster);
        for (const QString &council : {u"Yarra"_s, u"Bendigo"_s, u"Geelong"_s})
            scene.raiseQueue(council, 20);
        Page page(scene.store);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        QCOMPARE(page.text(u"group:queue_long:0"_s, "alertTitle"), u"3 councils have more than 10 waiting"_s);
        QSignalSpy decided(page.list, &AlertList::decided);
        QTest::mouseClick(page.row(u"group:queue_long:0"_s)->findChild<QToolButton *>(u"alertMore"_s), Qt::LeftButton);
        page.list->commands().at(1)->trigger(); // the menu's Acknowledge…
        QTest::keyClicks(page.find<QPlainTextEdit>("putAwayReason"), u"queues vary"_s);
        QVERIFY(scene.benAcknowledges(u"queue_long:Yarra"_s, u"me first"_s));
        QTest::keyClick(page.find<QPlainTextEdit>("putAwayReason"), Qt::Key_Return);
        QTRY_COMPARE(decided.size(), 1);
        QVERIFY(decided.last().first().toString().startsWith(u"2 alerts acknowledged; 1 had changed meanwhile"_s));
    }

    void hostileFactsAreShownAsTheyAre()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63, u"<b>bold</b>\u202Egnirts<img src=x>\n\n\nlines"_s);
        Page page(scene.store);
        page.list->setBoard(scene.board(), scene.console->clock().now());
        const QString title = page.text(u"alert:case_breached:17"_s, "alertTitle");
        QVERIFY(title.contains(u"<b>bold</b>"_s));
        QVERIFY(!title.contains(QChar(0x202E)) && !title.contains(u'\n'));
        for (const QLabel *label : page.list->findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName()));
    }

    /// HALFDAY_PICTURES=folder takes pictures in both themes, for people to look at.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("HALFDAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("no HALFDAY_PICTURES");
        AlertScene scene(m_cluster);
        scene.badMorning();
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::apply(*qApp, mode);
            for (const int width : {1060, 1700}) {
                Page page(scene.store);
                page.scroll.resize(width, 720);
                const auto take = [&](const char *what) {
                    QCoreApplication::processEvents();
                    page.scroll.grab().save(u"%1/list-%2-%3-%4.png"_s.arg(folder, QLatin1StringView(what), mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s).arg(width));
                };
                AlertBoard now = scene.board();
                page.list->setBoard(now, scene.console->clock().now());
                page.list->focusFirst();
                take("folded");
                for (const QString &head : {u"quiet"_s, u"group:queue_long:0"_s}) {
                    page.row(head)->setFocus();
                    page.key(Qt::Key_Right);
                }
                page.row(u"alert:case_breached:17"_s)->setFocus();
                page.key(Qt::Key_S);
                QTRY_VERIFY(AlertScene::sessionChoice(page.panel()) > 0);
                take("snooze");
                page.key(Qt::Key_Escape);
                now.stale = true;
                page.list->setBoard(now, now.asOf + 7min);
                take("stale");
            }
        }
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void aThousandAtOnceStayFast()
    {
        AlertScene scene(m_cluster);
        Page page(scene.store);
        QList<Alert> open;
        for (int i = 1; i <= 1000; ++i)
            open << alert(i % 2 ? u"case_breached"_s : u"refund_unknown"_s, i, Severity::Red, 50min);
        page.list->setBoard(board(open), noon);
        for (const QString &group : {u"group:case_breached:1"_s, u"group:refund_unknown:1"_s}) {
            page.row(group)->setFocus();
            page.key(Qt::Key_Right);
        }
        QVERIFY(page.list->findChildren<AlertRow *>().size() < 60);
        QElapsedTimer timer;
        timer.start();
        constexpr int beats = 50;
        for (int i = 0; i < beats; ++i)
            page.list->setBoard(board(open), noon + std::chrono::seconds(i));
        qInfo("a beat with 1,000 alerts: %.2f ms", double(timer.nsecsElapsed()) / beats / 1e6);
        timer.restart();
        for (int i = 0; i < beats; ++i)
            page.list->tick(noon + std::chrono::seconds(i));
        qInfo("a second with 1,000 alerts: %.2f ms", double(timer.nsecsElapsed()) / beats / 1e6);
    }
};

QTEST_MAIN(TestAlertList)
#include "tst_alertlist.moc"
