#include "translations/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    QString context;
    QString source;
    QStringList german; ///< two for what is counted
    bool isFinished = true;
};

QList<Sentence> sentencesOf(const QString &path)
{
    QList<Sentence> found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            found.append({context, xml.readElementText(), {}, true});
        else if (xml.name() == "translation"_L1) {
            found.last().isFinished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.trimmed().isEmpty() && !text.startsWith(u'\n'))
                found.last().german << text;
            else
                for (const QString &form : text.split(u'\n'))
                    if (!form.trimmed().isEmpty())
                        found.last().german << form.trimmed();
        }
    }
    return found;
}

QStringList pieces(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto hits = QRegularExpression(pattern).globalMatch(text); hits.hasNext();)
        found << hits.next().captured();
    found.sort();
    return found;
}

/// What a sentence ends with: full stop, colon, ellipsis, or nothing. Quotation marks are the language's own.
QString endOf(QString text)
{
    text.remove(QRegularExpression(u"[”“\"]+$"_s));
    return QRegularExpression(u"[.…:;!?]*$"_s).match(text).captured();
}

QString faultOf(const Sentence &sentence, const QString &german)
{
    if (pieces(german, u"%L?[0-9]+|%n"_s) != pieces(sentence.source, u"%L?[0-9]+|%n"_s))
        return u"other placeholders"_s;
    if (endOf(german) != endOf(sentence.source))
        return u"another end"_s;
    if (pieces(german, u"&[^&]"_s).size() != pieces(sentence.source, u"&[^&]"_s).size())
        return u"a letter to press is missing, or one too many"_s;
    if (german.contains(QRegularExpression(u"</?[a-zA-Z][^ ]*>"_s)))
        return u"markup"_s;
    if (german.contains(u'"') && !sentence.source.contains(u'"'))
        return u"quotation marks of a typewriter"_s;
    return german.trimmed().isEmpty() ? u"empty"_s : QString();
}

} // namespace

/// That German has every sentence, and each the same gaps, ends and letters to press as the English one.
class TestGerman : public QObject
{
    Q_OBJECT

    const QDir m_root{QStringLiteral(HALFDAY_ROOT)};
    const QTemporaryDir m_folder;
    QList<Sentence> m_sentences; ///< of the sources as they are today

private slots:
    void initTestCase()
    {
        const QString collected = m_folder.filePath(u"halfday_de.ts"_s);
        QVERIFY(QFile::copy(m_root.filePath(u"translations/halfday_de.ts"_s), collected));
        QProcess lupdate;
        lupdate.setWorkingDirectory(m_root.path());
        lupdate.start(QStringLiteral(LUPDATE),
                      {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s,
                       u"-I"_s, u"."_s, u"models"_s, u"ui"_s, u"app"_s, u"-ts"_s, collected});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        m_sentences = sentencesOf(collected);
        QVERIFY(m_sentences.size() > 1000);
    }

    void nothingIsLeftInEnglish()
    {
        QStringList missing;
        for (const Sentence &sentence : std::as_const(m_sentences)) {
            const bool isCounted = sentence.german.size() == 2;
            if (!sentence.isFinished || sentence.german.isEmpty() || (sentence.source.contains("%n"_L1) && !isCounted))
                missing << sentence.context + u": "_s + sentence.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"build the target update_translations and translate in halfday_de.ts:\n"_s
                                               + missing.join(u'\n')));
    }

    void sentencesAreBuiltAlike()
    {
        QStringList faults;
        for (const Sentence &sentence : std::as_const(m_sentences)) {
            for (const QString &german : sentence.german) {
                if (const QString fault = faultOf(sentence, german); !fault.isEmpty())
                    faults << u"%1: %2 → %3"_s.arg(fault, sentence.source, german);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aFaultIsSeen_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("placeholder lost") << u"%1 of %2"_s << u"%1 von allen"_s;
        QTest::newRow("full stop lost") << u"Nothing to do."_s << u"Nichts zu tun"_s;
        QTest::newRow("ellipsis lost") << u"Reject…"_s << u"Ablehnen"_s;
        QTest::newRow("no letter to press") << u"&Quit"_s << u"Beenden"_s;
        QTest::newRow("markup") << u"Bold"_s << u"<b>Fett</b>"_s;
        QTest::newRow("English quotation marks") << u"“%1”"_s << u"\"%1\""_s;
    }

    void aFaultIsSeen()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        QVERIFY(!faultOf({{}, english, {}, true}, german).isEmpty());
    }

    void theDesktopsLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("messages"); // LC_MESSAGES
        QTest::addColumn<QString>("language"); // LANGUAGE
        QTest::addColumn<QString>("spoken");
        QTest::newRow("German") << u"de_DE.UTF-8"_s << QString() << u"de"_s;
        QTest::newRow("Austrian") << u"de_AT.UTF-8"_s << QString() << u"de"_s;
        QTest::newRow("English") << u"en_AU.UTF-8"_s << QString() << u"en"_s;
        QTest::newRow("neither") << u"fr_FR.UTF-8"_s << QString() << u"en"_s;
        QTest::newRow("French before German") << u"fr_FR.UTF-8"_s << u"fr:de:en"_s << u"de"_s;
        QTest::newRow("no language") << u"C"_s << QString() << u"en"_s;
    }

    void theDesktopsLanguageIsSpoken()
    {
        QFETCH(QString, messages);
        QFETCH(QString, language);
        QFETCH(QString, spoken);
        if (qEnvironmentVariableIsSet("HALFDAY_SPEAKS")) { // the second process
            QCOMPARE(Language::current(), qEnvironmentVariable("HALFDAY_SPEAKS"));
            return;
        }
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LC_ALL"_s);
        environment.insert(u"LANG"_s, u"en_AU.UTF-8"_s);
        environment.insert(u"LC_MESSAGES"_s, messages);
        environment.insert(u"LANGUAGE"_s, language);
        environment.insert(u"HALFDAY_SPEAKS"_s, spoken);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(),
                      {u"theDesktopsLanguageIsSpoken:"_s + QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(program.waitForFinished(60'000));
        QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
                 qPrintable(QString::fromUtf8(program.readAllStandardOutput())));
    }

    void itIsChangedWhileAProgramRuns()
    {
        const auto days = [](int n) { return QCoreApplication::translate("halfday::RelativeTime", "%n days", nullptr, n); };
        Language::use(u"de"_s);
        QCOMPARE(days(1), u"1 Tag"_s);
        QCOMPARE(days(3), u"3 Tage"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        Language::use(u"en"_s);
        QCOMPARE(days(1), u"1 day"_s);
        QCOMPARE(days(3), u"3 days"_s);
        Language::use(u"tlh"_s); // not spoken: as the desktop
        QCOMPARE(Language::current(), Language::ofDesktop());
    }
};

QTEST_GUILESS_MAIN(TestGerman)
#include "tst_german.moc"
