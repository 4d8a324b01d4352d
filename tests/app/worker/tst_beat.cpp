#include "app/worker/beat.h"

#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace std::chrono_literals;

/// No waiting here: the test moves the clock and lets the beat look at it, as its timer would.
class TestBeat : public QObject
{
    Q_OBJECT

    std::chrono::milliseconds m_now{1h};
    Beat::Clock clock()
    {
        return [this] { return m_now; };
    }
    void pass(Beat &beat, std::chrono::milliseconds time)
    {
        m_now += time;
        beat.look();
    }

private slots:
    void comesAtOnceAndThenEvenly()
    {
        Beat beat(30s, clock());
        QSignalSpy due(&beat, &Beat::due);
        connect(&beat, &Beat::due, &beat, &Beat::done);
        beat.look();
        QCOMPARE(due.size(), 0);
        beat.start();
        QCOMPARE(due.size(), 1);
        beat.start(); // twice is once
        QCOMPARE(due.size(), 1);
        for (int second = 1; second < 30; ++second)
            pass(beat, 1s);
        pass(beat, 999ms);
        QCOMPARE(due.size(), 1);
        pass(beat, 1ms);
        QCOMPARE(due.size(), 2);
        beat.look();
        QCOMPARE(due.size(), 2);
        for (int i = 0; i < 20; ++i)
            pass(beat, 30s);
        QCOMPARE(due.size(), 22);
        QCOMPARE(beat.skipped(), 0);
    }

    void aSlowRunIsNotCaughtUpWith()
    {
        Beat beat(30s, clock());
        QSignalSpy due(&beat, &Beat::due);
        beat.start();
        for (int second = 0; second < 100; ++second) // three beats fall into the run
            pass(beat, 1s);
        QCOMPARE(due.size(), 1);
        QCOMPARE(beat.skipped(), 3);
        QVERIFY(beat.isRunning());
        beat.done();
        QCOMPARE(due.size(), 1); // left out, not queued
        pass(beat, 19s);
        QCOMPARE(due.size(), 1);
        pass(beat, 1s); // the fourth
        QCOMPARE(due.size(), 2);
    }

    void oneBeatAfterANightAsleep()
    {
        Beat beat(30s, clock());
        QSignalSpy due(&beat, &Beat::due);
        connect(&beat, &Beat::due, &beat, &Beat::done);
        beat.start();
        pass(beat, 10s);
        pass(beat, 9h); // its next look, which comes at most a nap after the lid is opened
        QCOMPARE(due.size(), 2);
        beat.look();
        pass(beat, 29s);
        QCOMPARE(due.size(), 2);
        pass(beat, 1s);
        QCOMPARE(due.size(), 3);
    }

    void asleepInTheMiddleOfARun()
    {
        Beat beat(30s, clock());
        QSignalSpy due(&beat, &Beat::due);
        beat.start();
        pass(beat, 9h);
        QCOMPARE(due.size(), 1);
        QCOMPARE(beat.skipped(), 1);
        beat.done(); // its line was broken, it fails
        pass(beat, 30s);
        QCOMPARE(due.size(), 2);
    }

    void askedForNow()
    {
        Beat beat(60s, clock());
        QSignalSpy due(&beat, &Beat::due);
        beat.beatNow();
        QCOMPARE(due.size(), 0); // not started
        beat.start();
        beat.beatNow(); // while it runs: once more afterwards, however often asked
        beat.beatNow();
        QCOMPARE(due.size(), 1);
        beat.done();
        QCOMPARE(due.size(), 2);
        beat.done();
        QCOMPARE(due.size(), 2);
        pass(beat, 50s);
        beat.beatNow();
        QCOMPARE(due.size(), 3);
        beat.done();
        pass(beat, 59s); // the interval counts anew from there
        QCOMPARE(due.size(), 3);
        pass(beat, 1s);
        QCOMPARE(due.size(), 4);
    }

    void stops()
    {
        Beat beat(30s, clock());
        QSignalSpy due(&beat, &Beat::due);
        beat.start();
        beat.beatNow();
        beat.stop();
        QVERIFY(beat.isRunning()); // what is under way ends in its own time
        beat.done();
        QVERIFY(!beat.isRunning());
        pass(beat, 10min);
        beat.beatNow();
        QCOMPARE(due.size(), 1);
        beat.start(); // and again
        QCOMPARE(due.size(), 2);
    }

    void endedBeforeTheSignalReturns()
    {
        Beat beat(30s, clock());
        int runs = 0;
        connect(&beat, &Beat::due, &beat, [&] {
            if (++runs == 1)
                beat.beatNow();
            beat.done();
        });
        beat.start();
        QCOMPARE(runs, 2);
        QVERIFY(!beat.isRunning());
    }

    /// Its own timer does the looking, and naps so briefly that a sleep of the machine is noticed soon.
    void looksByItself()
    {
        Beat beat(1h, clock());
        QSignalSpy due(&beat, &Beat::due);
        connect(&beat, &Beat::due, &beat, &Beat::done);
        beat.start();
        auto *timer = beat.findChild<QTimer *>();
        QVERIFY(timer);
        QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(Beat::longestNap));
        m_now += 1h - 30ms;
        beat.look();
        QCOMPARE(timer->intervalAsDuration(), 30ms);
        m_now += 30ms;
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 2, 10000);
    }

    /// The machine's clock that beats run on counts its sleep and knows no date: summer time, a correction or a wrong year have
    /// no way in.
    void runsOnTheClockThatCountsSleep()
    {
        timespec bootTime = {};
        QCOMPARE(::clock_gettime(CLOCK_BOOTTIME, &bootTime), 0);
        const auto now = Beat::sinceBoot();
        const auto read = std::chrono::seconds(bootTime.tv_sec);
        QVERIFY(now >= read && now < read + 10s);
        auto before = Beat::sinceBoot();
        for (int i = 0; i < 100000; ++i) {
            const auto after = Beat::sinceBoot();
            QVERIFY(after >= before);
            before = after;
        }
    }
};

QTEST_GUILESS_MAIN(TestBeat)
#include "tst_beat.moc"
