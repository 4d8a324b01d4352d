#include "app/console/tray/closequestion.h"
#include "app/console/tray/notificationspage.h"
#include "tests/app/console/consolefixture.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/screenwalk.h"
#include "tests/support/testsettings.h"
#include "translations/language.h"
#include "ui/connect/welcomewindow.h"
#include "ui/refunds/confirmrefunddialog.h"
#include "ui/settings/settingsbook.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/sessionhistory.h"
#include "ui/shell/startwindow.h"

#include <QVBoxLayout>

using namespace halfday;
using namespace Qt::StringLiterals;

/// Every page, subpage, question and dialog of the console: in a language that is longer than any, in German, and from right
/// to left. Nothing is left in English, cut off, or on top of another.
///
/// HALFDAY_LOOK=folder keeps a picture of each.
class TestEveryScreen : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;
    DemoPlace m_place;
    PseudoLanguage m_pseudo;
    QSet<QString> m_words;
    QStringList m_problems;
    QString m_run;

    void look(const QString &stop, QWidget &window)
    {
        // What was just opened has its final size: a layout asks its parent in a further event.
        for (int level = 0; level < 16; ++level)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QStringList found = ScreenWalk::cutOff(window) + ScreenWalk::overlapping(window);
        if (m_run == "pseudo"_L1)
            found += ScreenWalk::untranslated(window, m_words);
        for (const QString &problem : std::as_const(found))
            m_problems << stop + u": "_s + problem;
        if (const QString folder = qEnvironmentVariable("HALFDAY_LOOK"); !folder.isEmpty())
            window.grab().save(u"%1/%2-%3.png"_s.arg(folder, m_run, stop));
    }

    void lookAtQuestion(Console &console, const QString &view, const QString &action)
    {
        console.window()->showView(view);
        QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled(), 20000);
        auto *asked = console.view()->findChild<QAction *>(action);
        QVERIFY2(asked, qPrintable(action));
        if (!asked->isEnabled() && console.table())
            console.table()->selectRow(0);
        QTRY_VERIFY2_WITH_TIMEOUT(asked->isEnabled(), qPrintable(action), 20000);
        asked->trigger();
        QCoreApplication::processEvents();
        look(view + u'-' + action, *console.window());
        console.key(Qt::Key_Escape);
    }

    void lookAtSettings(MainWindow &window)
    {
        window.settingsBook()->open();
        SettingsDialog *settings = window.settingsBook()->dialog();
        for (const QString &page : settings->listedPages()) {
            settings->showPage(page);
            QCoreApplication::processEvents();
            look(u"settings-"_s + page, *settings);
        }
        delete settings;
    }

    void lookAtConnections(MainWindow &window)
    {
        window.findChild<QAction *>(u"connections"_s)->trigger();
        auto *connections = window.findChild<QDialog *>(u"connectionsDialog"_s);
        QVERIFY(connections);
        look(u"connections"_s, *connections);
        connections->findChild<QPushButton *>(u"addConnection"_s)->click();
        auto *profile = connections->findChild<QDialog *>(u"profileDialog"_s);
        QVERIFY(profile);
        look(u"connection"_s, *profile);
        delete connections;
    }

    void lookAtDialog(const QString &name, QWidget *dialog)
    {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        look(name, *dialog);
        delete dialog;
    }

