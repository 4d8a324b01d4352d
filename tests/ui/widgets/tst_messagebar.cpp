#include "tests/ui/widgets/hostiletext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/messagerow.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestMessageBar : public QObject
{
    Q_OBJECT

    static QList<MessageRow *> rows(const MessageBar &bar)
    {
        QList<MessageRow *> shown;
        for (MessageRow *row : bar.findChildren<MessageRow *>()) {
            if (row->isVisibleTo(&bar))
                shown << row;
        }
        return shown;
    }
    static Message error(const QString &text) { return {.severity = Message::Severity::Error, .text = text}; }

private slots:
    void queuesInsteadOfOverwriting()
    {
        MessageBar bar;
        QVERIFY(!bar.isVisibleTo(nullptr) || bar.isHidden());
        for (int i = 1; i <= 5; ++i)
            bar.post(error(u"Message %1"_s.arg(i)));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.count(), 5);
        QCOMPARE(rows(bar).size(), 3);
        QVERIFY(bar.findChild<QLabel *>(u"messagesMore"_s)->text().startsWith(u'2'));
        QTest::mouseClick(rows(bar).first()->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
        QCOMPARE(bar.texts().first(), u"Message 2"_s);
        QCOMPARE(rows(bar).size(), 3);
        QCOMPARE(rows(bar).last()->findChild<QLabel *>(u"messageText"_s)->text(), u"Message 4"_s);
        while (!rows(bar).isEmpty())
            QTest::mouseClick(rows(bar).first()->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
        QCOMPARE(bar.count(), 0);
        QVERIFY(bar.isHidden());
    }

    void oneMessageForOneSubject()
    {
        MessageBar bar;
        Message first = error(u"The database did not answer."_s);
        first.subject = u"refresh"_s;
        bar.post(first);
        bar.post(error(u"Another"_s));
        first.text = u"Still no answer."_s;
        bar.post(first);
        QCOMPARE(bar.texts(), QStringList({u"Still no answer."_s, u"Another"_s}));
        bar.mended(u"refresh"_s);
        QCOMPARE(bar.texts(), QStringList(u"Another"_s));
        bar.mended(u"refresh"_s);
        bar.mended({});
        QCOMPARE(bar.count(), 1);
    }

    void mendingRemovesTheMessageAndRuns()
    {
        MessageBar bar;
        int retried = 0;
        Message message = error(u"No."_s);
        message.mends = {{u"Retry"_s, [&] { ++retried; bar.post(error(u"No, again."_s)); }}, {u"Open settings"_s, {}}};
        bar.post(message);
        QTest::mouseClick(bar.findChild<QPushButton *>(u"messageMend0"_s), Qt::LeftButton);
        QCOMPARE(retried, 1);
        QCOMPARE(bar.texts(), QStringList(u"No, again."_s));
    }

    void mendingMayDestroyTheBar()
    {
        auto *bar = new MessageBar;
        Message message = error(u"No."_s);
        message.mends = {{u"Leave"_s, [&] { bar->deleteLater(); }}};
        bar->post(message);
        QPointer<MessageBar> alive = bar;
        QTest::mouseClick(bar->findChild<QPushButton *>(u"messageMend0"_s), Qt::LeftButton);
        QTRY_VERIFY(!alive);
    }

    void theCountdownIsReadAtAGlance()
    {
        MessageBar bar;
        bar.post({.severity = Message::Severity::Success, .text = u"41 approved"_s, .expiresAfter = 30min, .showsCountdown = true});
        const auto text = [&] { return bar.findChild<QLabel *>(u"messageCountdown"_s)->text(); };
        QCOMPARE(text(), u"30 min"_s);
        bar.advance(1s);
        QCOMPARE(text(), u"30 min"_s);
        bar.advance(28min + 59s);
        QCOMPARE(text(), u"1 min"_s);
        bar.advance(1s);
        QCOMPARE(text(), u"59 s"_s);
    }

    void onlySuccessExpires()
    {
        MessageBar bar;
        Message lost = error(u"No."_s);
        lost.expiresAfter = 2s;
        bar.post(lost);
        bar.post({.severity = Message::Severity::Warning, .text = u"Hm"_s, .expiresAfter = 2s});
        const auto undo = bar.post({.severity = Message::Severity::Success, .text = u"41 approved"_s,
            .mends = {{u"Undo"_s, {}}}, .expiresAfter = 30s, .showsCountdown = true});
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        QCOMPARE(bar.findChildren<QLabel *>(u"messageCountdown"_s).last()->text(), u"30 s"_s);
        bar.advance(29s);
        QCOMPARE(bar.findChildren<QLabel *>(u"messageCountdown"_s).last()->text(), u"1 s"_s);
        QCOMPARE(bar.count(), 3);
        bar.advance(1s);
        QCOMPARE(bar.texts(), QStringList({u"No."_s, u"Hm"_s}));
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed[0][0].value<MessageBar::Id>(), undo);
        bar.advance(1h);
        QCOMPARE(bar.count(), 2);
    }

    void anUndoDoesNotWaitBehindErrors()
    {
        MessageBar bar;
        for (int i = 0; i < 6; ++i)
            bar.post(error(u"No."_s));
        bar.post({.severity = Message::Severity::Success, .text = u"41 approved"_s, .mends = {{u"Undo"_s, {}}},
                  .expiresAfter = 30s});
        QVERIFY(bar.findChild<QPushButton *>(u"messageMend0"_s)->isVisibleTo(&bar));
    }

    void errorsCarryTheirDetails()
    {
        MessageBar bar;
        bar.postError({Error::Kind::Provider, u"Stripe refused. No money moved."_s, u"402"_s, u"card_declined"_s, false});
        QTest::mouseClick(bar.findChild<QPushButton *>(u"messageCopy"_s), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(u"Stripe refused"_s) && copied.contains(u"402"_s) && copied.contains(u"card_declined"_s));
        QCOMPARE(rows(bar).first()->accessibleName(), u"Error: Stripe refused. No money moved."_s);
    }

    void hostileTextIsPlainText()
    {
        for (const QString &text : hostileTexts()) {
            MessageBar bar;
            bar.post(error(text));
            bar.resize(600, 200);
            bar.grab();
            auto *label = bar.findChild<QLabel *>(u"messageText"_s);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(text.size() > 600 ? text.startsWith(label->text().chopped(1)) : label->text() == visibleText(text));
            QVERIFY(bar.sizeHint().height() < 400);
        }
    }

    void longTextsAreCutOnScreenAndWholeInTheClipboard()
    {
        MessageBar bar;
        bar.post(error(QString(10000, u'M')));
        QTest::mouseClick(bar.findChild<QPushButton *>(u"messageCopy"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QString(10000, u'M'));
    }

    void wordsThatWrapAreNotCutOff()
    {
        QWidget window;
        auto *bar = new MessageBar(&window);
        bar->post(error(u"Happy Paws asked for three refunds in seven days; look at the history before this one"_s));
        bar->setFixedWidth(300);
        bar->setGeometry(0, 0, 300, bar->heightForWidth(300));
        bar->grab();
        auto *label = bar->findChild<QLabel *>(u"messageText"_s);
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
        QVERIFY(label->height() > 2 * label->fontMetrics().height());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
