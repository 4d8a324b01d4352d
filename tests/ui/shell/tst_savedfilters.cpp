#include "models/cases/casedesk.h"
#include "models/refunds/refunddesk.h"
#include "tests/models/reviews/reviewfixture.h"
#include "tests/support/testsettings.h"
#include "ui/alerts/alertsview.h"
#include "ui/audit/auditview.h"
#include "ui/cases/casesview.h"
#include "ui/palette/paletteactions.h"
#include "ui/refunds/refundsview.h"
#include "ui/reviews/reviewsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/savedfilteritem.h"
#include "ui/shell/savedfilters.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QToolButton>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The operator's own filters in the navigation: on the real pages, with a real database.
class TestSavedFilters : public QObject
{
    Q_OBJECT

    struct Desk {
        Desk(ReviewFixture &fixture, QSettings &settings)
            : database(fixture.as(u"anna"_s)), alerts(*database), refunds(*database), flow(refunds, {}, u"test"_s),
              refundDesk(refunds, flow), cases(*database), caseDesk(cases, refundDesk), window(settings, database->clock())
        {
            window.addView(new ReviewsView(*database));
            window.addView(new RefundsView(refunds, refundDesk));
            window.addView(new CasesView(cases, caseDesk));
            window.addView(new AlertsView(alerts));
            window.addView(new AuditView(*database));
            window.savedFilters()->countIn(*database);
            window.resize(1280, 800);
            window.start();
            window.show();
            up = QTest::qWaitForWindowActive(&window);
        }
        View *view(const QString &id) { return window.findChild<View *>(id); }
        QVariantMap filters(const QString &id) { return dynamic_cast<FilteredPage *>(view(id))->filterMap(); }
        SavedFilterItem *item(const QString &id, const QString &name) { return window.findChild<SavedFilterItem *>(u"savedFilter-%1-%2"_s.arg(id, name)); }
        QString said(const QString &id, const QString &name) { return item(id, name) ? item(id, name)->accessibleDescription() : u"no such item"_s; }
        QLineEdit *field() { return window.findChild<QLineEdit *>(u"savedFilterName"_s); }
        QString message() { return window.currentView()->messages()->texts().value(0); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
        /// By hand: sets the filters, then names them.
        void save(const QString &id, const QVariantMap &filters, const QString &name)
        {
            window.showView(id);
            dynamic_cast<FilteredPage *>(view(id))->setFilterMap(filters);
            key(Qt::Key_S, Qt::ControlModifier);
            QTRY_VERIFY(field() && field()->hasFocus());
            QTest::keyClicks(field(), name);
            key(Qt::Key_Return);
            QTRY_VERIFY(!field());
        }

        std::unique_ptr<Database> database;
        AlertStore alerts;
        RefundStore refunds;
        RefundFlow flow;
        RefundDesk refundDesk;
        CaseStore cases;
        CaseDesk caseDesk;
        MainWindow window;
        bool up = false;
    };

    TestSettings m_sandbox;
    TestCluster m_cluster;
    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    void init()
    {
        m_fixture = std::make_unique<ReviewFixture>(m_cluster);
        m_fixture->fill();
        m_fixture->addReviews(6, 6);
        m_settings = std::make_unique<QSettings>(m_sandbox.folder() + u"/saved.ini"_s, QSettings::IniFormat);
        m_settings->clear();
    }
    void cleanup() { m_fixture.reset(); }

