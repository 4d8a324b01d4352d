#include "tests/ui/today/todaydesk.h"
#include "tests/ui/widgets/hostiletext.h"
#include "ui/alerts/alertlist.h"
#include "ui/theme/theme.h"
#include "ui/today/alertspanel.h"
#include "ui/today/digestcard.h"
#include "ui/today/figurechart.h"
#include "ui/today/metriccard.h"
#include "ui/today/metricpage.h"
#include "ui/today/overview.h"
#include "ui/today/recentalerts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The first page, told by hand what a worker would tell it: every slot, keys, links, failures, hostile names.
class TestTodayView : public QObject
{
    Q_OBJECT

    std::unique_ptr<TodayDesk> m_desk;

    TodayView &view() { return m_desk->view; }
    template <class T> T *part(const QString &name) { return view().findChild<T *>(name); }
    MetricCard *card(Metric metric) { return part<MetricCard>(u"metric-"_s + Metrics::id(metric)); }
    QString label(const QString &name) { return part<QLabel>(name)->text(); }
    QString task(const QString &name, const QString &what)
    {
        return part<QWidget>(u"task-"_s + name)->findChild<QLabel *>(what)->text();
    }
    QPushButton *process(const QString &name) { return part<QWidget>(u"task-"_s + name)->findChild<QPushButton *>(u"process"_s); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        m_desk = std::make_unique<TodayDesk>();
        view().resize(1052, 680);
        view().show();
        QVERIFY(comesToFront(view()));
    }

    void cleanup() { m_desk.reset(); }

