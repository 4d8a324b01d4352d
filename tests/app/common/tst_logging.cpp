#include "app/common/logging.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <spdlog/spdlog.h>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList logs() const { return QDir(m_folder.path()).entryList({u"*.log"_s}, QDir::Files, QDir::Name); }
    QList<QByteArray> lines(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeLast();
        return lines;
    }

private slots:
    void initTestCase()
    {
        startLogging();
        QVERIFY(logToFile({.path = m_folder.filePath(u"test.log"_s), .maxBytes = 4000, .maxFiles = 3}));
    }

    void whateverIsSaidIsOneLineOfJson()
    {
        const QStringList messages{u"plain"_s, u"a \"quoted\" \\ word"_s, u"two\nlines\r\n{\"level\":\"forged\"}"_s, u"\x1b[31mred\x07\t\x7f"_s,
                                   u"{} {0} %s %1 %*"_s, u"😀 שלום"_s, QString(QChar(0x2028)), QString()};
        for (const QString &message : messages) {
            spdlog::info("{}", message.toStdString());
            const QByteArray last = lines(u"test.log"_s).last();
            QJsonParseError problem;
            const QJsonObject entry = QJsonDocument::fromJson(last, &problem).object();
            QCOMPARE(problem.error, QJsonParseError::NoError);
            QCOMPARE(entry[u"message"_s].toString(), message);
            QCOMPARE(entry[u"level"_s].toString(), u"info"_s);
            QVERIFY(QDateTime::fromString(entry[u"time"_s].toString(), Qt::ISODateWithMs).isValid());
        }
        spdlog::warn("{}", std::string("not \xff\xfe UTF-8 \0 and a zero", 25));
        QVERIFY(QJsonDocument::fromJson(lines(u"test.log"_s).last()).isObject());
    }

    void stopsGrowing()
    {
        for (int i = 0; i < 500; ++i)
            spdlog::info("line {} of many", i);
        QCOMPARE(logs().size(), 3);
        qint64 bytes = 0;
        for (const QString &name : logs()) {
            bytes += QFileInfo(m_folder.filePath(name)).size();
            QCOMPARE(QFile::permissions(m_folder.filePath(name)) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
            for (const QByteArray &line : lines(name))
                QVERIFY(QJsonDocument::fromJson(line).isObject());
        }
        QVERIFY(bytes <= 3 * 4000);
        QVERIFY(lines(u"test.log"_s).last().contains("line 499"));
    }

    void namesAndErrorsSayNoMoreThanTheyShould()
    {
        Error error{Error::Kind::Provider, u"The card of mia@example.org was declined"_s, u"card_declined"_s, u"sk_live_secret"_s};
        QCOMPARE(logged(error), u"refused by the provider (card_declined)"_s);
        error.code = u"mia@example.org\nforged"_s;
        QCOMPARE(logged(error), u"refused by the provider (mia?example.org?forged)"_s);
        error.code = QString(500, u'x');
        QVERIFY(logged(error).size() < 120);
        QCOMPARE(loggedName(u"case_breached:17"_s), u"case_breached:17"_s);
    }

    void noPlaceForIt()
    {
        QCOMPARE(logToFile({.path = u"/proc/nowhere/test.log"_s}).error().kind, Error::Kind::Input);
    }

    void theUsualPlace()
    {
        qputenv("XDG_STATE_HOME", "/var/lib/somebody");
        QCOMPARE(defaultLogFile(u"worker.log"_s), u"/var/lib/somebody/halfday/worker.log"_s);
        qputenv("XDG_STATE_HOME", "not/absolute");
        QCOMPARE(defaultLogFile(u"worker.log"_s), QDir::homePath() + u"/.local/state/halfday/worker.log"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