    void savedCountedAndOpenedAgain()
    {
        {
            Desk desk(*m_fixture, *m_settings);
            QVERIFY(desk.up);
            desk.save(u"reviews"_s, {{u"minConfidence"_s, 0.9}}, u"  Safe   ones "_s);
            QVERIFY2(desk.message().contains(u"“Safe ones” stands below Reviews"_s), qPrintable(desk.message()));
            QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"reviews"_s, u"Safe ones"_s), u"Saved filter of the page Reviews: 6 found"_s, 30000);
            QVERIFY(desk.window.currentView()->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::ControlModifier);
            QTRY_VERIFY(desk.filters(u"reviews"_s).isEmpty());
        }
        Desk desk(*m_fixture, *m_settings); // another sitting
        QVERIFY(desk.up);
        desk.window.showView(u"cases"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"reviews"_s, u"Safe ones"_s), u"Saved filter of the page Reviews: 6 found"_s, 30000);
        QTest::mouseClick(desk.item(u"reviews"_s, u"Safe ones"_s), Qt::LeftButton);
        QCOMPARE(desk.window.currentView()->id(), u"reviews"_s);
        auto *table = desk.view(u"reviews"_s)->findChild<TableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 6, 30000);

        // Another console approves one; nobody touches this one.
        m_fixture->run(u"update public.reviews set moderation_status = 'approved' where id = 1; select pg_notify('halfday', 'reviews')"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"reviews"_s, u"Safe ones"_s), u"Saved filter of the page Reviews: 5 found"_s, 30000);
    }

    void everyPageCountsWhatItLists_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QVariantMap>("filters");
        QTest::addColumn<int>("rows");
        QTest::newRow("reviews") << u"reviews"_s << QVariantMap{{u"council"_s, qint64(2)}, {u"text"_s, u"number 1"_s}} << 2; // 1 and 11
        QTest::newRow("refunds") << u"refunds"_s << QVariantMap{{u"text"_s, u"paws"_s}} << 2;
        QTest::newRow("refunds decided") << u"refunds"_s << QVariantMap{{u"show"_s, 2}, {u"text"_s, u"100%"_s}} << 0;
        QTest::newRow("cases") << u"cases"_s << QVariantMap{{u"show"_s, 5}, {u"search"_s, u"good dog"_s}} << 1;
        QTest::newRow("cases of mine") << u"cases"_s << QVariantMap{{u"mine"_s, true}, {u"method"_s, 1}} << 0;
        QTest::newRow("alerts") << u"alerts"_s << QVariantMap{{u"show"_s, 2}, {u"severity"_s, 1}} << 1;
        QTest::newRow("audit") << u"audit"_s << QVariantMap{{u"actor"_s, u"anna"_s}, {u"period"_s, 2}} << 3;
        QTest::newRow("audit by its days") << u"audit"_s
            << QVariantMap{{u"period"_s, 4}, {u"from"_s, QDate(2001, 1, 1)}, {u"to"_s, QDate(2001, 1, 2)}} << 0;
    }

    void everyPageCountsWhatItLists()
    {
        QFETCH(QString, page);
        QFETCH(QVariantMap, filters);
        QFETCH(int, rows);
        m_fixture->run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                        "select 1 + n % 2, 'ch_' || n, 2200, 'AUD', 'succeeded', now() - n * interval '1 hour' from generate_series(1, 4) n;"
                        "insert into halfday.refund_requests (payment_id, reason, requested_at) select id, 'as asked', now() from public.payment_audit;"
                        "insert into public.manual_resolution (payment_id, issue_type, sla_deadline) "
                        "select id, 'missing_quiz_data', now() + interval '2 hours' from public.payment_audit where id < 3;"
                        "insert into halfday.alerts (rule, fingerprint, severity, since) "
                        "values ('ai_down', 'ai_down:a', 'red', now()), ('queue_long', 'queue_long:b', 'yellow', now());"
                        "insert into halfday.audit_log (actor, action, subject, subject_id) "
                        "select case when n < 4 then 'anna' else 'ben' end, 'review.approve', 'review', n::text from generate_series(1, 5) n"_s);
        Desk desk(*m_fixture, *m_settings);
        QVERIFY(desk.up);
        desk.save(page, filters, u"Mine"_s);
        QCOMPARE(desk.filters(page), filters); // and the page shows all of it
        QTRY_VERIFY2_WITH_TIMEOUT(desk.said(page, u"Mine"_s).endsWith(u": %1 found"_s.arg(rows)), qPrintable(desk.said(page, u"Mine"_s)), 30000);
        auto *table = desk.view(page)->findChild<TableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(desk.view(page)->settled(), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows, 30000);
    }

    void renamedAndDeletedByKeys()
    {
        Desk desk(*m_fixture, *m_settings);
        QVERIFY(desk.up);
        desk.save(u"reviews"_s, {{u"rating"_s, 1}}, u"Angry"_s);
        desk.save(u"reviews"_s, {{u"rating"_s, 5}}, u"Happy"_s);
        QVERIFY(!desk.window.findChild<QAction *>(u"deleteFilter"_s)->isEnabled()); // the key means nothing in the list
        desk.item(u"reviews"_s, u"Angry"_s)->setFocus(Qt::TabFocusReason);
        desk.key(Qt::Key_F2);
        QTRY_VERIFY(desk.field() && desk.field()->hasFocus());
        QCOMPARE(desk.field()->selectedText(), u"Angry"_s);
        QTest::keyClicks(desk.field(), u"Happy"_s);
        desk.key(Qt::Key_Return);
        QVERIFY2(desk.message().contains(u"nothing was renamed"_s), qPrintable(desk.message()));
        desk.key(Qt::Key_Escape);
        QTRY_VERIFY(!desk.field());
        QTRY_VERIFY(desk.item(u"reviews"_s, u"Angry"_s)->hasFocus());
        desk.key(Qt::Key_F2);
        QTRY_VERIFY(desk.field() && desk.field()->hasFocus());
        QTest::keyClicks(desk.field(), u"Furious"_s);
        desk.key(Qt::Key_Return);
        QTRY_VERIFY(desk.item(u"reviews"_s, u"Furious"_s) && desk.item(u"reviews"_s, u"Furious"_s)->hasFocus());
        QVERIFY(!desk.item(u"reviews"_s, u"Angry"_s));
        desk.key(Qt::Key_Space);
        QTRY_COMPARE(desk.filters(u"reviews"_s), (QVariantMap{{u"rating"_s, 1}}));

        desk.item(u"reviews"_s, u"Furious"_s)->setFocus(Qt::TabFocusReason);
        desk.key(Qt::Key_Delete);
        QTRY_VERIFY(!desk.item(u"reviews"_s, u"Furious"_s));
        QVERIFY(desk.item(u"reviews"_s, u"Happy"_s));
        QPushButton *undo = nullptr;
        for (QPushButton *button : desk.window.currentView()->messages()->findChildren<QPushButton *>()) {
            if (button->text() == u"Undo"_s)
                undo = button;
        }
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(desk.item(u"reviews"_s, u"Furious"_s));
    }

    void nothingToSaveIsSaid()
    {
        Desk desk(*m_fixture, *m_settings);
        QVERIFY(desk.up);
        QTest::mouseClick(desk.view(u"reviews"_s)->findChild<QToolButton *>(u"saveFilterButton"_s), Qt::LeftButton);
        QVERIFY(!desk.field());
        QVERIFY2(desk.message().startsWith(u"Nothing is filtered here"_s), qPrintable(desk.message()));
    }

    void aCouncilThatVanishedIsTold()
    {
        Desk desk(*m_fixture, *m_settings);
        QVERIFY(desk.up);
        desk.save(u"reviews"_s, {{u"council"_s, qint64(2)}}, u"Bendigo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"reviews"_s, u"Bendigo"_s).endsWith(u" found"_s), 30000);
        QVERIFY(desk.item(u"reviews"_s, u"Bendigo"_s)->unfit().isEmpty());
        m_fixture->run(u"delete from public.reviews where business_id = 2; delete from public.businesses where id = 2; "
                        "delete from public.councils where id = 2; select pg_notify('halfday', 'reviews')"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"reviews"_s, u"Bendigo"_s),
                                  u"Saved filter of the page Reviews: The council that it names no longer exists."_s, 30000);
        QTest::mouseClick(desk.item(u"reviews"_s, u"Bendigo"_s), Qt::LeftButton);
        QTRY_VERIFY2(desk.message().startsWith(u"The saved filter “Bendigo” no longer fits."_s), qPrintable(desk.message()));
    }

    void longNamesAreCutAndReadInWhole()
    {
        const QString name = QString(u"Everything from the peninsula & beyond "_s).repeated(2).left(60).trimmed();
        m_settings->setValue(u"reviews/savedFilters"_s, QVariantMap{{name, QVariantMap{{u"rating"_s, 2}}}, {u"<b>bold</b>"_s, QVariantMap{{u"rating"_s, 3}}}});
        Desk desk(*m_fixture, *m_settings);
        QVERIFY(desk.up);
        SavedFilterItem *item = desk.item(u"reviews"_s, name);
        QVERIFY(item);
        QVERIFY(item->width() <= desk.window.findChild<NavigationItem *>(u"navigation-reviews"_s)->width());
        QVERIFY(item->toolTip().contains(name.toHtmlEscaped()));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
        QCOMPARE(spoken->role(), QAccessible::Button);
        QCOMPARE(spoken->text(QAccessible::Name), name);
        QVERIFY(!desk.item(u"reviews"_s, u"<b>bold</b>"_s)->toolTip().contains(u"<b>"_s));
        if (qEnvironmentVariableIsSet("HALFDAY_LOOK")) {
            QTRY_VERIFY(desk.said(u"reviews"_s, name).endsWith(u"found"_s));
            for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                desk.window.setThemeMode(mode);
                for (const int zoom : {100, 200}) {
                    desk.window.setZoom(zoom);
                    QTest::keyClick(desk.window.currentView(), Qt::Key_Tab);
                    QCoreApplication::processEvents();
                    desk.window.grab().save(u"%1/saved-%2-%3.png"_s.arg(qEnvironmentVariable("HALFDAY_LOOK")).arg(int(mode)).arg(zoom));
                }
            }
            desk.window.setZoom(100);
        }
        spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(desk.filters(u"reviews"_s), (QVariantMap{{u"rating"_s, 2}}));
    }

    void manyOfThemScroll()
    {
        QVariantMap many;
        for (int i = 0; i < 60; ++i)
            many.insert(u"Filter %1"_s.arg(i, 2, 10, QChar(u'0')), QVariantMap{{u"rating"_s, 1 + i % 5}});
        m_settings->setValue(u"audit/savedFilters"_s, many);
        Desk desk(*m_fixture, *m_settings);
        QVERIFY(desk.up);
        QVERIFY(desk.window.height() <= 800 && desk.window.minimumSizeHint().height() <= 800);
        auto *navigation = desk.window.findChild<Navigation *>();
        QTRY_VERIFY(navigation->verticalScrollBar()->maximum() > 0);
        SavedFilterItem *last = desk.item(u"audit"_s, u"Filter 59"_s);
        QTest::keyClick(&desk.window, Qt::Key_Backtab); // any way there: what has the focus is in sight
        last->setFocus(Qt::TabFocusReason);
        navigation->ensureWidgetVisible(last);
        QVERIFY(navigation->viewport()->rect().intersects(QRect(last->mapTo(navigation->viewport(), QPoint()), last->size())));
        QVERIFY(navigation->viewport()->width() >= last->width());
    }

    void thePaletteFindsThem()
    {
        m_settings->setValue(u"cases/savedFilters"_s, QVariantMap{{u"Late & mine"_s, QVariantMap{{u"show"_s, 1}, {u"mine"_s, true}}}});
        Desk desk(*m_fixture, *m_settings);
        QVERIFY(desk.up);
        const QList<PaletteEntry> entries = paletteActions(desk.window);
        const auto found = std::ranges::find(entries, u"Late & mine"_s, &PaletteEntry::text);
        QVERIFY(found != entries.end());
        QVERIFY(found->where.contains(u"Cases"_s));
        found->run();
        QCOMPARE(desk.window.currentView()->id(), u"cases"_s);
        QTRY_COMPARE(desk.filters(u"cases"_s), (QVariantMap{{u"show"_s, 1}, {u"mine"_s, true}}));
    }
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
