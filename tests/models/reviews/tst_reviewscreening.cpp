#include "models/reviews/reviewscreening.h"

#include <QTest>
#include <ctime>

using namespace halfday;
using namespace Qt::StringLiterals;
using Kind = ScreeningMark::Kind;

Q_DECLARE_METATYPE(halfday::ScreeningMark::Kind)

class TestReviewScreening : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatDeservesALook_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("marked");
        QTest::newRow("profanity") << u"What a Fucking mess."_s << Kind::Profanity << u"Fucking"_s;
        QTest::newRow("disguised") << u"total $h1t here"_s << Kind::Profanity << u"$h1t"_s;
        QTest::newRow("sign inside") << u"total sh!t here"_s << Kind::Profanity << u"sh!t"_s;
        QTest::newRow("wide letters") << u"ｓｈｉｔ"_s << Kind::Profanity << u"ｓｈｉｔ"_s;
        QTest::newRow("accents") << u"ce CONNARD, enculé"_s << Kind::Profanity << u"CONNARD"_s;
        QTest::newRow("german") << u"So eine Scheiße!"_s << Kind::Profanity << u"Scheiße"_s;
        QTest::newRow("two words") << u"He can Piss  off now"_s << Kind::Profanity << u"Piss  off"_s;
        QTest::newRow("phrase") << u"please CLICK here today"_s << Kind::SpamPhrase << u"CLICK here"_s;
        QTest::newRow("no blanks") << u"好的训练师加微信abc"_s << Kind::SpamPhrase << u"加微信"_s;
        QTest::newRow("link") << u"see https://win.example/x?y=1."_s << Kind::Link << u"https://win.example/x?y=1"_s;
        QTest::newRow("bare link") << u"go to cheap-leads.com, now"_s << Kind::Link << u"cheap-leads.com"_s;
        QTest::newRow("mail") << u"write to (bob@mail.example)"_s << Kind::Contact << u"bob@mail.example"_s;
        QTest::newRow("phone") << u"call 0412 345 678 ok"_s << Kind::Contact << u"0412 345 678"_s;
        QTest::newRow("arabic digits") << u"اتصل ٠٤١٢٣٤٥٦٧٨"_s << Kind::Contact << u"٠٤١٢٣٤٥٦٧٨"_s;
        QTest::newRow("shouting") << u"they said NEVER GO THERE again"_s << Kind::Shouting << u"NEVER GO THERE"_s;
        QTest::newRow("exclamations") << u"great!!!!!!"_s << Kind::Shouting << u"!!!!!!"_s;
        QTest::newRow("emoji wall") << u"ok 😀😀😀😀😀😀😀😀😀 ok"_s << Kind::Shouting << u"😀😀😀😀😀😀😀😀😀"_s;
        QTest::newRow("markup") << u"a <script src=x>b"_s << Kind::Markup << u"<script src=x>"_s;
    }

    void findsWhatDeservesALook()
    {
        QFETCH(const QString, text);
        QFETCH(const Kind, kind);
        QFETCH(const QString, marked);
        const auto marks = screen(text);
        QVERIFY2(!marks.isEmpty(), "nothing marked");
        QStringList found;
        for (const ScreeningMark &mark : marks) {
            if (mark.kind == kind)
                found << text.mid(mark.start, mark.length);
        }
        QVERIFY2(found.contains(marked.trimmed()), qPrintable(found.join(u'|')));
    }

    void leavesTheHarmlessAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("place names") << u"We drove from Scunthorpe to Penistone with our cockapoo, an assistant in class."_s;
        QTest::newRow("date and price") << u"On 2025-11-20 we paid $1,200.00 for 10 lessons at 9:30."_s;
        QTest::newRow("acronyms") << u"RSPCA and ABC were fine. OK!"_s;
        QTest::newRow("ellipsis") << u"Well..... it was fine ----- mostly"_s;
        QTest::newRow("comparison") << u"5 < 6 and 7 > 3, a<b"_s;
        QTest::newRow("german") << u"Sehr guter Trainer, unser Hund hört jetzt!"_s;
        QTest::newRow("japanese") << u"とても良いトレーナーでした。ありがとうございます。"_s;
        QTest::newRow("arabic") << u"مدرب ممتاز جدا، شكرا لكم"_s;
        QTest::newRow("sentence end") << u"He was late.Then it rained. etc.)"_s;
        QTest::newRow("a few emoji") << u"Lovely 😀😀🐶"_s;
        QTest::newRow("empty") << QString();
    }

    void leavesTheHarmlessAlone()
    {
        QFETCH(const QString, text);
        const auto marks = screen(text);
        QVERIFY2(marks.isEmpty(), marks.isEmpty() ? "" : qPrintable(text.mid(marks[0].start, marks[0].length)));
    }

    void neverOverlapAndStayInside()
    {
        const QString text = u"<a href=\"https://x.com\">FUCK CLICK HERE NOW!!!!!</a> me@x.com 0412345678 <b>"_s;
        int end = 0;
        const auto marks = screen(text);
        QVERIFY(marks.size() >= 5);
        for (const ScreeningMark &mark : marks) {
            QVERIFY(mark.start >= end);
            QVERIFY(mark.length > 0);
            end = mark.end();
        }
        QVERIFY(end <= text.size());
    }

    /// Twice the text may take about twice the time. Quadratic work would take a hundred times as long here.
    void timeGrowsWithLengthOnly_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : {"<a", "a@", "1-", "!", "A ", "fuck ", "www.", "😀", "<", "a.", "click ", "+", "$", "é"})
            QTest::newRow(unit) << QString::fromUtf8(unit);
    }

    void timeGrowsWithLengthOnly()
    {
        QFETCH(const QString, unit);
        // Of the processor, not of the clock on the wall: the machine may be busy with something else.
        const auto work = [&](qsizetype length) {
            const QString text = unit.repeated(length / unit.size());
            std::clock_t best = std::numeric_limits<std::clock_t>::max();
            for (int i = 0; i < 5; ++i) {
                const std::clock_t begin = std::clock();
                (void)screen(text);
                best = std::min(best, std::clock() - begin);
            }
            return best;
        };
        const std::clock_t small = std::max<std::clock_t>(work(4'000), CLOCKS_PER_SEC / 5'000);
        QVERIFY(work(40'000) < 50 * small);
    }
};

QTEST_GUILESS_MAIN(TestReviewScreening)
#include "tst_reviewscreening.moc"
