#include "app/console/tray/notificationspage.h"
#include "tests/app/console/watchfixture.h"
#include "tests/support/testsettings.h"
#include "translations/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What closing means, what the icon and its menu say, and the quiet: the parts that need no desktop.
class TestBackground : public QObject
{
    Q_OBJECT

    static QDialog *question(Watch &watch) { return watch.window->findChild<QDialog *>(u"closeQuestion"_s); }
    static void press(QDialog *dialog, const char *button)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
    static bool wasClosed(const Watch &watch)
    {
        return std::ranges::any_of(watch.pages, [](const FakeView *page) { return page->closes > 0; });
    }

private slots:
    void theFirstCloseAsks()
    {
        Watch watch(OnClose::Ask);
        watch.window->show();
        watch.window->close();
        QTRY_VERIFY(question(watch) && question(watch)->isVisible());
        QVERIFY(watch.window->isVisible());
        watch.window->close(); // once more: one question is enough
        QCOMPARE(watch.window->findChildren<QDialog *>(u"closeQuestion"_s).size(), 1);
        press(question(watch), "stayOpen");
        QTRY_VERIFY(!question(watch));
        QVERIFY(watch.window->isVisible());
        QCOMPARE(watch.background->watchSettings().onClose, OnClose::Ask); // nothing was answered
        QCOMPARE(watch.ended, 0);

        watch.window->close();
        QTRY_VERIFY(question(watch));
        press(question(watch), "keepWatching");
        QTRY_VERIFY(watch.window->isMinimized()); // there is no tray here
        QVERIFY(!wasClosed(watch)); // countdowns go on, as behind another page
        QCOMPARE(watch.ended, 0);
        QCOMPARE(WatchSettings::load(watch.settings).onClose, OnClose::KeepWatching);
        QVERIFY(watch.settings.contains(u"window/geometry"_s));
        QTRY_VERIFY(!question(watch));
        watch.window->showNormal();
        watch.window->close();
        QVERIFY(!question(watch));
        QVERIFY(watch.window->isMinimized());
    }

    void quitAtTheFirstClose()
    {
        Watch watch(OnClose::Ask);
        watch.window->show();
        watch.window->close();
        QTRY_VERIFY(question(watch));
        press(question(watch), "quitNow");
        QCOMPARE(watch.ended, 1);
        QVERIFY(wasClosed(watch)); // countdowns end
        QCOMPARE(WatchSettings::load(watch.settings).onClose, OnClose::Quit);
    }

    void quitIsQuitWhateverClosingMeans_data()
    {
        QTest::addColumn<int>("onClose");
        QTest::newRow("ask") << int(OnClose::Ask);
        QTest::newRow("keep watching") << int(OnClose::KeepWatching);
        QTest::newRow("quit") << int(OnClose::Quit);
    }

    void quitIsQuitWhateverClosingMeans()
    {
        QFETCH(int, onClose);
        Watch watch{OnClose(onClose)};
        watch.window->show();
        if (OnClose(onClose) == OnClose::Ask)
            watch.window->close(); // the question is open, and somebody pulls the plug
        QTest::keyClick(&*watch.window, Qt::Key_Q, Qt::ControlModifier);
        if (watch.ended == 0) // a modal question swallows keys
            watch.window->quit();
        QCOMPARE(watch.ended, 1);
        QVERIFY(wasClosed(watch));
        QVERIFY(!watch.window->isVisible());
    }

    void theMenuChangesWhatClosingMeans()
    {
        Watch watch(OnClose::Quit);
        QVERIFY(watch.action("closingQuits")->isChecked());
        watch.action("closingKeepsWatching")->trigger();
        QCOMPARE(WatchSettings::load(watch.settings).onClose, OnClose::KeepWatching);
        QVERIFY(!watch.action("closingQuits")->isChecked());
        watch.action("closingAsks")->trigger();
        QCOMPARE(watch.background->watchSettings().onClose, OnClose::Ask);
        const QList<QAction *> file = watch.window->fileMenu()->actions();
        QCOMPARE(file.last()->objectName(), u"quit"_s);
        watch.action("closingQuits")->trigger();
        watch.window->show();
        watch.window->close();
        QCOMPARE(watch.ended, 1);
    }

