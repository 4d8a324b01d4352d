#include "tests/app/console/desktopparts.h"
#include "tests/app/console/watchfixture.h"

#include <QApplication>
#include <QDialog>
#include <QScreen>
#include <QLabel>
#include <QPushButton>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The tray and the notifications on a real desktop: panel, notification service, window manager and bus of its own.
/// Run by tests/support/underdesktop. The panel comes, goes and returns; only one kind of tray a process (see TrayHost).
class TestTray : public QObject
{
    Q_OBJECT

    Panel m_panel;
    Dunst m_dunst;
    BusRecord m_record;

    static void shot(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("HALFDAY_TEST_PICTURES"); !folder.isEmpty())
            QGuiApplication::primaryScreen()->grabWindow(0).save(folder + u'/' + name + u".png"_s);
    }
    static void press(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"xdotool"_s, arguments);
        QVERIFY(process.waitForFinished(10000));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_record.start());
    }
    void cleanup()
    {
        if (m_dunst.isRunning())
            Dunst::closeAll();
        m_record.clear();
    }

    /// First, before there is any panel: a program that starts with the desktop is often earlier.
    void noTrayThenAPanelComes()
    {
        QVERIFY(m_dunst.start());
        Watch watch;
        watch.window->show();
        QVERIFY(QTest::qWaitForWindowActive(&*watch.window));
        watch.background->start();
        watch.board({});
        QVERIFY(!watch.background->tray().isShown());

        // No tray: closing minimises, and notifications arrive all the same.
        watch.window->close();
        QTRY_VERIFY(watch.window->isMinimized());
        QVERIFY(watch.window->isVisible());
        QCOMPARE(watch.ended, 0);
        watch.board({Watch::red(17)});
        QTRY_COMPARE(m_record.notified().size(), 1);
        QTRY_COMPARE(Dunst::displayed(), 1);
        Dunst::click();
        QTRY_VERIFY(!watch.window->isMinimized() && watch.window->isActiveWindow());
        QCOMPARE(watch.window->currentView()->id(), textOf(Watch::red(17)).view);
        // Said once where the operator looks, and only once.
        QTRY_VERIFY_WITH_TIMEOUT(watch.window->currentView()->messages()->texts().join(u' ').contains(u"no tray"_s), 20000);
        {
            Watch later(watch.folder);
            later.window->show();
            QVERIFY(later.settings.value(u"notifications/saidNoTray"_s).toBool());
        }

        QVERIFY(m_panel.start());
        QTRY_VERIFY_WITH_TIMEOUT(watch.background->tray().isShown(), 20000);
        watch.window->close();
        QTRY_VERIFY(watch.isAway());
        QCOMPARE(watch.ended, 0);
    }

    void oneNotificationForARedAlert()
    {
        Watch watch;
        watch.background->start();
        QTRY_VERIFY(watch.background->tray().isShown());
        OtherWindow other;
        QVERIFY(other.start());
        watch.board({});
        QCOMPARE(watch.background->tray().state().health, TrayState::Health::Well);

        const Alert alert = Watch::red(17);
        const AlertText text = textOf(alert);
        for (int beat = 0; beat < 5; ++beat) {
            watch.board({alert});
            watch.clock.advance(30s);
        }
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(watch.background->tray().state().health, TrayState::Health::Red);
        const auto notified = m_record.notified();
        QCOMPARE(notified.size(), 1);
        QCOMPARE(notified[0].title, text.title);
        QVERIFY2(notified[0].body.contains(text.advice.toHtmlEscaped()), qPrintable(notified[0].body));
        QVERIFY(!notified[0].body.contains(u"<b>"_s)); // what came from outside is no markup
        QCOMPARE(notified[0].urgency, 2);
        QCOMPARE(notified[0].actions.value(0), u"default"_s);
        QCOMPARE(notified[0].actions.value(1), text.action);
        QCOMPARE(OtherWindow::activeWindow(), u"other window"_s); // nobody lost the keyboard
        QVERIFY(!watch.window->isVisible());
        shot(u"notification-one"_s);

        Dunst::click();
        QTRY_VERIFY(watch.window->isVisible() && watch.window->isActiveWindow());
        QTRY_COMPARE(OtherWindow::activeWindow(), watch.window->windowTitle() + u" — Halfday"_s);
        QCOMPARE(watch.window->currentView()->id(), text.view);
        QCOMPARE(watch.pages[text.view]->shownRecord, text.recordId);
        QCOMPARE(m_record.notified().size(), 1);
    }

    void severalAreOneAndGoWhenMended()
    {
        Watch watch;
        watch.background->start();
        watch.board({Watch::red(1), Watch::red(2), Watch::red(3), Watch::red(4), Watch::red(5), Watch::red(6), Watch::red(7)});
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(m_record.notified().size(), 1);
        QVERIFY(m_record.notified()[0].title.startsWith(u'7'));
        QCOMPARE(m_record.notified()[0].body.count(u'\n'), 4);
        shot(u"notification-several"_s);
        // Some are mended: the same notification says so.
        watch.board({Watch::red(2), Watch::red(5)});
        QTRY_COMPARE(m_record.notified().size(), 2);
        QVERIFY(m_record.notified()[1].replaces > 0);
        QVERIFY(m_record.notified()[1].title.startsWith(u'2'));
        QCOMPARE(Dunst::displayed(), 1);
        // The click leads to all of them.
        Dunst::click();
        QTRY_VERIFY(watch.window->isVisible() && watch.window->isActiveWindow());
        QCOMPARE(watch.window->currentView()->id(), u"today"_s);
        QTRY_COMPARE(Dunst::displayed(), 0); // it was read

        m_record.clear();
        watch.clock.advance(1h);
        watch.board({Watch::red(9)});
        QTRY_COMPARE(Dunst::displayed(), 1);
        watch.board({});
        QTRY_COMPARE(Dunst::displayed(), 0);
        QTRY_COMPARE(m_record.closed(), 1);
        QCOMPARE(watch.background->tray().state().health, TrayState::Health::Well);
    }

    void dismissedStaysDismissed()
    {
        Watch watch;
        watch.background->start();
        watch.board({Watch::red(1), Watch::red(2)});
        QTRY_COMPARE(Dunst::displayed(), 1);
        Dunst::closeAll();
        QTRY_COMPARE(Dunst::displayed(), 0);
        watch.board({Watch::red(2)});
        watch.clock.advance(1min);
        watch.board({Watch::red(2), Watch::red(3)});
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(m_record.notified().size(), 2);
        QCOMPARE(m_record.notified()[1].title, textOf(Watch::red(3)).title);
    }

    void aNewServiceIsNotTakenForTheOld()
    {
        Watch watch;
        watch.background->start();
        watch.board({Watch::red(1)});
        QTRY_COMPARE(Dunst::displayed(), 1);
        m_dunst.stop();
        QVERIFY(m_dunst.start());
        // Somebody else's notification has the number that ours had.
        QProcess::execute(u"dunstify"_s, {u"theirs"_s});
        QTRY_COMPARE(Dunst::displayed(), 1);
        watch.board({}); // takes back ours, not theirs
        watch.clock.advance(1min);
        watch.board({Watch::red(2)});
        QTRY_COMPARE(Dunst::displayed(), 2);
    }

    void noServiceSaysSoInTheWindow()
    {
        m_dunst.stop();
        Watch watch;
        watch.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*watch.window));
        watch.background->start();
        QTRY_VERIFY(watch.background->tray().isShown());
        watch.board({Watch::red(1)});
        MessageBar *messages = watch.window->currentView()->messages();
        QTRY_COMPARE(messages->count(), 1);
        QVERIFY(messages->texts().first().contains(u"shows no notifications"_s));
        shot(u"no-service"_s);
        watch.action("notifications")->trigger();
        auto *dialog = watch.window->findChild<QDialog *>(u"settingsDialog"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"testNotification"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"testResult"_s)->text().contains(u"Nothing on this desktop"_s));
        // One comes: it is used at once, and the message goes.
        QVERIFY(m_dunst.start());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"testNotification"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"testResult"_s)->text().contains(u"dunst"_s));
        QTRY_COMPARE(messages->count(), 0);
        QTRY_COMPARE(Dunst::displayed(), 1);
        shot(u"test-notification"_s);
    }

    void thePanelsIconAndMenu()
    {
        Watch watch;
        watch.background->start();
        QTRY_VERIFY(watch.background->tray().isShown());
        watch.board({Watch::red(17), Watch::red(18)});
        QTRY_COMPARE(Dunst::displayed(), 1);
        // A click on it, where the panel shows it, opens the window. (Once the panel has drawn it.)
        QTRY_VERIFY_WITH_TIMEOUT((press({u"mousemove"_s, u"14"_s, u"14"_s, u"click"_s, u"1"_s}), watch.window->isVisible()), 20000);
        QTRY_VERIFY(watch.window->isActiveWindow());
        shot(u"panel"_s);
        // The menu, drawn by the panel from what it is told over the bus. Its first line is the first red alert.
        const auto belowTheIcon = [] { return QGuiApplication::primaryScreen()->grabWindow(0, 8, 34, 120, 60).toImage(); };
        const QImage before = belowTheIcon();
        press({u"mousemove"_s, u"14"_s, u"14"_s, u"click"_s, u"3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(belowTheIcon() != before, 20000);
        shot(u"panel-menu"_s);
        press({u"key"_s, u"Down"_s, u"Return"_s});
        QTRY_COMPARE(watch.window->currentView()->id(), textOf(Watch::red(17)).view);
        QCOMPARE(watch.pages[textOf(Watch::red(17)).view]->shownRecord, textOf(Watch::red(17)).recordId);
    }

    void thePanelRestartsAndGoes()
    {
        Watch watch;
        watch.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*watch.window));
        watch.background->start();
        QTRY_VERIFY(watch.background->tray().isShown());
        watch.window->close();
        QTRY_VERIFY(watch.isAway());
        m_panel.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!watch.background->tray().isShown(), 20000);
        // A panel that restarts brings the icon back and the window stays away.
        QVERIFY(m_panel.start());
        QTRY_VERIFY_WITH_TIMEOUT(watch.background->tray().isShown(), 20000);
        QVERIFY(watch.isAway());
        // One that stays away does not take the window with it.
        m_panel.stop();
        QTRY_VERIFY_WITH_TIMEOUT(watch.window->isVisible(), 30000);
        QVERIFY(watch.window->isMinimized());
        QVERIFY(m_panel.start());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"halfday"_s);
    QApplication::setApplicationDisplayName(u"Halfday"_s);
    QApplication::setDesktopFileName(u"halfday"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    if (application.arguments().contains(u"--other-window"_s)) {
        QApplication::setApplicationDisplayName(QString());
        QWidget other;
        other.setWindowTitle(u"other window"_s);
        other.resize(300, 200);
        other.show();
        return application.exec();
    }
    TestTray test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tray.moc"
