#include "tests/models/refunds/refundfixture.h"
#include "tests/support/testsettings.h"
#include "ui/refunds/refundsview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintextpane.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The view as an operator uses it: by keys and by clicks, over a real database and Stripe's sandbox.
class TestRefundsView : public QObject
{
    Q_OBJECT

    TestSettings m_settings;
    TestCluster m_cluster;
    std::chrono::milliseconds m_now{0};

    struct Screen {
        Screen(TestRefundsView &test, RefundFixture &fixture)
            : desk(fixture.store, *fixture.flow, [&test] { return test.m_now; }), view(fixture.store, desk)
        {
            view.resize(1100, 740);
            view.show();
            view.activateWindow();
            if (!QTest::qWaitForWindowActive(&view))
                qWarning("the window does not become active; keys may go astray");
            view.refresh();
            table()->setFocus();
        }
        TableView *table() { return view.findChild<TableView *>(); }
        QAbstractItemModel *model() { return table()->model(); }
        template <class T> T *find(const char *name) { return view.findChild<T *>(QLatin1StringView(name)); }
        QString label(const char *name) { return find<QLabel>(name)->text(); }
        QString cell(int row, RefundTableModel::Column column) { return model()->index(row, column).data().toString(); }
        void key(int key) { QTest::keyClick(table(), Qt::Key(key)); }
        void choose(int row) { table()->setCurrentIndex(model()->index(row, 0)); }

        RefundDesk desk;
        RefundsView view;
    };