    void whatTheIconSays()
    {
        Watch watch;
        const TrayIcon &tray = watch.background->tray();
        QCOMPARE(tray.state().health, TrayState::Health::Unknown);
        QVERIFY(tray.sentence().contains(u"not checked yet"_s));
        watch.board({});
        QCOMPARE(tray.state().health, TrayState::Health::Well);
        QVERIFY(tray.sentence().contains(u"all is well"_s));
        Alert yellow = Watch::red(1);
        yellow.severity = Severity::Yellow;
        watch.board({yellow});
        QCOMPARE(tray.state().health, TrayState::Health::Yellow);
        watch.board({Watch::red(2), Watch::red(3), yellow});
        QCOMPARE(tray.state(), (TrayState{TrayState::Health::Red, 2, 1}));
        // A failed look is never green, and what was red stays known.
        watch.board({Watch::red(2)}, true);
        QCOMPARE(tray.state(), (TrayState{TrayState::Health::Unknown, 1, 0}));
        QVERIFY(tray.sentence().contains(u"no answer since"_s));
        // Put away by somebody: no longer red, but not forgotten.
        Alert acknowledged = Watch::red(2);
        acknowledged.acknowledgedAt = Watch::start;
        watch.board({acknowledged});
        QCOMPARE(tray.state().health, TrayState::Health::Yellow);
        QVERIFY(tray.sentence().contains(u"put away"_s));
    }

    void theMenuNamesTheReds()
    {
        Watch watch;
        watch.window->show();
        QList<Alert> alerts;
        for (int id = 1; id <= 11; ++id)
            alerts << Watch::red(id);
        watch.board(alerts);
        QList<QAction *> actions = watch.background->tray().menu()->actions();
        QCOMPARE(actions[0]->text().remove(u'&'), textOf(alerts[0]).title.remove(u'&').left(actions[0]->text().remove(u'&').size()));
        QVERIFY(actions[8]->text().contains(u'3')); // 3 more
        QVERIFY(actions[9]->isSeparator() && actions[9]->isVisible());
        actions[1]->trigger();
        const AlertText text = textOf(alerts[1]);
        QCOMPARE(watch.window->currentView()->id(), text.view);
        QCOMPARE(watch.pages[text.view]->shownRecord, text.recordId);
        actions[8]->trigger();
        QCOMPARE(watch.window->currentView()->id(), u"today"_s);
        watch.board({});
        QVERIFY(watch.background->tray().menu()->actions().first()->isSeparator());
        QVERIFY(!watch.background->tray().menu()->actions().first()->isVisible());
        watch.trayAction("tray-refunds")->trigger();
        QCOMPARE(watch.window->currentView()->id(), u"refunds"_s);
        watch.trayAction("trayCheck")->trigger();
        QCOMPARE(watch.checks, 1);
        watch.window->hide(); // also a window that is away is told goodbye
        watch.trayAction("trayQuit")->trigger();
        QCOMPARE(watch.ended, 1);
        QVERIFY(wasClosed(watch));
    }

    void quietForAnHour()
    {
        Watch watch;
        const auto told = [&] { return watch.settings.value(u"notifications/told"_s).toStringList().size(); };
        watch.board({});
        watch.trayAction("trayQuiet")->trigger();
        QVERIFY(!watch.trayAction("trayQuiet")->isVisible());
        QVERIFY(watch.trayAction("trayEndQuiet")->isVisible());
        QVERIFY(watch.background->tray().sentence().contains(u"Quiet until"_s));
        watch.board({Watch::red(1)});
        QCOMPARE(told(), 0);
        QCOMPARE(watch.background->tray().state().health, TrayState::Health::Red); // the icon is not quiet
        // It outlives the program.
        Watch later(watch.folder);
        QVERIFY(later.trayAction("trayEndQuiet")->isVisible() || (later.board({}), later.trayAction("trayEndQuiet")->isVisible()));
        watch.clock.advance(59min);
        watch.board({Watch::red(1)});
        QCOMPARE(told(), 0);
        watch.clock.advance(1min);
        watch.board({Watch::red(1)});
        QCOMPARE(told(), 1);
        QVERIFY(watch.trayAction("trayQuiet")->isVisible());
        // Ended by hand.
        watch.trayAction("trayQuiet")->trigger();
        watch.clock.advance(1min);
        watch.board({Watch::red(1), Watch::red(2)});
        QCOMPARE(told(), 1);
        watch.trayAction("trayEndQuiet")->trigger();
        QCOMPARE(told(), 2);
    }

    void neverTwiceOverAStart()
    {
        Watch watch;
        watch.board({Watch::red(1)});
        QCOMPARE(watch.settings.value(u"notifications/told"_s).toStringList().size(), 1);
        Watch later(watch.folder);
        later.board({Watch::red(1)});
        QCOMPARE(later.settings.value(u"notifications/told"_s).toStringList().size(), 1);
    }

