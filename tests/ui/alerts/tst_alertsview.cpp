#include "tests/support/testsettings.h"
#include "tests/ui/alerts/alertscene.h"
#include "ui/alerts/alertdetail.h"
#include "ui/alerts/alertsview.h"
#include "ui/alerts/putawaypanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Screen {
    explicit Screen(AlertStore &store) : view(store)
    {
        view.setTimeZone(QTimeZone("Australia/Melbourne"));
        view.resize(1100, 740);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.refresh();
        table()->setFocus();
        QTRY_VERIFY(view.settled());
    }
    TableView *table() { return view.findChild<TableView *>(); }
    QAbstractItemModel *model() { return table()->model(); }
    template <class T> T *find(const char *name) { return view.findChild<T *>(QLatin1StringView(name)); }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    PutAwayPanel *panel() { return view.findChild<PutAwayPanel *>(); }

    AlertsView view;
};

} // namespace

/// The log of alerts as an operator works with it: by keys and clicks, on a real database.
class TestAlertsView : public QObject
{
    Q_OBJECT

    TestSettings m_settings;
    TestCluster m_cluster;

private slots:
    void initTestCase() { QVERIFY2(AlertScene::prepareScreens(m_cluster).isEmpty(), "the cluster is not up"); }

    void listsWhatIsOpenAndWhatWas()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        scene.raiseUnknown(4, 90);
        scene.raiseQueue(u"Yarra"_s, 20);
        scene.raiseQueue(u"Bendigo"_s, 400);
        scene.resolve(u"queue_long:Bendigo"_s);
        Screen screen(scene.store);
        const QAbstractItemModelTester tester(screen.model());
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        QCOMPARE(screen.view.state(), u"2 red, 1 yellow open"_s);
        QCOMPARE(screen.view.count(), 3);
        screen.key(Qt::Key_2);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QTRY_COMPARE(screen.label("alertTitle"), screen.cell(0, AlertTableModel::What));
        QTRY_VERIFY(screen.label("alertHistory").contains(u"Resolved"_s));
        QVERIFY(!screen.find<QAction>("acknowledgeAlert")->isEnabled());
        screen.key(Qt::Key_3);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        screen.find<QComboBox>("alertSeverity")->setCurrentIndex(2);
        emit screen.find<QComboBox>("alertSeverity")->activated(2);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        auto *rules = screen.find<QComboBox>("alertRule");
        rules->setCurrentIndex(rules->findData(u"case_breached"_s));
        emit rules->activated(rules->currentIndex());
        QTRY_VERIFY(screen.table()->emptyState()->isVisible());
        QVERIFY(screen.table()->emptyState()->text().startsWith(u"No alert matches"_s));
        screen.table()->setFocus();
        screen.key(Qt::Key_C);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        QSettings settings(m_settings.folder() + u"/alerts.ini"_s, QSettings::IniFormat);
        screen.view.saveState(settings);
        AlertsView other(scene.store);
        other.restoreState(settings);
        QCOMPARE(other.filter(), AlertFilter());
    }

    void nothingIsWrong()
    {
        AlertScene scene(m_cluster);
        Screen screen(scene.store);
        QTRY_VERIFY(screen.table()->emptyState()->isVisible());
        QVERIFY(screen.table()->emptyState()->text().startsWith(u"Nothing is wrong"_s));
        QCOMPARE(screen.view.count(), 0);
    }

    void acknowledgedSnoozedAndTakenBackByKeys()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.key(Qt::Key_A);
        QTRY_VERIFY(screen.find<QPlainTextEdit>("putAwayReason")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"customer was called"_s);
        screen.key(Qt::Key_Return);
        QTRY_VERIFY(screen.view.messages()->texts().join(u'|').startsWith(u"1 alert"_s));
        QTRY_VERIFY(screen.label("alertPutAway").startsWith(u"Acknowledged by anna"_s));
        QVERIFY(screen.label("alertPutAway").endsWith(u": customer was called"_s));
        QTRY_VERIFY(screen.label("alertHistory").contains(u"Acknowledged by anna: customer was called"_s));
        QTRY_VERIFY(screen.table()->hasFocus());
        screen.key(Qt::Key_Z);
        QTRY_VERIFY(!screen.find<QLabel>("alertPutAway")->isVisible());
        QTRY_VERIFY(screen.label("alertHistory").contains(u"Acknowledgement taken back by anna"_s));
        screen.key(Qt::Key_S);
        screen.key(Qt::Key_1);
        QTest::keyClicks(screen.find<QPlainTextEdit>("putAwayReason"), u"lunch"_s);
        QTest::mouseClick(screen.find<QPushButton>("putAwayConfirm"), Qt::LeftButton);
        QTRY_VERIFY(screen.label("alertPutAway").startsWith(u"Snoozed until"_s));
        QTRY_VERIFY(screen.label("alertPutAway").endsWith(u"by anna: lunch"_s));
        screen.key(Qt::Key_U);
        QTRY_COMPARE(scene.value(u"select coalesce(snoozed_by, 'nobody') from halfday.alerts"_s), u"nobody"_s);
        QCOMPARE(scene.value(u"select string_agg(action, ' ' order by id) from halfday.audit_log where subject = 'alert'"_s),
                 u"alert.acknowledge alert.unacknowledge alert.snooze alert.unsnooze"_s);
    }

    void marksAreDecidedTogether()
    {
        AlertScene scene(m_cluster);
        for (int i = 1; i <= 4; ++i)
            scene.raiseCase(i, 60 + i);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 4);
        screen.key(Qt::Key_X);
        screen.key(Qt::Key_J);
        screen.key(Qt::Key_X);
        screen.key(Qt::Key_A);
        QTest::keyClicks(screen.find<QPlainTextEdit>("putAwayReason"), u"same cause"_s);
        screen.key(Qt::Key_Return);
        QTRY_COMPARE(screen.view.messages()->texts(), QStringList{u"2 alerts acknowledged"_s});
        QCOMPARE(scene.value(u"select count(*)::text from halfday.alerts where acknowledged_by = 'anna'"_s), u"2"_s);
    }

    void whatOthersDoShowsAtOnceAndTheSelectionStays()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        scene.raiseCase(18, 60);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        screen.key(Qt::Key_J);
        const QString chosen = screen.label("alertTitle");
        QVERIFY(scene.benAcknowledges(u"case_breached:17"_s, u"<i>mine</i>"_s));
        scene.raiseCase(19, 1);
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        QCOMPARE(screen.label("alertTitle"), chosen);
        QCOMPARE(screen.table()->currentIndex().row(), 2);
        QTRY_VERIFY(screen.label("alertPutAway").contains(u"by ben"_s));
        QVERIFY(screen.label("alertPutAway").contains(u"<i>mine</i>"_s));
        scene.resolve(u"case_breached:19"_s);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
        QCOMPARE(screen.label("alertTitle"), chosen);
    }

    void itComesBackWhenItWorsens()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QVERIFY(scene.benAcknowledges(u"case_breached:17"_s, u"seen"_s));
        QTRY_VERIFY(screen.label("alertPutAway").startsWith(u"Acknowledged by ben"_s));
        scene.run(u"update halfday.alerts set acknowledged_by = null, acknowledged_at = null, acknowledged_because = null, "
                  "level = level + 1, back_because = 'worsened', version = version + 1; "
                  "insert into halfday.alert_events (alert_id, what, actor) select id, 'worsened', 'halfday' from halfday.alerts; "
                  "select pg_notify('halfday', 'alerts')"_s);
        QTRY_COMPARE(screen.label("alertPutAway"), u"Back because it got worse"_s);
        QTRY_VERIFY(screen.label("alertHistory").contains(u"Got worse"_s));
    }

    void leadsToWhatMendsIt()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QSignalSpy asked(&screen.view, &View::recordRequested);
        screen.key(Qt::Key_G);
        QCOMPARE(asked.last(), (QVariantList{u"cases"_s, u"17"_s}));
        screen.key(Qt::Key_Return);
        QCOMPARE(asked.size(), 2);
        QTest::mouseClick(screen.find<QPushButton>("mendAlertButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(screen.find<QPushButton>("mendAlertButton")->accessibleName(), u"Open the case"_s);
    }

    void isAskedForOneAmongAThousand()
    {
        AlertScene scene(m_cluster);
        scene.run(u"insert into halfday.alerts (rule, fingerprint, severity, facts, since, raised_at) "
                  "select 'case_breached', 'case_breached:' || i, 'red', jsonb_build_object('case', i), "
                  "now() - i * interval '1 minute', now() - i * interval '1 minute' from generate_series(1, 1000) i"_s);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 200);
        QCOMPARE(screen.view.count(), 1000);
        screen.view.showRecord(QString::number(scene.idOf(u"case_breached:777"_s)));
        QTRY_VERIFY(screen.label("alertTitle").startsWith(u"Case 777 "_s));
        QCOMPARE(screen.table()->currentIndex().row(), 776);
        screen.view.showRecord(u"999999"_s); // there is none: everything stays
        QTRY_COMPARE(screen.model()->rowCount(), 1000);
        QVERIFY(screen.label("alertTitle").startsWith(u"Case 777 "_s));
    }

    void staysWithItsRowsWhenTheDatabaseGoes()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        scene.run(u"revoke connect on database \"%1\" from public, anna"_s.arg(scene.database().address().database));
        scene.run(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna' and datname = current_database()"_s);
        screen.view.refresh();
        QTRY_VERIFY(screen.view.isStale());
        QCOMPARE(screen.model()->rowCount(), 1);
        screen.key(Qt::Key_A);
        QTest::keyClicks(screen.find<QPlainTextEdit>("putAwayReason"), u"too late"_s);
        QTest::keyClick(screen.find<QPlainTextEdit>("putAwayReason"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QLabel>("putAwayProblem")->isVisible(), 20000);
        QCOMPARE(screen.find<QPlainTextEdit>("putAwayReason")->toPlainText(), u"too late"_s);
    }

    /// HALFDAY_PICTURES=folder takes pictures in both themes and sizes, for people to look at.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("HALFDAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("no HALFDAY_PICTURES");
        AlertScene scene(m_cluster);
        scene.badMorning();
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::apply(*qApp, mode);
            for (const QSize &size : {QSize(1080, 740), QSize(1700, 1000)}) {
                Screen screen(scene.store);
                screen.view.resize(size);
                screen.key(Qt::Key_3);
                QTRY_VERIFY(screen.view.settled());
                screen.view.selectAlert(scene.idOf(u"case_breached:18"_s));
                QTRY_VERIFY(screen.label("alertHistory").contains(u"Raised"_s));
                const auto take = [&](const char *what) {
                    QCoreApplication::processEvents();
                    screen.view.grab().save(u"%1/view-%2-%3-%4.png"_s.arg(folder, QLatin1StringView(what), mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s).arg(size.width()));
                };
                take("log");
                screen.key(Qt::Key_S);
                QTRY_VERIFY(AlertScene::sessionChoice(screen.panel()) > 0);
                take("snooze");
            }
        }
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void hostileFactsAreShownAsTheyAre()
    {
        AlertScene scene(m_cluster);
        scene.raiseCase(17, 63, u"<b>bold</b>\u202Egnirts<img src=x>\n\nlines"_s);
        Screen screen(scene.store);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QVERIFY(screen.label("alertFacts").contains(u"<b>bold</b>‹U+202E›"_s));
        QVERIFY(!screen.label("alertTitle").contains(QChar(0x202E)));
        for (const QLabel *label : screen.view.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->objectName()));
    }
};

QTEST_MAIN(TestAlertsView)
#include "tst_alertsview.moc"
