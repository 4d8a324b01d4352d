#include "tests/house/houserules.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

struct Plural {
    QString context;
    QString source;
    QStringList forms; ///< as translated
    bool isFinished; ///< not empty, nor a guess that nobody has looked at
};

/// The counted sentences of a .ts file.
QList<Plural> pluralsOf(const QString &path)
{
    QList<Plural> found;
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
        else if (xml.name() == "message"_L1 && xml.attributes().value("numerus"_L1) == "yes"_L1)
            found.append({context, {}, {}, true});
        else if (xml.name() == "source"_L1 && !found.isEmpty() && found.last().source.isEmpty())
            found.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && !found.isEmpty())
            found.last().isFinished = xml.attributes().value("type"_L1) != "unfinished"_L1;
        else if (xml.name() == "numerusform"_L1)
            found.last().forms << xml.readElementText();
    }
    return found;
}

} // namespace

/// That what is counted on screen has its forms: without them tr("%n entries") says "1 entries".
class TestTranslations : public QObject
{
    Q_OBJECT

    const QDir m_root{QStringLiteral(HALFDAY_ROOT)};
    const QTemporaryDir m_folder;
    QList<Plural> m_plurals; ///< what the sources count today, with the forms that halfday_en.ts has

private slots:
    void initTestCase()
    {
        // The same collecting as update_translations does, into a copy.
        const QString collected = m_folder.filePath(u"halfday_en.ts"_s);
        QVERIFY(QFile::copy(m_root.filePath(u"translations/halfday_en.ts"_s), collected));
        QProcess lupdate;
        lupdate.setWorkingDirectory(m_root.path());
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(LUPDATE),
                      {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s,
                       u"-I"_s, u"."_s, u"models"_s, u"ui"_s, u"app"_s, u"-pluralonly"_s, u"-ts"_s, collected});
        QVERIFY(lupdate.waitForFinished(60'000));
        const QByteArray said = lupdate.readAll();
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(said.isEmpty(), qPrintable(u"strings that no translator will see: put tr() into a class with "
                                            "Q_OBJECT or Q_DECLARE_TR_FUNCTIONS\n"_s + QString::fromUtf8(said)));
        m_plurals = pluralsOf(collected);
        QVERIFY(m_plurals.size() > 20);
    }

    void everyPluralHasItsForms()
    {
        QStringList missing;
        for (const Plural &plural : std::as_const(m_plurals)) {
            if (!plural.isFinished || plural.forms.size() != 2 || plural.forms.contains(QString()))
                missing << plural.context + u": "_s + plural.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"build the target update_translations, fill in halfday_en.ts and take its type=\"unfinished\" away:\n"_s
                                               + missing.join(u'\n')));
    }

    void everyCountIsPassedOn()
    {
        // tr("%n entries") without its number is no plural to lupdate, and shows "%n".
        QSet<QString> known;
        for (const Plural &plural : std::as_const(m_plurals))
            known << plural.source;
        static const QRegularExpression counted(u"\"((?:[^\"\\\\\\n]|\\\\.)*%n(?:[^\"\\\\\\n]|\\\\.)*)\""_s);
        QStringList lost;
        for (const QString &floor : {u"models"_s, u"ui"_s, u"app"_s}) {
            QDirIterator every(m_root.filePath(floor), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (every.hasNext()) {
                QFile file(every.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString code = HouseRules::withoutComments(QString::fromUtf8(file.readAll()));
                for (auto hits = counted.globalMatch(code); hits.hasNext();) {
                    const QString piece = hits.next().captured(1);
                    const bool isPart = std::any_of(known.cbegin(), known.cend(),
                                                    [&](const QString &source) { return source.contains(piece); });
                    if (!isPart)
                        lost << m_root.relativeFilePath(file.fileName()) + u": "_s + piece;
                }
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void aProgramSaysThem_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u"0 days"_s;
        QTest::newRow("one") << 1 << u"1 day"_s;
        QTest::newRow("two") << 2 << u"2 days"_s;
    }

    void aProgramSaysThem()
    {
        QFETCH(int, count);
        QFETCH(QString, text);
        if (Language::current() == "de"_L1)
            text.replace(u"day"_s, u"Tag"_s).replace(u"Tags"_s, u"Tage"_s);
        QCOMPARE(QCoreApplication::translate("halfday::RelativeTime", "%n days", nullptr, count), text);
    }

    void inAnotherLanguageToo()
    {
        // Somebody whose language Halfday does not speak reads good English.
        for (const char *language : {"de_DE.UTF-8", "fr_FR.UTF-8", "en_AU.UTF-8", "C"}) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s, QString::fromLatin1(language));
            environment.remove(u"LANGUAGE"_s);
            program.setProcessEnvironment(environment);
            program.start(QCoreApplication::applicationFilePath(), {u"aProgramSaysThem"_s});
            QVERIFY(program.waitForFinished(60'000));
            QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
                     qPrintable(QString::fromUtf8(program.readAllStandardOutput())));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