    void theDialogIsInForceAtOnce()
    {
        Watch watch;
        watch.window->show();
        QVERIFY(QTest::qWaitForWindowActive(&*watch.window));
        QTest::keyClick(&*watch.window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = watch.window->findChild<QDialog *>(u"settingsDialog"_s);
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QVERIFY(!dialog->findChild<QTimeEdit *>(u"quietFrom"_s)->isEnabled());
        auto *daily = dialog->findChild<QCheckBox *>(u"quietDaily"_s);
        QVERIFY(!daily->isChecked()); // nobody is quiet unasked
        daily->click();
        dialog->findChild<QTimeEdit *>(u"quietFrom"_s)->setTime({12, 0});
        dialog->findChild<QTimeEdit *>(u"quietTo"_s)->setTime({13, 0});
        dialog->findChild<QCheckBox *>(u"notifyOnRed"_s)->click();
        const WatchSettings stored = WatchSettings::load(watch.settings);
        QCOMPARE(stored.quiet, (QuietHours{true, {12, 0}, {13, 0}, {}}));
        QVERIFY(!stored.notify);
        QCOMPARE(stored.onClose, OnClose::KeepWatching);
        QCOMPARE(watch.background->watchSettings(), stored);
        watch.action("notifications")->trigger();
        QCOMPARE(watch.window->findChildren<QDialog *>(u"settingsDialog"_s).size(), 1);
    }

    void garbageInTheSettings()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        settings.setValue(u"notifications/quietFrom"_s, u"late"_s);
        settings.setValue(u"notifications/quietUntil"_s, u"tomorrow"_s);
        settings.setValue(u"window/onClose"_s, u"explode"_s);
        QCOMPARE(WatchSettings::load(settings), WatchSettings());
    }

    void theIconIsDifferentInShapeToo()
    {
        // Whatever the colours: no two states cover the same pixels.
        const QList<TrayState> states{{TrayState::Health::Unknown}, {TrayState::Health::Unknown, 1}, {TrayState::Health::Well},
                                      {TrayState::Health::Yellow, 0, 1}, {TrayState::Health::Red, 1}, {TrayState::Health::Red, 10}};
        for (const int pixels : {16, 22, 24, 32}) {
            QList<QImage> shapes;
            for (const TrayState &state : states) {
                QImage grey = trayImage(state, pixels).convertToFormat(QImage::Format_RGBA8888);
                for (int y = 0; y < pixels; ++y) {
                    for (int x = 0; x < pixels; ++x) {
                        const QColor colour = grey.pixelColor(x, y);
                        // white marks and holes stay apart from the fill, colours do not
                        grey.setPixelColor(x, y, colour.alpha() < 128 ? Qt::transparent : colour.saturation() < 60 && colour.lightness() > 200 ? Qt::white : Qt::black);
                    }
                }
                for (const QImage &other : std::as_const(shapes)) {
                    int apart = 0;
                    for (int y = 0; y < pixels; ++y) {
                        for (int x = 0; x < pixels; ++x)
                            apart += grey.pixel(x, y) != other.pixel(x, y);
                    }
                    QVERIFY2(apart * 12 > pixels * pixels || states.indexOf(state) == 1, qPrintable(QString::number(apart)));
                }
                shapes << grey;
            }
        }
        QCOMPARE(trayPicture({TrayState::Health::Red, 2}).availableSizes().size(), 7);
    }

    void theTraySpeaksTheNewLanguage()
    {
        Watch watch;
        watch.board({Watch::red(17)});
        watch.trayAction("trayQuiet")->trigger();
        QCOMPARE(watch.trayAction("trayOpen")->text(), u"&Open Halfday"_s);
        const QString before = watch.background->tray().sentence();
        const QString quiet = watch.trayAction("trayEndQuiet")->text();
        QVERIFY(!before.isEmpty() && !quiet.isEmpty());
        const auto backToEnglish = qScopeGuard([] { Language::use({}); });
        Language::use(u"de"_s);
        MainWindow german(watch.settings, watch.clock);
        german.addView(new FakeView(u"reviews"_s, u"Bewertungen"_s, u"view-list-text"_s, 3));
        watch.background->adopt(german);
        for (const char *name : {"trayOpen", "trayCheck", "tray-reviews", "trayQuiet", "trayEndQuiet", "traySettings", "trayQuit"}) {
            QVERIFY2(watch.trayAction(name), name);
            QVERIFY2(!watch.trayAction(name)->text().isEmpty(), name);
        }
        QCOMPARE(watch.trayAction("trayOpen")->text(), u"Halfday &öffnen"_s);
        QVERIFY(watch.background->tray().sentence() != before);
        QVERIFY(watch.trayAction("trayEndQuiet")->text() != quiet);
        QVERIFY(watch.trayAction("trayEndQuiet")->isVisible());
        QVERIFY(watch.trayAction("tray-reviews")->isVisible() && !watch.trayAction("tray-cases")->isVisible());
        QVERIFY(watch.background->tray().menu()->actions().first()->text().contains(u"Fox"_s)); // the red alert stands there still
        watch.background.reset(); // before the window that it has
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestBackground test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_background.moc"
