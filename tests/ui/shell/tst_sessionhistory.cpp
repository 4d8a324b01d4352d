#include "tests/support/testsettings.h"
#include "tests/ui/shell/fakeview.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sessionhistory.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct FakeClock : Clock {
    Instant at = instantFromMicros(1'763'600'012'000'000);
    Instant now() const override { return at; }
};

struct Desk {
    Desk() : window(settings, clock)
    {
        window.addView(reviews);
        window.addView(refunds);
        window.start();
        window.show();
        up = QTest::qWaitForWindowActive(&window);
    }
    const SessionHistory::Entry &entry(int i) { return window.history()->entries()[i]; }
    QString whyNot(int i) { return window.history()->whyNot(entry(i)); }

    TestSettings sandbox;
    QSettings settings{u"Halfday"_s, u"test"_s};
    FakeClock clock;
    MainWindow window;
    FakeView *reviews = new FakeView(u"reviews"_s, u"Reviews"_s, u"view-list-text"_s, 51);
    FakeView *refunds = new FakeView(u"refunds"_s, u"Refunds"_s, u"edit-undo"_s, 3);
    bool up = false;
};

} // namespace

class TestSessionHistory : public QObject
{
    Q_OBJECT
private slots:
    void deedsAreUndoneOnTheirPage()
    {
        Desk desk;
        QVERIFY(desk.up);
        int undone = 0;
        desk.reviews->messages()->post({.text = u"No deed."_s});
        desk.reviews->messages()->post({.severity = Message::Severity::Success, .text = u"41 approved."_s,
                                        .deed = Deed{.key = u"a"_s, .undo = [&] { ++undone; }, .undoFor = 30min}});
        desk.window.showView(u"refunds"_s);
        desk.refunds->messages()->post({.severity = Message::Severity::Success, .text = u"A$22.00 refunded to <b>Paws</b>."_s,
                                        .deed = Deed{.key = u"r"_s, .whyFinal = u"Money that was sent cannot be taken back."_s}});
        QCOMPARE(desk.window.history()->entries().size(), 2);
        QCOMPARE(desk.entry(0).page, u"Refunds"_s);
        QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = desk.window.findChild<HistoryDialog *>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QCOMPARE(dialog->findChild<QLabel *>(u"deed0"_s)->text(), u"A$22.00 refunded to <b>Paws</b>."_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"deed0"_s)->textFormat(), Qt::PlainText);
        auto *final = dialog->findChild<QPushButton *>(u"undoDeed0"_s);
        QVERIFY(!final->isEnabled());
        QVERIFY(final->toolTip().contains(u"cannot be taken back"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"undoDeed1"_s), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QCOMPARE(desk.window.currentView(), desk.reviews);
        QVERIFY(desk.whyNot(1).isEmpty()); // whether it worked, the page tells
        desk.reviews->messages()->post({.text = u"41 wait again."_s, .deed = Deed{.takesBack = u"a"_s}});
        QCOMPARE(desk.whyNot(2), u"Taken back."_s);
        const auto button = [dialog](const QString &name) { return dialog->findChild<QPushButton *>(name); };
        QTRY_VERIFY(button(u"undoDeed2"_s) && !button(u"undoDeed2"_s)->isEnabled());
        desk.window.history()->undo(2);
        desk.window.history()->undo(99);
        QCOMPARE(undone, 1);
    }

    void timeRunsOut()
    {
        Desk desk;
        desk.reviews->messages()->post({.text = u"1 approved."_s, .deed = Deed{.key = u"a"_s, .undo = [] {}, .undoFor = 30min}});
        QVERIFY(desk.whyNot(0).isEmpty());
        desk.clock.at += 30min;
        QVERIFY(desk.whyNot(0).contains(u"30"_s));
    }

    void laterNewsOfOneDeedIsOneEntry()
    {
        Desk desk;
        desk.refunds->messages()->post({.text = u"Pending."_s, .deed = Deed{.key = u"r"_s, .whyFinal = u"No."_s}});
        desk.refunds->messages()->post({.text = u"Refunded."_s, .deed = Deed{.key = u"r"_s, .whyFinal = u"No."_s}});
        QCOMPARE(desk.window.history()->entries().size(), 1);
        QCOMPARE(desk.entry(0).text, u"Refunded."_s);
    }
};

QTEST_MAIN(TestSessionHistory)
#include "tst_sessionhistory.moc"
