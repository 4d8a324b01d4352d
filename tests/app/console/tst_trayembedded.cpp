#include "tests/app/console/desktopparts.h"
#include "tests/app/console/watchfixture.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A desktop whose tray is of the old kind, where the tray icon's own balloon is no notification.
class TestTrayEmbedded : public QObject
{
    Q_OBJECT

    EmbeddingTray m_tray;
    Dunst m_dunst;
    BusRecord m_record;

    /// Windows that Qt made for a balloon.
    static QWidget *balloon()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QBalloonTip") && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static void shot(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("HALFDAY_TEST_PICTURES"); !folder.isEmpty())
            QGuiApplication::primaryScreen()->grabWindow(0).save(folder + u'/' + name + u".png"_s);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_record.start());
        m_tray.start();
    }

    void notifiesOverTheBus()
    {
        QVERIFY(m_dunst.start());
        OtherWindow other;
        QVERIFY(other.start());
        Watch watch;
        watch.background->start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.background->tray().isShown(), 20000);
        watch.board({Watch::red(17)});
        QTRY_COMPARE(Dunst::displayed(), 1);
        QCOMPARE(m_record.notified().size(), 1);
        QVERIFY(!balloon());
        QCOMPARE(OtherWindow::activeWindow(), u"other window"_s);
        shot(u"embedded"_s);
        Dunst::click();
        QTRY_VERIFY(watch.window->isVisible() && watch.window->isActiveWindow());
        QCOMPARE(watch.window->currentView()->id(), textOf(Watch::red(17)).view);
        watch.window->close();
        QTRY_VERIFY(watch.isAway());
        m_dunst.stop();
    }

    void withoutAServiceTheBalloon()
    {
        OtherWindow other;
        QVERIFY(other.start());
        Watch watch;
        watch.background->start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.background->tray().isShown(), 20000);
        watch.board({Watch::red(17)});
        QTRY_VERIFY(balloon());
        QCOMPARE(OtherWindow::activeWindow(), u"other window"_s);
        shot(u"balloon"_s);
        QTest::mouseClick(balloon(), Qt::LeftButton);
        QTRY_VERIFY(watch.window->isVisible() && watch.window->isActiveWindow());
        QCOMPARE(watch.window->currentView()->id(), textOf(Watch::red(17)).view);
    }

    void theTrayGoes()
    {
        Watch watch;
        watch.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(&*watch.window));
        watch.background->start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.background->tray().isShown(), 20000);
        watch.window->close();
        QTRY_VERIFY(watch.isAway());
        m_tray.stop();
        QTRY_VERIFY_WITH_TIMEOUT(watch.window->isVisible(), 40000);
        QVERIFY(watch.window->isMinimized());
        m_tray.start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.background->tray().isShown(), 20000);
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
    TestTrayEmbedded test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_trayembedded.moc"
