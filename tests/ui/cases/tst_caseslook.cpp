#include "tests/support/testsettings.h"
#include "tests/ui/cases/casescreen.h"
#include "ui/theme/theme.h"

using namespace halfday;
using namespace std::chrono_literals;

#define ROWS(screen, count) QTRY_COMPARE_WITH_TIMEOUT((screen).model()->rowCount(), count, 20000)

/// Pictures of the view, for whoever looks at them.
class TestCasesLook : public QObject
{
    Q_OBJECT

    TestSettings m_settings;
    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    /// With HALFDAY_PICTURES=folder: every state in both themes, to be looked at.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("HALFDAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("HALFDAY_PICTURES is not set");
        RefundFixture fixture(m_cluster);
        addCase(fixture, {.business = u"Moretti & Daughter Dog School of Springvale and Dandenong"_s,
                          .note = u"I paid $22 but my profile is not showing. Please look at it soon, my season begins on Monday."_s});
        threeGroups(fixture);
        addCase(fixture, {.deadline = u"now() - interval '5 minutes'"_s, .business = u"Karingal"_s, .method = u"apple_pay"_s,
                          .issue = u"ai_generation_failed"_s, .amount = {125000, u"AUD"_s}, .assigned = u"bert"_s});
        addCase(fixture, {.deadline = u"now() + interval '7 minutes'"_s, .business = u"Magpie Canine"_s, .method = u"google_pay"_s,
                          .issue = u"placement_not_shown"_s});
        addCase(fixture, {.deadline = u"now() - interval '2 days'"_s, .business = u"Escalated Elkhounds"_s, .status = u"escalated"_s});
        addCase(fixture, {.deadline = u"now() - interval '5 days'"_s, .business = u"Resolved Retrievers"_s, .status = u"resolved"_s});
        addCase(fixture, {.deadline = u"now() - interval '6 days'"_s, .business = u"Missed Malamutes"_s, .status = u"sla_missed_refunded"_s});
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const QString theme = mode == Theme::Mode::Light ? u"light"_s : u"dark"_s;
            Theme::apply(*qApp, mode);
            CaseScreen screen(fixture);
            const auto take = [&](const QString &name) {
                QTRY_VERIFY(screen.view.settled() && !screen.label("caseHistory").startsWith(u"Loading"_s));
                QTRY_VERIFY(QTest::qWaitForWindowExposed(&screen.view));
                for (int round = 0; round < 5; ++round)
                    QCoreApplication::processEvents();
                if (!screen.view.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, theme)))
                    qWarning("no picture");
            };
            ROWS(screen, 8);
            take(u"pending-1280"_s);
            screen.key(Qt::Key_S);
            screen.type(u"Found the answers in the old form and sent them on."_s);
            take(u"resolve-1280"_s);
            screen.key(Qt::Key_Escape);
            screen.choose(1);
            screen.key(Qt::Key_F);
            screen.choose(3);
            take(u"countdown-1280"_s);
            screen.view.resize(1732, 1000);
            screen.key(Qt::Key_6);
            ROWS(screen, 11);
            screen.choose(8);
            take(u"all-1920"_s);
            screen.desk.cancelAll();
            screen.view.resize(712, 640);
            take(u"narrow"_s);
            screen.view.resize(1092, 740);
            screen.key(Qt::Key_2);
            screen.key(Qt::Key_O);
            ROWS(screen, 0);
            take(u"empty-1280"_s);
        }
    }
};

QTEST_MAIN(TestCasesLook)
#include "tst_caseslook.moc"
