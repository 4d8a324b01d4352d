#include "models/cases/casedesk.h"
#include "models/refunds/refunddesk.h"
#include "tests/models/reviews/reviewfixture.h"
#include "tests/support/testsettings.h"
#include "ui/alerts/alertsview.h"
#include "ui/audit/auditview.h"
#include "ui/cases/casesview.h"
#include "ui/palette/commandpalette.h"
#include "ui/refunds/refundsview.h"
#include "ui/reviews/reviewsview.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/todayview.h"
#include "ui/widgets/keysoverlay.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The keys of the real pages: all of them told, none of them twice.
class TestKeys : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;
    TestCluster m_cluster;
    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AlertStore> m_alerts;
    std::unique_ptr<RefundStore> m_refunds;
    std::unique_ptr<RefundFlow> m_flow;
    std::unique_ptr<RefundDesk> m_refundDesk;
    std::unique_ptr<CaseStore> m_cases;
    std::unique_ptr<CaseDesk> m_caseDesk;
    std::unique_ptr<MainWindow> m_window;

    /// Every action of the window with a key, by the object that owns it.
    QList<QAction *> keyed(const QObject *owner) const
    {
        QList<QAction *> found;
        for (QAction *action : owner->findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty() && !action->objectName().isEmpty())
                found << action;
        }
        return found;
    }
    QList<QAction *> everywhere() const
    {
        QList<QAction *> all;
        for (QAction *action : keyed(m_window.get())) {
            const auto ofAView = [action](const View *view) {
                return view->actions().contains(action) || view->findChildren<QAction *>().contains(action);
            };
            if (std::ranges::none_of(m_window->views(), ofAView))
                all << action;
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_fixture = std::make_unique<ReviewFixture>(m_cluster);
        m_settings = std::make_unique<QSettings>(u"Halfday"_s, u"test"_s);
        m_database = m_fixture->as(u"anna"_s);
        m_alerts = std::make_unique<AlertStore>(*m_database);
        m_refunds = std::make_unique<RefundStore>(*m_database);
        m_flow = std::make_unique<RefundFlow>(*m_refunds, QList<PaymentGateway *>{}, u"test"_s);
        m_refundDesk = std::make_unique<RefundDesk>(*m_refunds, *m_flow);
        m_cases = std::make_unique<CaseStore>(*m_database);
        m_caseDesk = std::make_unique<CaseDesk>(*m_cases, *m_refundDesk);
        m_window = std::make_unique<MainWindow>(*m_settings, m_database->clock());
        m_window->addView(new TodayView(*m_alerts, m_database->clock()));
        m_window->addView(new ReviewsView(*m_database));
        m_window->addView(new RefundsView(*m_refunds, *m_refundDesk));
        m_window->addView(new CasesView(*m_cases, *m_caseDesk));
        m_window->addView(new AlertsView(*m_alerts));
        m_window->addView(new AuditView(*m_database));
        new CommandPalette(*m_window, *m_settings, m_database.get());
        m_window->resize(1280, 800);
        m_window->start();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_caseDesk.reset();
        m_refundDesk.reset();
        m_flow.reset();
        m_database.reset();
    }

    void everyKeyIsTold()
    {
        auto *overlay = m_window->findChild<KeysOverlay *>();
        for (View *view : m_window->views()) {
            m_window->showView(view->id());
            m_window->findChild<QAction *>(u"keys"_s)->trigger();
            QVERIFY(overlay->isVisible());
            QList<QAction *> all = keyed(view) + everywhere();
            for (const QAction *action : all) {
                // A list that cannot be marked keeps its key switched off, and says nothing of it.
                if (!action->isVisible() || (action->shortcutContext() == Qt::WidgetShortcut && !action->isEnabled()))
                    continue;
                const QString line = action->shortcut().toString(QKeySequence::NativeText) + u'\t' + action->text().remove(u'&');
                QVERIFY2(overlay->lines().contains(line), qPrintable(view->id() + u": "_s + line));
            }
            // And all of it in sight.
            const QRect room = overlay->rect();
            for (const QWidget *part : overlay->findChildren<QWidget *>())
                QVERIFY2(room.contains(QRect(part->mapTo(overlay, QPoint()), part->size())), qPrintable(view->id()));
            if (qEnvironmentVariableIsSet("HALFDAY_LOOK"))
                m_window->grab().save(qEnvironmentVariable("HALFDAY_LOOK") + u"/keys-"_s + view->id() + u".png"_s);
            QTest::keyClick(overlay, Qt::Key_Escape);
        }
    }

    void noTwoActionsShareAKey()
    {
        for (View *view : m_window->views()) {
            QHash<QKeySequence, const QAction *> taken;
            QSet<const QAction *> seen;
            for (const QAction *action : keyed(view) + everywhere()) {
                if (seen.contains(action) || action->shortcutContext() == Qt::WidgetShortcut)
                    continue; // a list's own keys: only one list has the focus
                seen << action;
                for (const QKeySequence &key : action->shortcuts()) {
                    const QAction *other = taken.value(key);
                    QVERIFY2(!other, qPrintable(u"%1: %2 is %3 and %4"_s.arg(view->id(), key.toString(), action->objectName(),
                                                                             other ? other->objectName() : QString())));
                    taken.insert(key, action);
                }
            }
            QVERIFY(taken.size() > 20);
        }
    }

    void everyPageFitsAtTwiceTheSize()
    {
        for (const int percent : {200, 80, 100}) {
            m_window->setZoom(percent);
            QTRY_COMPARE(m_window->findChild<QLabel *>(u"viewTitle"_s)->font().pointSizeF(), Theme::font(Theme::Text::Title).pointSizeF());
            for (View *view : m_window->views()) {
                m_window->showView(view->id());
                QVERIFY2(m_window->minimumSizeHint().width() <= 1920 && m_window->minimumSizeHint().height() <= 1080,
                         qPrintable(u"%1 at %2 %: %3 x %4"_s.arg(view->id()).arg(percent).arg(m_window->minimumSizeHint().width())
                                        .arg(m_window->minimumSizeHint().height())));
                if (percent == 200 && qEnvironmentVariableIsSet("HALFDAY_LOOK"))
                    m_window->grab().save(qEnvironmentVariable("HALFDAY_LOOK") + u"/zoom-"_s + view->id() + u".png"_s);
            }
        }
        if (qEnvironmentVariableIsSet("HALFDAY_LOOK")) {
            m_window->resize(1280, 800);
            m_window->findChild<QAction *>(u"findAnything"_s)->trigger();
            QTest::keyClicks(QApplication::focusWidget(), u"re"_s);
            m_window->grab().save(qEnvironmentVariable("HALFDAY_LOOK") + u"/palette.png"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
    }

    void everyActionOfThePagesIsFoundByName()
    {
        for (const View *view : m_window->views()) {
            for (const QAction *action : view->actions()) {
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            }
        }
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