private slots:
    void initTestCase()
    {
        m_words = ScreenWalk::wordsOf(QStringLiteral(HALFDAY_ROOT));
        QVERIFY(m_words.contains(u"Approve all safe"_s));
        // Names, and words that are the same everywhere.
        m_words -= {u"Halfday"_s, u"Stripe"_s, u"Z.AI"_s, u"UTC"_s, u"operator"_s, u"anna"_s, u"openrouter"_s, u"Apple Pay"_s, u"PayPal"_s,
                    u"Google Pay"_s, u"deterministic"_s};
        // Policies whose names, as the database has them, the sources say as well.
        m_words -= {u"cron_late"_s, u"database_slow"_s, u"refund_window"_s};
    }

    void theWalkSeesWhatIsWrong()
    {
        QWidget window;
        window.resize(300, 200);
        auto *layout = new QVBoxLayout(&window);
        auto *button = new QPushButton(u"Approve everything that is safe"_s, &window);
        button->setMaximumWidth(60);
        layout->addWidget(button);
        auto *label = new QLabel(u"Approve all safe"_s, &window);
        layout->addWidget(label);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(ScreenWalk::cutOff(window).size(), 1);
        QCOMPARE(ScreenWalk::untranslated(window, m_words).size(), 2);
        QCOMPARE(ScreenWalk::overlapping(window).size(), 0);
        button->setMaximumWidth(400);
        button->setText(PseudoLanguage::strange(u"Approve"_s));
        label->setText(PseudoLanguage::strange(u"%1 of %n"_s) + u" A$22.00"_s);
        QCoreApplication::processEvents();
        QCOMPARE(ScreenWalk::cutOff(window), QStringList());
        QCOMPARE(ScreenWalk::untranslated(window, m_words), QStringList());
        label->setGeometry(button->geometry());
        QCOMPARE(ScreenWalk::overlapping(window).size(), 1);
        QCOMPARE(PseudoLanguage::strange(u"&File %1 %L2 %n"_s), u"⟦&Fîłé %1 %L2 %n~~⟧"_s);
    }

    void everyScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("pseudo");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("pseudo") << u"en"_s << true << Qt::LeftToRight;
        QTest::newRow("german") << u"de"_s << false << Qt::LeftToRight;
        QTest::newRow("right-to-left") << u"en"_s << false << Qt::RightToLeft;
    }

    void everyScreen()
    {
        QFETCH(QString, language);
        QFETCH(bool, pseudo);
        QFETCH(Qt::LayoutDirection, direction);
        m_run = QString::fromLatin1(QTest::currentDataTag());
        m_problems.clear();
        ConsoleOptions options = m_place.options();
        QSettings(options.settingsFile, QSettings::IniFormat).setValue(u"window/language"_s, language);
        QSettings(options.settingsFile, QSettings::IniFormat).setValue(u"reviews/savedFilters"_s, QVariantMap{{PseudoLanguage::strange(u"Mine"_s), QVariantMap{{u"rating"_s, 5}}}});
        Language::use(language);
        if (pseudo)
            QCoreApplication::installTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(direction);
        m_place.hold(); // one server for the three
        {
            Console console(options);
            QVERIFY(console.window());
            console.window()->resize(1280, 800);
            for (View *view : console.window()->views()) {
                console.window()->showView(view->id());
                QTRY_VERIFY2_WITH_TIMEOUT(view->settled(), qPrintable(view->id()), 30000);
                for (const QString &subpage : QStringList{QString()} + view->subpages()) {
                    view->showSubpage(subpage);
                    QTRY_VERIFY(view->settled());
                    look(subpage.isEmpty() ? view->id() : view->id() + u'-' + subpage, *console.window());
                }
                view->showSubpage({});
            }
            lookAtQuestion(console, u"reviews"_s, u"reject"_s);
            console.window()->findChild<ReviewsView *>()->setFilterMap({{u"rating"_s, 1}});
            lookAtQuestion(console, u"reviews"_s, u"saveFilter"_s);
            console.window()->findChild<ReviewsView *>()->setFilterMap({});
            lookAtQuestion(console, u"refunds"_s, u"deny"_s);
            lookAtQuestion(console, u"cases"_s, u"escalateCase"_s);
            lookAtQuestion(console, u"cases"_s, u"resolveCase"_s);
            lookAtQuestion(console, u"alerts"_s, u"acknowledgeAlert"_s);
            lookAtQuestion(console, u"alerts"_s, u"snoozeAlert"_s);
            console.view()->messages()->post({.severity = Message::Severity::Error, .text = QCoreApplication::translate("halfday::DatabaseError",
                "The connection to the database was lost. What was just asked for may not have been done; Halfday reconnects by itself."),
                .detail = u"57P01"_s, .mends = {{QCoreApplication::translate("halfday::View", "Retry"), [] {}}}});
            look(u"message"_s, *console.window());
            for (View *view : console.window()->views()) {
                console.window()->showView(view->id());
                console.window()->findChild<QAction *>(u"keys"_s)->trigger();
                look(u"keys-"_s + view->id(), *console.window());
                console.key(Qt::Key_Escape);
            }
            MainWindow *window = console.window();
            lookAtSettings(*window);
            lookAtConnections(*window);
            window->findChild<QAction *>(u"findAnything"_s)->trigger();
            look(u"palette"_s, *window);
            console.key(Qt::Key_Escape);
            window->history()->openDialog();
            lookAtDialog(u"history"_s, window->findChild<QDialog *>(u"historyDialog"_s));
            lookAtDialog(u"welcome"_s, new WelcomeWindow(true));
            lookAtDialog(u"confirm"_s, new ConfirmRefundDialog({123450, u"AUD"_s}, {50000, u"AUD"_s}, u"Happy Paws"_s, window));
            auto *notifications = new NotificationsPage({}, QTimeZone("Australia/Melbourne"));
            notifications->setMinimumWidth(520); // as wide as the settings are
            lookAtDialog(u"notifications"_s, notifications);
            lookAtDialog(u"closing"_s, new CloseQuestion(true, window));
            lookAtDialog(u"closing-without-tray"_s, new CloseQuestion(false, window));
            lookAtDialog(u"about"_s, new AboutBox(window));
            auto *starting = new StartWindow;
            starting->showError({Error::Kind::Schema, QCoreApplication::translate("halfday::Demo",
                "This demo was made by another version of Halfday. Start it afresh (--demo-reset); only what you tried out in it is lost.")},
                QCoreApplication::translate("halfday::Application", "Start afresh"));
            lookAtDialog(u"start"_s, starting);
            console.window()->quit();
            QTRY_COMPARE_WITH_TIMEOUT(console.exitCode(), 0, 20000);
        }
        for (const QString &problem : std::as_const(m_problems))
            qWarning("%s", qPrintable(problem)); // one message of a test holds only so much
        QCOMPARE(m_problems.size(), 0);
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        Language::use({});
    }
};

QTEST_MAIN(TestEveryScreen)
#include "tst_everyscreen.moc"
