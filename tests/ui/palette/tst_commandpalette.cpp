#include "tests/models/search/searchfixture.h"
#include "tests/support/testsettings.h"
#include "tests/ui/shell/fakeview.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/paletteactions.h"
#include "ui/palette/paletterecords.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

/// A window with the palette, on a database of its own or on none.
struct Desk {
    explicit Desk(Database *database = nullptr)
        : window(settings, clock), palette(new CommandPalette(window, settings, database))
    {
        window.addView(reviews);
        window.addView(refunds);
        window.addView(audit);
        deny = new QAction(u"Deny"_s, refunds);
        deny->setObjectName(u"deny"_s);
        deny->setShortcut(QKeySequence(Qt::Key_D));
        deny->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        deny->setAutoRepeat(false);
        refunds->addAction(deny);
        window.start();
        window.show();
        window.activateWindow();
        up = QTest::qWaitForWindowActive(&window);
        reviews->table->setFocus();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void open()
    {
        QTRY_VERIFY(QApplication::focusWidget());
        key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette->isVisible() && field()->hasFocus());
    }
    void type(const QString &text) { QTest::keyClicks(field(), text); }
    QLineEdit *field() { return palette->findChild<QLineEdit *>(u"paletteField"_s); }
    QListView *list() { return palette->findChild<QListView *>(u"paletteList"_s); }
    QString note() { return palette->findChild<QLabel *>(u"paletteNote"_s)->text(); }
    QString line(int row) { return list()->model()->index(row, 0).data().toString(); }
    QString chosen() { return list()->currentIndex().data().toString(); }
    QStringList lines()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << line(row);
        return all;
    }

    TestSettings sandbox;
    QSettings settings{u"Halfday"_s, u"test"_s};
    SystemClock clock;
    MainWindow window;
    CommandPalette *palette;
    FakeView *reviews = new FakeView(u"reviews"_s, u"Reviews"_s, u"view-list-text"_s, 51);
    FakeView *refunds = new FakeView(u"refunds"_s, u"Refunds"_s, u"edit-undo"_s, 3);
    FakeView *audit = new FakeView(u"audit"_s, u"Audit log"_s, u"view-history"_s, 0);
    QAction *deny = nullptr;
    bool up = false;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void actionsOfThePageInFrontRunByName()
    {
        Desk desk;
        QVERIFY(desk.up);
        const QAbstractItemModelTester tester(desk.list()->model());
        QSignalSpy approved(desk.reviews->approve, &QAction::triggered);
        desk.open();
        desk.type(u"appr"_s);
        QCOMPARE(desk.chosen(), u"Approve"_s);
        QCOMPARE(desk.list()->currentIndex().data(PaletteModel::KeyRole).toString(), u"A"_s);
        QCOMPARE(desk.list()->currentIndex().data(PaletteModel::WhereRole).toString(), u"Reviews"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(approved.size(), 1);
        QVERIFY(!desk.palette->isVisible());
        QTRY_VERIFY(desk.reviews->table->hasFocus());
    }

    void keysMoveAndNothingRunsBehindIt()
    {
        Desk desk;
        QSignalSpy approved(desk.reviews->approve, &QAction::triggered);
        desk.open();
        desk.type(u"a"_s);
        QCOMPARE(approved.size(), 0);
        const QString first = desk.chosen();
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.chosen(), desk.line(1));
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Up);
        QCOMPARE(desk.chosen(), first);
        desk.key(Qt::Key_3, Qt::ControlModifier); // pages stay where they are
        QCOMPARE(desk.window.currentView(), desk.reviews);
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.palette->isVisible());
        desk.open();
        QVERIFY(desk.field()->text().isEmpty());
        desk.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!desk.palette->isVisible());
    }

    void pagesAndTheirActionsByName()
    {
        Desk desk;
        QSignalSpy denied(desk.deny, &QAction::triggered);
        desk.open();
        desk.type(u"audit l"_s);
        QCOMPARE(desk.chosen(), u"Audit log"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window.currentView(), desk.audit);
        // A deed of a page that is not in front works on something not seen: it only brings the page.
        desk.open();
        desk.type(u"refunds deny"_s);
        QCOMPARE(desk.chosen(), u"Deny"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window.currentView(), desk.refunds);
        QCOMPARE(denied.size(), 0);
        QVERIFY2(desk.refunds->messages()->texts().join(u' ').contains(u"press D"_s), qPrintable(desk.refunds->messages()->texts().join(u' ')));
        desk.open();
        desk.type(u"deny"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(denied.size(), 1);
    }

    void everyActionOfEveryPageIsThere()
    {
        Desk desk;
        QSet<QString> named;
        for (const PaletteEntry &entry : paletteActions(desk.window)) {
            QVERIFY2(!named.contains(entry.id), qPrintable(entry.id));
            named << entry.id;
            QVERIFY(entry.run);
        }
        for (const View *view : desk.window.views()) {
            for (const QAction *action : view->actions())
                QVERIFY2(named.contains(view->id() + u'/' + action->objectName()), qPrintable(action->objectName()));
            QVERIFY(named.contains(u"window/page-"_s + view->id()));
        }
        for (const char *name : {"quit", "refresh", "themeDark", "keys", "about", "findAnything"})
            QVERIFY2(named.contains(u"window/"_s + QLatin1StringView(name)), name);
    }

    void whatWasUsedComesFirst()
    {
        Desk desk;
        desk.open();
        desk.type(u"about"_s);
        desk.key(Qt::Key_Return);
        for (QWidget *box : QApplication::topLevelWidgets()) {
            if (box != &desk.window && box->isVisible())
                box->close();
        }
        desk.window.activateWindow();
        desk.reviews->table->setFocus();
        desk.open();
        QCOMPARE(desk.line(0), u"About Halfday"_s);
        QCOMPARE(desk.settings.value(u"palette/recent"_s).toStringList().first(), u"window/about"_s);
    }

    void whatCannotBeDoneSaysSo()
    {
        Desk desk;
        desk.reviews->approve->setEnabled(false);
        desk.open();
        desk.type(u"approve"_s);
        QCOMPARE(desk.chosen(), u"Approve"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.palette->isVisible());
        QVERIFY(desk.note().contains(u"cannot be done"_s));
    }

    void recordsOpenInTheirPage()
    {
        ReviewFixture fixture(m_cluster);
        fillForSearch(fixture);
        const auto database = fixture.as(u"vera"_s);
        Desk desk(database.get());
        desk.open();
        desk.type(u"ch_3QAAAA"_s);
        QTRY_COMPARE(desk.chosen(), u"Refund request 1 · Happy Paws · A$22.00"_s);
        QCOMPARE(desk.list()->currentIndex().row(), 0); // the very charge: before all else
        QVERIFY(desk.list()->currentIndex().data(PaletteModel::WhereRole).toString().startsWith(u"ch_3QAAAA · open · "_s));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.window.currentView(), desk.refunds);
        QCOMPARE(desk.refunds->shownRecord, u"1"_s);
        // A decided review, and a payment that nothing was asked about: the log knows of them.
        QCOMPARE(placeOf({.kind = FoundRecord::Kind::DecidedReview, .id = 3}), (RecordPlace{u"audit"_s, u"review:3"_s}));
        QCOMPARE(placeOf({.kind = FoundRecord::Kind::Payment, .id = 3, .charge = u"ch_x"_s}), (RecordPlace{u"audit"_s, u"ch_x"_s}));
        desk.open();
        desk.type(u"Happy Pa"_s);
        QTRY_VERIFY(desk.lines().contains(u"Review 2 · Happy Paws"_s));
    }

    void hostileNamesArePlainText()
    {
        ReviewFixture fixture(m_cluster);
        fillForSearch(fixture);
        const auto database = fixture.as(u"vera"_s);
        Desk desk(database.get());
        desk.open();
        desk.type(u"<b>100%"_s);
        QTRY_VERIFY(desk.lines().join(u'|').contains(u"<b>100%</b> _Dogs\\ & co"_s));
        QCOMPARE(desk.palette->findChild<QLabel *>(u"paletteNote"_s)->textFormat(), Qt::PlainText);
        desk.window.grab(); // drawn as text, without complaint
    }

    void answersToOlderTextsAreDropped()
    {
        ReviewFixture fixture(m_cluster);
        fillForSearch(fixture);
        const auto database = fixture.as(u"vera"_s);
        Desk desk(database.get());
        desk.open();
        desk.type(u"ch_3QAAAA"_s);
        QTRY_VERIFY(desk.chosen().startsWith(u"Refund request"_s));
        // The next question is on its way, slowly; its answer comes when nobody wants it any more.
        fixture.run(u"create or replace function halfday.find_records(typed text) returns table (kind text, id bigint, subject text, "
                    "charge text, amount bigint, currency text, state text, at timestamptz, rank integer) language sql as "
                    "$$ select 'case', 666::bigint, 'late', '', 1::bigint, 'AUD', 'open', now(), 0 from pg_sleep(case when typed "
                    "like 'slow%' then 1 else 0 end) $$"_s);
        desk.field()->setText(u"slow one"_s);
        QTRY_COMPARE(fixture.number(u"select count(*) from pg_stat_activity where query like '%find_records%' and state = 'active' "
                                    "and usename = 'vera'"_s), 1);
        desk.field()->setText(u"approve"_s);
        QTRY_VERIFY(desk.note().contains(u"1 record"_s)); // the newer answer, which the connection gives after the older
        QCOMPARE(desk.lines().filter(u"late"_s).size(), 1);
        QCOMPARE(desk.field()->text(), u"approve"_s);
    }

    void withoutADatabaseActionsStillWork()
    {
        std::unique_ptr<Database> database;
        SystemClock clock;
        ConnectionSettings nowhere = m_cluster.address();
        nowhere.port = 1;
        database = std::make_unique<Database>(nowhere, clock);
        Desk desk(database.get());
        QSignalSpy approved(desk.reviews->approve, &QAction::triggered);
        desk.open();
        desk.type(u"approve"_s);
        QTRY_VERIFY2(desk.note().contains(u"records cannot be searched"_s), qPrintable(desk.note()));
        QCOMPARE(desk.chosen(), u"Approve"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(approved.size(), 1);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
