#include "tests/models/reconciliation/evidencesamples.h"
#include "tests/ui/widgets/hostiletext.h"
#include "ui/reconciliation/evidencepage.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace halfday;
using namespace halfday::EvidenceSamples;

/// The page of an evidence, read as an auditor's tools read it: pdftotext, pdfinfo, pdffonts.
class TestEvidencePage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForStarted())
            qFatal("%s is not installed (package poppler-utils)", qPrintable(program));
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString m_pdf;
    QImage m_image;
    /// The text in the order of the page, spaces as one.
    QString paint(const EvidenceFacts &facts)
    {
        const Result<EvidencePictures> pictures = paintEvidence(facts);
        if (!pictures)
            return {};
        m_pdf = m_dir.filePath(u"page.pdf"_s);
        write(m_pdf, pictures->pdf);
        m_image = QImage::fromData(pictures->png, "PNG");
        return run(u"pdftotext"_s, {u"-layout"_s, m_pdf, u"-"_s}).simplified();
    }

    bool isOnePage() const { return run(u"pdfinfo"_s, {m_pdf}).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)); }

    static EvidenceFacts closed()
    {
        EvidenceFacts told = facts(3);
        told.run.open = 1;
        told.run.closed = 2;
        Difference &forced = told.differences[0];
        forced.closedAt = at(u"2026-11-19T02:03:00Z"_s);
        forced.closedHow = u"by_force"_s;
        forced.closedBy = u"ben"_s;
        forced.closedBecause = u"Paid back by hand, receipt 4711"_s;
        told.differences[1].closedAt = at(u"2026-11-19T02:04:00Z"_s);
        told.differences[1].closedHow = u"payment_recorded"_s;
        told.differences[1].closedBy = u"anna"_s;
        return told;
    }

