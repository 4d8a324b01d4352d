#include "models/alerts/alert.h"
#include "tests/app/console/consolefixture.h"
#include "tests/support/testsettings.h"
#include "translations/language.h"
#include "ui/shell/languagechoice.h"
#include "ui/widgets/notepanel.h"

#include <QMenuBar>
#include <QPlainTextEdit>

using namespace halfday;
using namespace Qt::StringLiterals;

#define READY(console) QTRY_VERIFY_WITH_TIMEOUT((console).ready(), 20000)

namespace {

/// The letters to press, of one menu and of those inside it.
QStringList doubledLetters(const QMenu &menu)
{
    QStringList doubled;
    QHash<QChar, QString> taken;
    for (const QAction *action : menu.actions()) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (action->menu())
            doubled += doubledLetters(*action->menu());
        if (key.isEmpty())
            continue;
        const QChar letter = QChar(int(key[0].key()));
        if (taken.contains(letter))
            doubled << taken.value(letter) + u" / "_s + action->text();
        taken.insert(letter, action->text());
    }
    return doubled;
}

} // namespace

/// The language is changed while the console runs: at once, and nothing in hand is lost by it.
class TestLanguage : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;
    DemoPlace m_place;

    static void choose(Console &console, const char *action)
    {
        auto *chosen = console.window()->findChild<QAction *>(QLatin1StringView(action));
        QVERIFY(chosen);
        chosen->trigger();
    }

private slots:
    void initTestCase() { m_place.hold(); }
    void init()
    {
        const ConsoleOptions options = m_place.options();
        QSettings(options.settingsFile, QSettings::IniFormat).remove(u"window/language"_s);
        Language::use({});
    }
    void cleanupTestCase() { Language::use({}); }

    void atOnceAndRemembered()
    {
        const ConsoleOptions options = m_place.options();
        {
            Console console(options);
            QVERIFY(console.window());
            READY(console);
            QCOMPARE(console.view()->title(), u"Reviews"_s);
            console.key(Qt::Key_J);
            choose(console, "language-de");
            QVERIFY(console.followToNextWindow());
            QCOMPARE(console.view()->id(), u"reviews"_s);
            QCOMPARE(console.view()->title(), u"Bewertungen"_s);
            READY(console);
            QTRY_VERIFY2(console.state().startsWith(u"51 warten"_s), qPrintable(console.state()));
            QCOMPARE(console.window()->menuBar()->actions().first()->text(), u"&Datei"_s);
            QVERIFY(console.window()->findChild<QAction *>(u"language-de"_s)->isChecked());
            // Dates and amounts follow.
            console.window()->showView(u"refunds"_s);
            QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled() && console.rows() > 0, 20000);
            QTRY_VERIFY2(console.label("detailAmount").contains(u"22,00\u00a0A$"_s), qPrintable(console.label("detailAmount")));
            // The first page is told by who watches, also in the new window.
            console.window()->showView(u"today"_s);
            QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled(), 20000);
            QTRY_VERIFY2(console.state().contains(u"gelb"_s), qPrintable(console.state()));
            console.window()->quit();
            QTRY_COMPARE_WITH_TIMEOUT(console.exitCode(), 0, 20000);
        }
        Language::use({});
        Console again(options);
        QVERIFY(again.window());
        QCOMPARE(again.view()->title(), u"Bewertungen"_s);
        choose(again, "language-desktop"); // which is English here
        QVERIFY(again.followToNextWindow());
        QCOMPARE(again.view()->title(), u"Reviews"_s);
        QCOMPARE(again.window()->findChild<QAction *>(u"language-desktop"_s)->text(), u"&As the desktop (English)"_s);
    }

    void aCountdownGoesOn()
    {
        Console console(m_place.options());
        QVERIFY(console.window());
        console.window()->showView(u"refunds"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled() && console.rows() > 0, 20000);
        auto *refund = console.view()->findChild<QAction *>(u"refund"_s);
        for (int row = 0; row < console.rows() && !refund->isEnabled(); ++row) {
            console.table()->selectRow(row);
            (void)QTest::qWaitFor([&] { return refund->isEnabled(); }, 3000);
        }
        QVERIFY(refund->isEnabled());
        refund->trigger();
        QTRY_VERIFY(console.isEnabled("cancelRefund"));
        choose(console, "language-de");
        QVERIFY(console.followToNextWindow());
        QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled() && console.rows() > 0, 20000);
        QTRY_VERIFY(console.isEnabled("cancelRefund")); // on the same request, and it can still be cancelled
        console.view()->findChild<QAction *>(u"cancelRefund"_s)->trigger();
        QTRY_VERIFY(console.view()->findChild<QAction *>(u"refund"_s)->isEnabled());
        QCOMPARE(m_place.number(u"select count(*) from halfday.refunds where state = 'intended'"_s), 0);
    }

    void aNoteBeingTypedComesFirst()
    {
        Console console(m_place.options());
        QVERIFY(console.window());
        READY(console);
        console.key(Qt::Key_R);
        auto *panel = console.view()->findChild<NotePanel *>();
        QTRY_VERIFY(panel->isOpen());
        panel->setNote(u"a link farm"_s);
        const MainWindow *before = console.window();
        choose(console, "language-de");
        QVERIFY2(console.said().contains(u"Deutsch comes when this is done: the open question on the page Reviews"_s),
                 qPrintable(console.said()));
        QVERIFY(console.window()->language()->isWaiting());
        QVERIFY(!console.followToNextWindow(500));
        QCOMPARE(console.window(), before);
        QCOMPARE(panel->note(), u"a link farm"_s);
        panel->close();
        QVERIFY(console.followToNextWindow());
        QCOMPARE(console.view()->title(), u"Bewertungen"_s);

        // Or at once, by the button.
        READY(console);
        console.key(Qt::Key_R);
        QTRY_VERIFY(console.view()->findChild<NotePanel *>()->isOpen());
        choose(console, "language-en");
        QVERIFY(console.button(u"Jetzt umstellen"_s));
        console.click(console.button(u"Jetzt umstellen"_s));
        QVERIFY(console.followToNextWindow());
        QCOMPARE(console.view()->title(), u"Reviews"_s);
    }

    void messagesGoAlong()
    {
        Console console(m_place.options());
        QVERIFY(console.window());
        READY(console);
        console.view()->messages()->post({.severity = Message::Severity::Error, .text = u"A$22.00 to Happy Paws failed"_s,
                                          .mends = {{u"Show"_s, [] { QFAIL("reaches into a window that is gone"); }}}});
        choose(console, "language-de");
        QVERIFY(console.followToNextWindow());
        QVERIFY(console.said().contains(u"A$22.00 to Happy Paws failed"_s));
        QVERIFY(!console.button(u"Show"_s));
    }

    void noLetterIsTwiceInAMenu_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &code : Language::known())
            QTest::newRow(qPrintable(code)) << code;
    }

    void noLetterIsTwiceInAMenu()
    {
        QFETCH(QString, language);
        const ConsoleOptions options = m_place.options();
        QSettings(options.settingsFile, QSettings::IniFormat).setValue(u"window/language"_s, language);
        Console console(options);
        QVERIFY(console.window());
        QStringList doubled;
        QMenu bar;
        bar.addActions(console.window()->menuBar()->actions());
        doubled += doubledLetters(bar);
        QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