    void readsNothingByItselfAndSaysSo()
    {
        QSignalSpy wanted(&view(), &TodayView::snapshotWanted);
        QVERIFY(!view().settled());
        QCOMPARE(view().state(), u"Reading …"_s);
        QCOMPARE(label(u"calmWords"_s), u"Looking whether anything is wrong …"_s);
        QVERIFY(!part<AlertsPanel>(u"alertsPanel"_s)->isCalm());
        QVERIFY(!process(u"reviews"_s)->isEnabled());
        view().refresh();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!view().settled());
    }

    void theWholePage()
    {
        m_desk->tellEverything();
        QVERIFY(view().settled());
        QCOMPARE(view().state(), u"2 red, 4 yellow"_s);
        QCOMPARE(view().count(), 6);
        QCOMPARE(label(u"updated"_s), u"Updated 10:45 AEDT"_s);
        QCOMPARE(*view().refreshedAt(), TodayFixture::monday());
        QVERIFY(part<AlertList>(u"alertList"_s)->isVisible());
        QCOMPARE(card(Metric::Queue)->text().figure, u"87 waiting"_s);
        QCOMPARE(task(u"cases"_s, u"count"_s), u"4 cases"_s);
        QCOMPARE(task(u"cases"_s, u"note"_s), u"1 past its deadline"_s);
        QCOMPARE(task(u"reviews"_s, u"estimate"_s), u"about 1–2 h"_s);
        QCOMPARE(task(u"unknownRefunds"_s, u"note"_s), u"nothing"_s);
        QVERIFY(part<QWidget>(u"task-unknownRefunds"_s)->isVisible());
        QVERIFY(part<DigestCard>(u"digest"_s)->isVisible());
        QCOMPARE(label(u"digestWords"_s), u"Since you were last here (Thu 20 Nov 14:05 AEDT): 51 reviews came in. 3 refund requests came in. anna approved 41 reviews. "
                                           "ben denied 2 refund requests. 2 alerts about a long queue resolved themselves."_s);
        QVERIFY(part<QWidget>(u"recentAlert4"_s)->isVisible());
        QCOMPARE(part<QWidget>(u"recentAlert2"_s)->findChild<QLabel *>(u"fate"_s)->text(), u"acknowledged by anna"_s);
        QCOMPARE(part<QWidget>(u"recentAlert3"_s)->findChild<QLabel *>(u"fate"_s)->text(), u"resolved after 33 m"_s);
    }

    void allIsWell()
    {
        view().showBoard(TodayDesk::calm());
        QVERIFY(!view().settled()); // the figures are still on their way
        view().showSnapshot(TodayFixture::snapshot());
        QVERIFY(part<AlertsPanel>(u"alertsPanel"_s)->isCalm());
        QCOMPARE(label(u"calmWords"_s), u"All is well"_s);
        QCOMPARE(label(u"calmLooked"_s), u"looked at 10:45 AEDT"_s);
        QVERIFY(!part<AlertList>(u"alertList"_s)->isVisible());
        QCOMPARE(view().state(), u"Nothing red, nothing yellow"_s);
        QVERIFY(!view().count());
        AlertBoard stale = TodayDesk::calm();
        stale.stale = true;
        view().showBoard(stale);
        QVERIFY(!part<AlertsPanel>(u"alertsPanel"_s)->isCalm());
        QVERIFY(view().state().endsWith(u"as far as was known"_s));
    }

    void aFailedRefreshIsGreyAndLoud()
    {
        m_desk->tellEverything();
        view().showBoard(TodayDesk::calm());
        QVERIFY(!card(Metric::Revenue)->isGrey());
        m_desk->clock.advance(4min);
        view().showSnapshotFailed({Error::Kind::Connection, u"The database did not answer."_s, u"08006"_s, {}, true});
        QVERIFY(view().isOld() && view().isStale());
        for (const MetricCard *each : view().findChildren<MetricCard *>())
            QVERIFY(each->isGrey());
        QVERIFY(!part<AlertsPanel>(u"alertsPanel"_s)->isCalm());
        QCOMPARE(label(u"calmWords"_s), u"Nothing was wrong"_s);
        QCOMPARE(view().messages()->texts(), QStringList{u"These figures are 4 min old: The database did not answer."_s});
        m_desk->clock.advance(1min);
        view().tick(m_desk->clock.now());
        QCOMPARE(view().messages()->texts(), QStringList{u"These figures are 5 min old: The database did not answer."_s});
        QCOMPARE(label(u"updated"_s), u"Last updated 10:45 AEDT"_s);

        QSignalSpy wanted(&view(), &TodayView::snapshotWanted);
        QPushButton *retry = nullptr;
        for (auto *button : view().messages()->findChildren<QPushButton *>()) {
            if (button->text() == u"Retry"_s)
                retry = button;
        }
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);

        view().showSnapshot(TodayFixture::snapshot(m_desk->clock.now()));
        QVERIFY(!view().isOld() && !view().isStale());
        QVERIFY(view().messages()->texts().isEmpty());
        QVERIFY(part<AlertsPanel>(u"alertsPanel"_s)->isCalm());
        QVERIFY(!card(Metric::Revenue)->isGrey());
    }

    void failedBeforeTheFirstFigures()
    {
        view().showSnapshotFailed({Error::Kind::Schema, u"A view is missing."_s, u"42P01"_s, {}, false});
        QCOMPARE(view().messages()->texts(), QStringList{u"No figures could be read: A view is missing."_s});
        view().showBoard({});
        QVERIFY(view().settled());
        QVERIFY(!part<AlertsPanel>(u"alertsPanel"_s)->isCalm());
    }

    void silenceIsAFailureToo()
    {
        m_desk->tellEverything();
        m_desk->clock.advance(3min);
        view().tick(m_desk->clock.now());
        QVERIFY(!view().isOld());
        m_desk->clock.advance(1min);
        view().tick(m_desk->clock.now());
        QVERIFY(view().isOld());
        QVERIFY(view().messages()->texts().first().startsWith(u"These figures are 4 min old"_s));
    }

    void eachCardOpensItsDetails()
    {
        m_desk->tellEverything();
        for (int i = 0; i < metricCount; ++i) {
            MetricCard *each = card(Metric(i));
            if (i % 2)
                QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(each->width() * 3 / 4, 20)); // on the chart
            else
                QTest::keyClick(each, Qt::Key_Return);
            QCOMPARE(view().openMetric(), Metric(i));
            auto *page = part<MetricPage>(u"details-"_s + Metrics::id(Metric(i)));
            QVERIFY(page && page->isVisible());
            QCOMPARE(page->findChild<QLabel *>(u"detailTitle"_s)->text(), Metrics::title(Metric(i)));
            QVERIFY(!page->findChild<QWidget *>(u"detailChart"_s)->accessibleDescription().isEmpty());
            auto *back = page->findChild<QPushButton *>(u"detailBack"_s);
            QVERIFY(back->hasFocus());
            if (i % 3 == 0)
                QTest::keyClick(back, Qt::Key_Escape);
            else if (i % 3 == 1)
                QTest::keyClick(back, Qt::Key_Backspace);
            else
                QTest::mouseClick(back, Qt::LeftButton);
            QVERIFY(!view().openMetric());
            QVERIFY(each->hasFocus());
        }
    }

    void numbersLeadToTheirRows()
    {
        m_desk->tellEverything();
        QSignalSpy views(&view(), &View::viewRequested);
        QSignalSpy records(&view(), &View::recordRequested);
        QTest::mouseClick(process(u"cases"_s), Qt::LeftButton);
        QCOMPARE(views.takeLast()[0].toString(), u"cases"_s);
        QTest::mouseClick(process(u"reviews"_s), Qt::LeftButton);
        QCOMPARE(views.takeLast()[0].toString(), u"reviews"_s);
        QVERIFY(!process(u"unknownRefunds"_s)->isEnabled());
        QTest::mouseClick(part<QPushButton>(u"wholeLog"_s), Qt::LeftButton);
        QCOMPARE(views.takeLast()[0].toString(), u"alerts"_s);
        QTest::keyClick(part<QPushButton>(u"recentAlert3"_s), Qt::Key_Return);
        QCOMPARE(records.takeLast(), (QVariantList{u"alerts"_s, u"9"_s}));
        view().showSubpage(u"refund-rate"_s);
        for (auto *link : part<MetricPage>(u"details-refund-rate"_s)->findChildren<QPushButton *>(QRegularExpression(u"^link"_s))) {
            if (!link->isVisible())
                continue;
            QTest::keyClick(link, Qt::Key_Return);
            QCOMPARE(views.takeLast()[0].toString(), u"refunds"_s);
        }
    }

    void quickActionsHaveKeys()
    {
        m_desk->tellEverything();
        QSignalSpy views(&view(), &View::viewRequested);
        QSignalSpy wanted(&view(), &TodayView::snapshotWanted);
        card(Metric::Revenue)->setFocus();
        const QList<std::pair<Qt::Key, QString>> keys{{Qt::Key_R, u"reviews"_s}, {Qt::Key_F, u"refunds"_s}, {Qt::Key_C, u"cases"_s}, {Qt::Key_P, u"reconciliation"_s}, {Qt::Key_T, u"audit"_s}};
        for (const auto &[key, id] : keys) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QCOMPARE(views.size(), 1);
            QCOMPARE(views.takeLast()[0].toString(), id);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K);
        QCOMPARE(wanted.size(), 1);
        QSet<QKeySequence> taken;
        for (const QAction *action : view().actions()) {
            QVERIFY(!action->objectName().isEmpty());
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString()));
                taken.insert(key);
            }
        }
    }

    void theDigestStaysAwayForTheVisit()
    {
        auto *digest = part<DigestCard>(u"digest"_s);
        QVERIFY(!digest->isVisible());
        view().showDigest({{}, TodayDesk::news().lines}); // never here before
        QVERIFY(!digest->isVisible());
        view().showDigest({TodayFixture::monday(), {}});
        QVERIFY(!digest->isVisible());
        view().showDigest(TodayDesk::news());
        QVERIFY(digest->isVisible());
        QTest::mouseClick(part<QToolButton>(u"dismissDigest"_s), Qt::LeftButton);
        QVERIFY(!digest->isVisible());
        Digest more = TodayDesk::news();
        more.lines.first().n = 52;
        view().showDigest(more); // the same visit
        QVERIFY(!digest->isVisible());
        more.since = *more.since + 24h;
        view().showDigest(more);
        QVERIFY(digest->isVisible());
    }

    void readersHearTheFigures()
    {
        m_desk->tellEverything();
        for (const MetricCard *each : view().findChildren<MetricCard *>()) {
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(const_cast<MetricCard *>(each));
            QCOMPARE(reader->role(), QAccessible::Button);
            QVERIFY2(reader->text(QAccessible::Name).contains(each->text().figure), qPrintable(reader->text(QAccessible::Name)));
            QCOMPARE(reader->text(QAccessible::Description), each->text().spoken);
        }
        QCOMPARE(process(u"reviews"_s)->accessibleName(), u"Process 51 reviews, the oldest waits for 9 days, about 1–2 h"_s);
        QVERIFY(part<QPushButton>(u"recentAlert0"_s)->accessibleName().startsWith(u"Red, "_s));
    }

    void anEmptyShop()
    {
        view().showSnapshot(TodayFixture::emptyShop());
        view().showBoard(TodayDesk::calm());
        view().showRecentAlerts({});
        QCOMPARE(label(u"noAlerts"_s), u"No alert has been raised yet."_s);
        for (const QString &name : {u"cases"_s, u"unknownRefunds"_s, u"refundRequests"_s, u"reviews"_s})
            QCOMPARE(task(name, u"note"_s), u"nothing"_s);
        for (const QString &id : view().subpages()) {
            view().showSubpage(id);
            QVERIFY(!view().grab().isNull());
        }
        view().showSubpage({});
        view().showSnapshot(TodayFixture::snapshot()); // and then the first sale
        QVERIFY(card(Metric::Revenue)->text().figure.startsWith(u"A$"_s));
    }

    void hugeNumbersAndHostileNames()
    {
        Snapshot shop = TodayFixture::snapshot();
        const qint64 most = std::numeric_limits<qint64>::max();
        shop.revenue[0].days30 = {most, most - 1};
        for (DayFigure &day : shop.revenue[0].days)
            day = {day.day, most, most};
        shop.pending.reviews = INT_MAX;
        const QStringList hostile = hostileTexts();
        for (int i = 0; i < hostile.size(); ++i) {
            shop.queue.councils[i % shop.queue.councils.size()].council = hostile[i];
            shop.refunds.reasons << ReasonCount{hostile[i], i};
            shop.searches.most << TermCount{u"issue"_s, hostile[i], i};
        }
        shop.ai.providers[0].provider = hostile[4];
        Digest news = TodayDesk::news();
        news.lines[2].actor = hostile[4];
        QList<Alert> log = TodayDesk::log();
        log[2].acknowledgedBy = hostile[0];
        view().showSnapshot(shop);
        view().showBoard(TodayDesk::badMonday());
        view().showDigest(news);
        view().showRecentAlerts(log);
        for (const QString &id : view().subpages() + QStringList{QString()}) {
            view().showSubpage(id);
            QVERIFY(!view().grab().isNull());
        }
        for (const QLabel *each : view().findChildren<QLabel *>()) {
            QVERIFY2(each->textFormat() == Qt::PlainText || each->text().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->text().contains(QChar(0x202e)), qPrintable(each->text()));
        }
        QVERIFY(view().minimumSizeHint().width() < 1052);
    }

    void rightToLeft()
    {
        view().setLayoutDirection(Qt::RightToLeft);
        m_desk->tellEverything();
        card(Metric::Revenue)->setFocus();
        QTest::keyClick(card(Metric::Revenue), Qt::Key_Left);
        QVERIFY(card(Metric::Adoption)->hasFocus());
        QVERIFY(card(Metric::Revenue)->x() > card(Metric::Adoption)->x());
        QVERIFY(!view().grab().isNull());
    }
};

QTEST_MAIN(TestTodayView)
#include "tst_todayview.moc"
