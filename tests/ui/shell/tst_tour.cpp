#include "tests/ui/shell/fakeview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {
struct FixedClock : Clock {
    Instant at = instantFromMicros(1'763'600'012'000'000);
    Instant now() const override { return at; }
};
}

class TestTour : public QObject
{
    Q_OBJECT
private slots:
    void everyPageInBothThemesAndAllSizes()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        FixedClock clock;
        MainWindow window(settings, clock);
        auto *reviews = new FakeView(u"reviews"_s, u"Reviews"_s, u"view-list-text"_s, 51);
        auto *refunds = new FakeView(u"refunds"_s, u"Refunds"_s, u"edit-undo"_s, 3);
        auto *audit = new FakeView(u"audit"_s, u"Audit log"_s, u"view-history"_s, 0);
        audit->approveAll->setEnabled(false);
        refunds->messages()->post({.severity = Message::Severity::Error,
            .text = u"Stripe refused the refund of A$22.00 to Happy Paws: the card has expired. No money moved."_s,
            .detail = u"402 expired_card"_s, .mends = {{u"Retry"_s, [] {}}}});
        refunds->messages()->post({.severity = Message::Severity::Warning, .text = u"Happy Paws asked for three "
            "refunds in seven days; look at the history before you give this one, since the policy allows two and "
            "the third is yours to decide"_s});
        reviews->messages()->post({.severity = Message::Severity::Success, .text = u"41 approved"_s,
            .mends = {{u"Undo"_s, [] {}}}, .expiresAfter = std::chrono::seconds(30), .showsCountdown = true});
        refunds->messages()->post({.severity = Message::Severity::Information, .text = u"Anna is here too"_s});
        refunds->messages()->post({.severity = Message::Severity::Information, .text = u"And one more"_s});
        for (FakeView *view : {reviews, refunds})
            window.addView(view);
        window.addView(audit, u"Proof"_s);
        reviews->table->selectRow(2);
        const QString mode = qEnvironmentVariable("HALFDAY_LOOK_MODE");
        window.setMode(mode == u"live" ? Mode::Live : mode == u"test" ? Mode::Test : Mode::Demo);
        window.setConnection(Database::State::Connected, u"Connected to halfday on db.example.com"_s);
        window.setTimeZone(QTimeZone("Australia/Melbourne"));
        window.start();

        const QString pictures = qEnvironmentVariable("HALFDAY_LOOK", folder.filePath(u"pictures"_s));
        Tour tour(window, pictures);
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QCOMPARE(finished[0][1].toStringList(), QStringList());
        QCOMPARE(finished[0][0].toStringList().size(), 3 * 2 * 2);
        QVERIFY(QFile::exists(pictures + u"/reviews-light-1280x800.png"_s));
        const QImage dark(pictures + u"/audit-dark-1920x1080.png"_s);
        QCOMPARE(dark.size(), QSize(1920, 1080) * window.devicePixelRatioF());
        QVERIFY(dark.pixelColor(dark.width() / 2, dark.height() - 3).lightness() < 80);
        QVERIFY(!window.isVisible());
    }

    void aPageThatNeverSettlesIsNamed()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        FixedClock clock;
        MainWindow window(settings, clock);
        auto *view = new FakeView(u"reviews"_s, u"Reviews"_s, u"view-list-text"_s, 5);
        view->answers = false;
        window.addView(view);
        window.start();
        Tour tour(window, folder.path());
        tour.setSizes({QSize(800, 600)});
        tour.setPatience(std::chrono::milliseconds(50));
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toStringList().size(), 2);
        QCOMPARE(finished[0][1].toStringList().size(), 2);
        QVERIFY(finished[0][1].toStringList().first().contains(u"reviews"_s));
    }

    void waitsForRowsThatAreStillOnTheirWay()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        FixedClock clock;
        MainWindow window(settings, clock);
        auto *view = new FakeView(u"reviews"_s, u"Reviews"_s, u"view-list-text"_s, 5);
        view->answers = false;
        window.addView(view);
        window.start();
        Tour tour(window, folder.path());
        tour.setSizes({QSize(800, 600)});
        QSignalSpy finished(&tour, &Tour::finished);
        tour.start();
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(folder.filePath(u"reviews-light-800x600.png"_s)));
        view->arrive();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].toStringList(), QStringList());
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