    void tenSeconds(Screen &screen)
    {
        m_now += 10s;
        screen.desk.beat();
    }

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void byKeys()
    {
        RefundFixture fixture(m_cluster);
        const qint64 late = fixture.request(u"now() - interval '4 days'"_s);
        const qint64 soon = fixture.request(u"now() - interval '67 hours'"_s, {2200, u"AUD"_s}, u"Soon Paws"_s);
        const qint64 fresh = fixture.request(u"now() - interval '1 hour'"_s, {2200, u"AUD"_s}, u"Fresh Paws"_s);
        Screen screen(*this, fixture);
        const QAbstractItemModelTester tester(screen.model());
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        QVERIFY2(screen.view.state().startsWith(u"3 waiting, 1 runs out in 4 h"_s) || screen.view.state().startsWith(u"3 waiting, 1 runs out in 5 h"_s), qPrintable(screen.view.state()));
        QCOMPARE(screen.view.count(), 3);
        QVERIFY(screen.view.primaryAction()->text().startsWith(u"Deny — window closed"_s));
        screen.key(Qt::Key_F); // outside its window no key refunds
        screen.key(Qt::Key_Return);
        QVERIFY(screen.desk.active().isEmpty());

        screen.key(Qt::Key_J);
        QCOMPARE(screen.view.primaryAction()->text(), u"Refund A$22.00 to Soon Paws"_s);
        screen.key(Qt::Key_D); // inside its window it cannot be denied
        QVERIFY(!screen.find<QPushButton>("denyConfirm")->isVisible());
        screen.key(Qt::Key_F);
        QVERIFY(screen.desk.activity(soon));
        QCOMPARE(screen.cell(1, RefundTableModel::State), u"Refunding A$22.00 in 10 s · Cancel (Esc)"_s);
        QVERIFY(!screen.view.primaryAction()->isEnabled());
        screen.key(Qt::Key_Escape);
        QVERIFY(!screen.desk.activity(soon));
        screen.key(Qt::Key_J);
        screen.key(Qt::Key_Return);
        screen.key(Qt::Key_Return);
        QCOMPARE(screen.desk.active(), QList<qint64>{fresh});
        tenSeconds(screen);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 2, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.view.messages()->texts(), QStringList{u"A$22.00 refunded to Fresh Paws."_s}, 20000);
        QCOMPARE(fixture.requestState(fresh), u"refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(fresh)), 1);

        screen.choose(0);
        QTRY_VERIFY(screen.find<PlainTextPane>("letterText")->text().contains(u"4 days ago"_s));
        screen.key(Qt::Key_D);
        QVERIFY(screen.find<QPushButton>("denyConfirm")->isVisible());
        QCOMPARE(fixture.requestState(late), u"open"_s); // the letter first
        screen.key(Qt::Key_Escape);
        QVERIFY(!screen.find<QPushButton>("denyConfirm")->isVisible());
        screen.key(Qt::Key_D);
        screen.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->rowCount(), 1, 20000);
        QCOMPARE(fixture.letters(late), QStringList{u"refund_denied"_s});
        screen.key(Qt::Key_3);
        QTRY_COMPARE(screen.model()->rowCount(), 2);
    }

    void theNameHasRoom()
    {
        RefundFixture fixture(m_cluster);
        fixture.request(u"now() - interval '4 days'"_s, {2200, u"AUD"_s}, u"Moretti & Daughter Dog School of Springvale"_s);
        fixture.request(u"now() - interval '67 hours'"_s, {125000, u"AUD"_s});
        Screen screen(*this, fixture);
        for (const int width : {1092, 1732}) { // what windows of 1280 and 1920 leave
            screen.view.resize(width, 740);
            QTRY_COMPARE(screen.model()->rowCount(), 2);
            QTRY_COMPARE(screen.table()->horizontalScrollBar()->maximum(), 0);
            QTRY_VERIFY(screen.table()->columnWidth(RefundTableModel::Business) >= (width > 1500 ? 400 : 130));
        }
        auto *button = screen.view.findChild<PrimaryButton *>();
        screen.choose(0);
        QTRY_COMPARE(button->look(), KeyButton::Look::Final); // closed: only Deny is left
        screen.choose(1);
        QTRY_COMPARE(button->look(), KeyButton::Look::Primary);
        // The letter is there in whole; the page scrolls, not the letter.
        auto *letter = screen.find<PlainTextPane>("letterText");
        QTRY_VERIFY(letter->isVisible() && letter->verticalScrollBar()->maximum() == 0);
        QTRY_VERIFY(letter->height() < letter->document()->lineCount() * letter->fontMetrics().lineSpacing() * 3);
    }

    void byClicks()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        Screen screen(*this, fixture);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        auto *button = screen.view.findChild<PrimaryButton *>();
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QCOMPARE(screen.desk.active().size(), 1);
        QTest::mouseClick(screen.find<QPushButton>("cancelCountdown"), Qt::LeftButton);
        QVERIFY(screen.desk.active().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        const QRect cell = screen.table()->visualRect(screen.model()->index(0, RefundTableModel::Purchased));
        QTest::mouseClick(screen.table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(screen.desk.active().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
        screen.view.aboutToClose();
        tenSeconds(screen);
        QVERIFY(screen.desk.active().isEmpty());
        QCOMPARE(fixture.requestState(id), u"open"_s);
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 0);
    }

    void aboveTheLimitTheAmountIsTyped()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request(u"now() - interval '1 day'"_s, {22000, u"AUD"_s});
        Screen screen(*this, fixture);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.key(Qt::Key_F);
        QVERIFY(screen.desk.active().isEmpty());
        auto *yes = screen.find<QPushButton>("confirmRefundYes");
        auto *typed = screen.find<QLineEdit>("confirmRefundAmount");
        QVERIFY(yes && typed && !yes->isEnabled());
        QTest::keyClicks(typed, u"22.00"_s);
        QVERIFY(!yes->isEnabled());
        typed->clear();
        QTest::keyClicks(typed, u"220.00"_s);
        QTRY_VERIFY(yes->isEnabled());
        QTest::mouseClick(yes, Qt::LeftButton);
        QVERIFY(screen.desk.activity(id));
    }

    void aDisputedChargeBlocks()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        fixture.sandbox.setDisputed(fixture.charge(id), true);
        Screen screen(*this, fixture);
        QTRY_VERIFY(screen.find<Badge>("chargeWarningBadge")->isVisible());
        QTRY_VERIFY(!screen.view.primaryAction()->isEnabled());
        screen.key(Qt::Key_F);
        QVERIFY(screen.desk.active().isEmpty());
    }

    void theChargeHasAFateOfItsOwn()
    {
        RefundFixture fixture(m_cluster);
        fixture.request();
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Status, .status = 500, .times = -1, .route = u"GET /v1/charges/:id"_s});
        Screen screen(*this, fixture);
        auto *retry = screen.find<QPushButton>("chargeRetry");
        QTRY_VERIFY_WITH_TIMEOUT(retry->isVisible(), 10000);
        fixture.sandbox.clearFaults();
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(screen.label("chargeState").contains(u"A$22.00 left to refund"_s), 10000);
        QVERIFY(!retry->isVisible());
        QVERIFY(screen.view.messages()->texts().isEmpty());
    }

    void anUnknownOutcomeSaysSoUntilItIsKnown()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Drop, .workDone = true, .route = u"POST /v1/refunds"_s});
        Screen screen(*this, fixture);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        screen.key(Qt::Key_F);
        tenSeconds(screen);
        QTRY_VERIFY_WITH_TIMEOUT(screen.view.messages()->texts().value(0).contains(u"Nobody knows yet"_s), 20000);
        screen.key(Qt::Key_2);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QCOMPARE(screen.cell(0, RefundTableModel::State), u"Unknown"_s);
        QTRY_VERIFY(screen.label("detailMoney").contains(u"Nobody knows"_s));
        QVERIFY(!screen.view.primaryAction()->isEnabled());
        fixture.follow();
        QTRY_COMPARE_WITH_TIMEOUT(screen.view.messages()->texts(), QStringList{u"A$22.00 refunded to Happy Paws."_s}, 10000);
        QTRY_COMPARE(screen.model()->rowCount(), 0);
        QCOMPARE(fixture.requestState(id), u"refunded"_s);
    }

    void hostileTextIsText()
    {
        RefundFixture fixture(m_cluster);
        const QString evil = u"<img src=x><b>Paws</b> & \u202Egnp.exe"_s;
        fixture.request(u"now() - interval '1 day'"_s, {2200, u"AUD"_s}, evil);
        fixture.sandbox.setOutcome({u"failed"_s, u"<h1>gone</h1>"_s});
        Screen screen(*this, fixture);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        for (const QLabel *label : screen.view.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->objectName() + u" '"_s + label->text() + u"' in "_s + label->parent()->objectName() + QLatin1StringView(label->parent()->metaObject()->className())));
        QCOMPARE(screen.cell(0, RefundTableModel::Business), evil);
        QVERIFY(screen.view.primaryAction()->text().contains(u"&&"_s));
        screen.key(Qt::Key_F);
        tenSeconds(screen);
        QTRY_VERIFY_WITH_TIMEOUT(screen.view.messages()->texts().value(0).contains(u"<h1>gone</h1>"_s), 20000);
        QTRY_COMPARE(screen.cell(0, RefundTableModel::State), u"Failed"_s);
        QTRY_VERIFY(screen.label("detailHappened").contains(u"<h1>gone</h1>"_s));
        for (const QLabel *label : screen.view.findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->objectName() + u" '"_s + label->text() + u"' in "_s + label->parent()->objectName() + QLatin1StringView(label->parent()->metaObject()->className())));
    }

    void theDatabaseIsAway()
    {
        RefundFixture fixture(m_cluster);
        fixture.request();
        Screen screen(*this, fixture);
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        QVERIFY(m_cluster.kill());
        screen.view.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(screen.view.isStale(), 20000);
        QCOMPARE(screen.model()->rowCount(), 1); // the last rows stay
        QVERIFY(m_cluster.restart());
        QTRY_VERIFY_WITH_TIMEOUT((screen.view.refresh(), !screen.view.isStale()), 20000);
    }

    void filtersAreRemembered()
    {
        RefundFixture fixture(m_cluster);
        fixture.request();
        const qint64 other = fixture.request(u"now()"_s, {2200, u"AUD"_s}, u"Other"_s);
        QSettings settings(m_settings.folder() + u"/view.ini"_s, QSettings::IniFormat);
        {
            Screen screen(*this, fixture);
            QTRY_COMPARE(screen.model()->rowCount(), 2);
            QTest::keyClick(screen.table(), Qt::Key_Slash);
            QTRY_VERIFY(screen.find<QLineEdit>("refundSearch")->hasFocus());
            QTest::keyClicks(screen.find<QLineEdit>("refundSearch"), u"otHer"_s);
            QTRY_COMPARE(screen.model()->rowCount(), 1);
            QTest::keyClick(screen.find<QLineEdit>("refundSearch"), Qt::Key_Return);
            QVERIFY(screen.desk.active().isEmpty()); // Enter in the search field moves no money
            screen.view.saveState(settings);
        }
        Screen screen(*this, fixture);
        screen.view.restoreState(settings);
        screen.view.refresh();
        QTRY_COMPARE(screen.model()->rowCount(), 1);
        Q_UNUSED(other)
    }

    /// With HALFDAY_PICTURES=folder: every state in both themes, to be looked at.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("HALFDAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("HALFDAY_PICTURES is not set");
        RefundFixture fixture(m_cluster);
        fixture.request(u"now() - interval '5 days'"_s, {2200, u"AUD"_s}, u"Bayside Dog School"_s);
        fixture.request(u"now() - interval '67 hours'"_s, {2200, u"AUD"_s}, u"Happy Paws Training"_s, u"now() - interval '2 days'"_s);
        fixture.request(u"now() - interval '40 hours'"_s, {125000, u"AUD"_s}, u"A very long business name that does not end: Melbourne's Finest Puppy Academy & Sons"_s);
        fixture.request(u"now() - interval '30 hours'"_s, {1200, u"JPY"_s}, u"Happy Paws Training"_s, u"now() - interval '1 day'"_s);
        const qint64 last = fixture.request(u"now() - interval '10 hours'"_s, {12500, u"KWD"_s}, u"Happy Paws Training"_s);
        const QStringList sql{
            u"insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency, state, failure, provider_refund_id, succeeded_at) "
             "select id, payment_id, 'stripe', 'x' || id, 2200, 'AUD', '%2', %3, 're_' || id, %4 from halfday.refund_requests where id = %1;"
             "update halfday.refund_requests set state = '%5', decided_by = 'anna', decided_at = now(), accepted_at = now() where id = %1"_s};
        const auto put = [&](const QString &name, const QString &state, const QString &failure, const QString &succeeded, const QString &request) {
            const qint64 id = fixture.request(u"now() - interval '50 hours'"_s, {2200, u"AUD"_s}, name);
            QVERIFY(fixture.db.run(sql.first().arg(id).arg(state, failure, succeeded, request)));
        };
        put(u"Fetch! Failed"_s, u"failed"_s, u"'card_declined'"_s, u"null"_s, u"open"_s);
        put(u"Came back later"_s, u"failed"_s, u"'expired_or_canceled_card'"_s, u"now()"_s, u"open"_s);
        put(u"On its way"_s, u"intended"_s, u"null"_s, u"null"_s, u"refunding"_s);
        put(u"Pending Pets"_s, u"pending"_s, u"'processing'"_s, u"null"_s, u"refunding"_s);
        put(u"Who knows"_s, u"unknown"_s, u"'no answer'"_s, u"null"_s, u"refunding"_s);
        put(u"Done Dogs"_s, u"succeeded"_s, u"null"_s, u"now()"_s, u"refunded"_s);
        fixture.sandbox.setDisputed(fixture.charge(last), true);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const QString theme = mode == Theme::Mode::Light ? u"light"_s : u"dark"_s;
            Theme::apply(*qApp, mode);
            Screen screen(*this, fixture);
            const auto take = [&](const QString &name) {
                QTRY_VERIFY(!screen.label("chargeState").startsWith(u"Asking"_s) && !screen.label("letterHead").startsWith(u"Loading"_s));
                if (!screen.view.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, theme)))
                    qWarning("no picture");
            };
            screen.view.resize(1080, 740);
            QTRY_COMPARE(screen.model()->rowCount(), 7);
            take(u"open-1280"_s);
            screen.key(Qt::Key_D);
            take(u"deny-1280"_s);
            screen.key(Qt::Key_Escape);
            screen.choose(1);
            screen.key(Qt::Key_F);
            take(u"countdown-1280"_s);
            screen.choose(6);
            screen.view.resize(1720, 1000);
            take(u"disputed-1920"_s);
            screen.desk.cancelAll();
            screen.view.resize(1080, 740);
            screen.key(Qt::Key_2);
            QTRY_COMPARE(screen.model()->rowCount(), 3);
            screen.choose(2);
            take(u"progress-1280"_s);
            screen.key(Qt::Key_3);
            QTRY_COMPARE(screen.model()->rowCount(), 1);
            take(u"decided-1280"_s);
        }
    }
};

QTEST_MAIN(TestRefundsView)
#include "tst_refundsview.moc"
