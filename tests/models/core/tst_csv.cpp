#include "models/core/csv.h"

#include <QBuffer>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// Counts on the reader of the other side: splits what was written as RFC 4180 says.
static QList<QStringList> parse(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            rows.last().last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last() << QString();
        } else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            rows << QStringList{QString()};
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast();
    return rows;
}

class TestCsv : public QObject
{
    Q_OBJECT

    QBuffer m_buffer;

private slots:
    void init()
    {
        m_buffer.setData({});
        QVERIFY(m_buffer.open(QIODevice::WriteOnly));
    }
    void cleanup() { m_buffer.close(); }

    void writesRfc4180()
    {
        CsvWriter csv(m_buffer, QTimeZone::utc(), CsvWriter::ByteOrderMark::Without);
        QVERIFY(csv.text(u"plain"_s).text(u"a,b"_s).text(u"say \"hi\""_s).text(u"two\nlines"_s).text({}).endRow());
        QCOMPARE(m_buffer.data(), QByteArray("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"));
    }

    void beginsWithAByteOrderMarkOnRequest()
    {
        CsvWriter csv(m_buffer, QTimeZone::utc(), CsvWriter::ByteOrderMark::With);
        QVERIFY(csv.text(u"Größe"_s).endRow());
        QVERIFY(csv.text(u"😀"_s).endRow());
        QCOMPARE(m_buffer.data(), QByteArray("\xEF\xBB\xBF" "Gr\xC3\xB6\xC3\x9F" "e\r\n\xF0\x9F\x98\x80\r\n"));
    }

    void hostileCellsCannotBecomeFormulas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("guarded");
        QTest::newRow("equals") << u"=1+1"_s << true;
        QTest::newRow("link") << u"=HYPERLINK(\"http://evil\",\"x\")"_s << true;
        QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << true;
        QTest::newRow("plus") << u"+1+cmd"_s << true;
        QTest::newRow("minus") << u"-2+3+cmd|' /C calc'!A0"_s << true;
        QTest::newRow("at") << u"@SUM(1+1)"_s << true;
        QTest::newRow("tab") << u"\t=1+1"_s << true;
        QTest::newRow("carriage return") << u"\r=1+1"_s << true;
        QTest::newRow("line feed") << u"\n=1+1"_s << true;
        QTest::newRow("blank in front") << u"  =1+1"_s << true;
        QTest::newRow("no-break space in front") << u"\u00a0=1+1"_s << true;
        QTest::newRow("invisible in front") << u"\u200b\ufeff=1+1"_s << true;
        QTest::newRow("wide equals") << u"＝1+1"_s << true;
        QTest::newRow("phone") << u"+61400123456"_s << true;
        QTest::newRow("two minuses") << u"--1"_s << true;
        QTest::newRow("minus alone") << u"-"_s << true;
        QTest::newRow("number with a tail") << u"-1\n=2"_s << true;
        QTest::newRow("number") << u"42"_s << false;
        QTest::newRow("negative number") << u"-22.00"_s << false;
        QTest::newRow("words") << u"a=1"_s << false;
        QTest::newRow("mail") << u"a@b.example"_s << false;
        QTest::newRow("dash inside") << u"Anna-Lena"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u"  "_s << false;
    }

    void hostileCellsCannotBecomeFormulas()
    {
        QFETCH(QString, cell);
        QFETCH(bool, guarded);
        CsvWriter csv(m_buffer, QTimeZone::utc(), CsvWriter::ByteOrderMark::Without);
        QVERIFY(csv.text(cell).text(u"next"_s).endRow());
        const auto rows = parse(m_buffer.data());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0], (QStringList{guarded ? u'\'' + cell : cell, u"next"_s}));
    }

    void textCannotBreakOutOfItsCell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("quote comma") << u"x\",=1+1,\""_s;
        QTest::newRow("row end") << u"x\"\r\n=1+1"_s;
        QTest::newRow("semicolon") << u"x;=1+1"_s;
        QTest::newRow("tab") << u"x\t=1+1"_s;
        QTest::newRow("bare return") << u"x\r=1+1"_s;
        QTest::newRow("trailing blank") << u"x "_s;
    }

    void textCannotBreakOutOfItsCell()
    {
        QFETCH(QString, cell);
        CsvWriter csv(m_buffer, QTimeZone::utc(), CsvWriter::ByteOrderMark::Without);
        QVERIFY(csv.text(cell).endRow());
        QCOMPARE(parse(m_buffer.data()), (QList<QStringList>{{cell}}));
        // Also for a reader that splits at semicolons or tabs: the whole cell stands in quotes.
        QVERIFY(m_buffer.data().startsWith('"'));
        QVERIFY(m_buffer.data().endsWith("\"\r\n"));
    }

    void amountsStayNumbersWithTheirCurrencyBeside()
    {
        CsvWriter csv(m_buffer, QTimeZone::utc(), CsvWriter::ByteOrderMark::Without);
        csv.amount(Money{2200, u"AUD"_s}).amount(Money{-5, u"AUD"_s}).amount(Money{1200, u"JPY"_s});
        QVERIFY(csv.amount(Money{1250, u"KWD"_s}).amount(std::nullopt).number(-7).endRow());
        QCOMPARE(m_buffer.data(), QByteArray("22.00,AUD,-0.05,AUD,1200,JPY,1.250,KWD,,,-7\r\n"));
    }

    void timesNameTheirZoneAndStandBesideUtc()
    {
        const QTimeZone melbourne("Australia/Melbourne");
        CsvWriter csv(m_buffer, melbourne, CsvWriter::ByteOrderMark::Without);
        QVERIFY(csv.instantHeading(u"Time"_s).endRow());
        // The night of 5 April 2026: 02:30 comes twice, first in summer time.
        const Instant first = fromDateTime(QDateTime({2026, 4, 4}, {15, 30}, Qt::UTC));
        QVERIFY(csv.instant(first).endRow());
        QVERIFY(csv.instant(first + std::chrono::hours(1)).endRow());
        QVERIFY(csv.instant(std::nullopt).endRow());
        QCOMPARE(m_buffer.data(),
                 QByteArray("Time (Australia/Melbourne),Time (UTC)\r\n"
                            "2026-04-05 02:30:00+11:00,2026-04-04 15:30:00Z\r\n"
                            "2026-04-05 02:30:00+10:00,2026-04-04 16:30:00Z\r\n"
                            ",\r\n"));
    }

    void aFullDiskIsSaid()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full here");
        CsvWriter csv(full, QTimeZone::utc());
        const auto written = csv.text(u"x"_s).endRow();
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"no room left"_s), qPrintable(written.error().message));
        QVERIFY(!csv.text(u"y"_s).endRow()); // and it stays failed
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QTemporaryDir folder;
        QSaveFile file(folder.filePath(u"missing/export.csv"_s));
        QVERIFY(!file.open(QIODevice::WriteOnly));
        const Error error = fileError(file);
        QVERIFY2(error.message.contains(u"export.csv"_s), qPrintable(error.message));
        QVERIFY(!error.detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