private slots:
    void tellsAll()
    {
        const QString text = paint(closed());
        const QStringList wanted{
            u"Payment reconciliation"_s, u"Payment_Reconciliation_2026-11-19"_s, u"Stripe"_s,
            u"Thu 12 Nov 2026 00:00:00"_s, u"Wed 11 Nov 2026 13:00:00 UTC"_s, u"Thu 19 Nov 2026 00:00:00"_s, u"Wed 18 Nov 2026 13:00:00 UTC"_s,
            u"Australia/Melbourne"_s, u"UTC+11:00"_s, u"Begun by anna"_s, u"by anna"_s, u"halfday 0.1.0"_s, u"database schema 17"_s, u"19 November 2033"_s,
            u"A$2,200.00"_s, u"¥120,000"_s, u"KWD 6.250"_s, u"KWD 1.250"_s, u"It does not add up yet"_s, u"On both sides: 120"_s, u"1 open, 2 closed"_s,
            u"ch_3Q0001"_s, u"by ben"_s, u"Paid back by hand"_s, QString(64, u'c'), u"The first evidence of its folder"_s};
        for (const QString &part : wanted) {
            const QString spaced = QString(text).replace(QChar(QChar::Nbsp), u' ');
            QVERIFY2(spaced.contains(part), qPrintable(part + u" is not in: "_s + spaced));
        }
        QVERIFY(isOnePage());
        QVERIFY(!text.contains(u"DEMO"_s) && !text.contains(u"TEST"_s));
        QCOMPARE(m_image.size(), QSize(1240, 1754));
    }

    void adds()
    {
        EvidenceFacts told = facts(0);
        QString text = paint(told);
        QVERIFY2(text.contains(u"It adds up: both sides agree"_s), qPrintable(text));
        QVERIFY(text.contains(u"None."_s));
        told.run.notDue = 2;
        QVERIFY(paint(told).contains(u"too young to be judged"_s));
    }

    void saysWhoseMoneyItIs()
    {
        EvidenceFacts told = facts(0);
        told.mode = GatewayMode::Test;
        QVERIFY(paint(told).contains(u"TEST: "_s));
        told.mode = GatewayMode::Sandbox;
        QVERIFY(paint(told).contains(u"DEMO: "_s));
    }

    void anyNumberFits_data()
    {
        QTest::addColumn<int>("differences");
        for (const int n : {0, 1, 5, 12, 13, 14, 15, 16, 17, 18, 20, 60, 61, 1000})
            QTest::addRow("%d", n) << n;
    }

    void anyNumberFits()
    {
        QFETCH(int, differences);
        EvidenceFacts told = facts(differences);
        told.previousName = u"Payment_Reconciliation_2026-11-12"_s;
        told.previousSha256 = QString(64, u'a');
        const QString text = paint(told);
        QVERIFY(isOnePage());
        QVERIFY(text.contains(told.csvSha256) && text.contains(told.previousSha256)); // nothing is written over the foot
        const qsizetype shown = text.count(QRegularExpression(u"ch_3Q\\d{4}"_s));
        static const QRegularExpression sentence(u"And (\\d+) more difference"_s);
        const QRegularExpressionMatch more = sentence.match(text);
        QCOMPARE(shown + more.captured(1).toInt(), differences);
        QVERIFY(shown >= std::min(differences, 8));
        if (more.hasMatch())
            QVERIFY(text.contains(u"the CSV beside this page"_s));
    }

    void hostileTextsStayPlain()
    {
        QStringList texts = hostileTexts() + QStringList{u"שלום עולם"_s, u"متجر الكلاب"_s, u"<table>%1 %2</table>"_s};
        EvidenceFacts told = closed();
        told.differences.clear();
        told.run.open = 0;
        told.run.closed = int(texts.size());
        for (int i = 0; i < texts.size(); ++i) {
            Difference row = closed().differences[0];
            row.chargeId = i % 2 ? texts[i] : u"ch_"_s + QString::number(i);
            row.business = texts[i];
            row.closedBecause = texts[i];
            row.closedBy = texts[i].left(40);
            told.differences << row;
        }
        for (int first = 0; first < texts.size(); ++first) { // each of them on the page once
            std::rotate(told.differences.begin(), told.differences.begin() + 1, told.differences.end());
            const QString text = paint(told);
            QVERIFY(isOnePage());
            QVERIFY(text.contains(told.csvSha256));
            QVERIFY(!text.contains(QChar(0x202e)));
        }
        const QString text = paint(told);
        QVERIFY2(text.contains(u"<b>bold</b>"_s), qPrintable(text)); // as it is, no markup
    }

    /// What Qt's PDF has no outline for is not left blank; scripts that some font has stay what they are.
    void emojiAreToldByTheirNumber()
    {
        EvidenceFacts told = closed();
        told.differences[0].business = u"Happy 🐶 Paws 👩🏽‍⚕️ Zoë ñ Ωμέγα Привет"_s;
        const QString text = paint(told);
        QVERIFY2(text.contains(u"‹U+1F436›"_s) && text.contains(u"‹U+1F469›"_s), qPrintable(text));
        QVERIFY(text.contains(u"Zoë ñ"_s) && text.contains(u"Ωμέγα"_s) && text.contains(u"Привет"_s));
        QVERIFY(isOnePage());
    }

    void manyCurrencies()
    {
        EvidenceFacts told = facts(3);
        told.run.totals.clear();
        for (int i = 0; i < 26; ++i)
            told.run.totals << ReconciliationTotals{u"X%1A"_s.arg(QChar(u'A' + i)), 1'000'000, std::numeric_limits<qint64>::max(), 5, 1'000'001, std::numeric_limits<qint64>::max() - 1, 5};
        const QString text = paint(told);
        QVERIFY(isOnePage());
        QVERIFY2(text.contains(u"14 more"_s), qPrintable(text));
    }

    void embedsItsFonts()
    {
        paint(closed());
        const QString fonts = run(u"pdffonts"_s, {m_pdf});
        QVERIFY2(fonts.contains(u"DejaVu"_s), qPrintable(fonts));
        for (const QString &line : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
            QVERIFY2(line.contains(QRegularExpression(u"\\byes +yes\\b|\\byes +no +yes\\b|\\byes\\b"_s)), qPrintable(line));
        QVERIFY(run(u"pdfinfo"_s, {m_pdf}).contains(u"A4"_s));
    }

    void theSameTwiceAndFromAnyThread()
    {
        const QString here = paint(closed());
        const QImage picture = m_image;
        Result<EvidencePictures> there = fail({});
        std::thread([&] { there = paintEvidence(closed()); }).join();
        QVERIFY(there);
        QCOMPARE(QImage::fromData(there->png, "PNG"), picture);
        QCOMPARE(paint(closed()), here);
    }
};

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
