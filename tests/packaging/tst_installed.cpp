#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

/// What an installation puts where, from the install rules of this build; packaging/package tries the Debian package itself.
class TestInstalled : public QObject
{
    Q_OBJECT

    struct Answer {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QByteArray all() const { return out + err; }
    };

    static Answer run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForStarted() || !process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString().toUtf8()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static bool has(const QString &tool) { return !QStandardPaths::findExecutable(tool).isEmpty(); }

    QString place(const QString &path) const { return m_folder.filePath(path); }
    QByteArray text(const QString &path) const
    {
        QFile file(place(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The manual's source; hyphens as a reader types them.
    QString manual(const QString &page) const
    {
        const Answer source = run(u"gzip"_s, {u"-dc"_s, place(u"share/man/man1/%1.1.gz"_s.arg(page))});
        return QString::fromUtf8(source.out).replace(u"\\-"_s, u"-"_s);
    }
    static QSet<QString> optionsIn(const QString &words)
    {
        static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]+"_s);
        QSet<QString> found;
        for (auto match = option.globalMatch(words); match.hasNext();)
            found << match.next().captured();
        return found;
    }
    /// Those that Qt's help offers: what begins a line.
    static QSet<QString> optionsOffered(const QString &help)
    {
        static const QRegularExpression line(u"^  (?:-\\w, )?(--[a-z][a-z-]+)"_s, QRegularExpression::MultilineOption);
        QSet<QString> found;
        for (auto match = line.globalMatch(help); match.hasNext();)
            found << match.next().captured(1);
        return found;
    }
    /// The words that --help lists as commands.
    static QStringList commandsIn(const QString &help)
    {
        static const QRegularExpression line(u"^  ([a-z][a-z-]+) +[A-Z]"_s, QRegularExpression::MultilineOption);
        QStringList found;
        const qsizetype from = help.indexOf(u"Commands:"_s);
        for (auto match = line.globalMatch(help.mid(from, help.indexOf(u"\n\n"_s, from) - from)); match.hasNext();)
            found << match.next().captured(1);
        return found;
    }

    const QString m_id = QStringLiteral(HALFDAY_APP_ID);
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        const Answer installed = run(QStringLiteral(CMAKE_PROGRAM), {u"--install"_s, QStringLiteral(BUILD_FOLDER), u"--prefix"_s, m_folder.path()});
        QVERIFY2(installed.code == 0, installed.all().constData());
    }

    void everythingIsWhereADesktopLooks()
    {
        QStringList found;
        for (QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            found << QDir(m_folder.path()).relativeFilePath(files.next());
        found.sort();
        QStringList wanted{u"bin/halfday"_s, u"bin/halfdayctl"_s, u"lib/systemd/user/halfday-worker.service"_s,
                           u"share/applications/%1.desktop"_s.arg(m_id), u"share/doc/halfday/changelog.gz"_s,
                           u"share/doc/halfday/copyright"_s, u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(m_id),
                           u"share/man/man1/halfday.1.gz"_s, u"share/man/man1/halfdayctl.1.gz"_s,
                           u"share/metainfo/%1.metainfo.xml"_s.arg(m_id)};
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256})
            wanted << u"share/icons/hicolor/%1x%1/apps/%2.png"_s.arg(size).arg(m_id);
        wanted.sort();
        QCOMPARE(found, wanted);
    }

    void theProgramsStart()
    {
        for (const QString &program : {u"halfday"_s, u"halfdayctl"_s}) {
            const Answer answer = run(place(u"bin/"_s + program), {u"--version"_s});
            QVERIFY2(answer.code == 0, answer.all().constData());
            QCOMPARE(answer.out, program.toUtf8() + " " HALFDAY_VERSION "\n");
        }
    }

    void theIconsAreOfTheirSize()
    {
        for (QDirIterator files(place(u"share/icons"_s), {u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray head = file.read(24); // signature, then the first chunk's name, width and height
            QCOMPARE(head.mid(12, 4), QByteArray("IHDR"));
            const auto width = qFromBigEndian<quint32>(head.constData() + 16);
            const auto height = qFromBigEndian<quint32>(head.constData() + 20);
            QVERIFY2(file.fileName().contains(u"/%1x%2/"_s.arg(width).arg(height)), qPrintable(file.fileName()));
        }
    }

    void theDesktopFile()
    {
        const QByteArray desktop = text(u"share/applications/%1.desktop"_s.arg(m_id));
        QVERIFY(desktop.contains("\nIcon=" + m_id.toUtf8() + '\n'));
        if (!has(u"desktop-file-validate"_s))
            QSKIP("desktop-file-validate is not installed");
        const Answer answer = run(u"desktop-file-validate"_s, {place(u"share/applications/%1.desktop"_s.arg(m_id))});
        QCOMPARE(answer.all(), QByteArray());
        QCOMPARE(answer.code, 0);
    }

    void theMetainfo()
    {
        const QByteArray metainfo = text(u"share/metainfo/%1.metainfo.xml"_s.arg(m_id));
        QVERIFY(metainfo.contains("<id>" + m_id.toUtf8() + "</id>"));
        QVERIFY(metainfo.contains("<launchable type=\"desktop-id\">" + m_id.toUtf8() + ".desktop</launchable>"));
        QVERIFY(metainfo.contains("<release version=\"" HALFDAY_VERSION "\""));
        if (!has(u"appstreamcli"_s))
            QSKIP("appstreamcli is not installed");
        const Answer answer = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, place(u"share/metainfo/%1.metainfo.xml"_s.arg(m_id))});
        QVERIFY2(answer.code == 0, answer.all().constData());
    }

    void theIdIsSaidOnce()
    {
        QStringList saying;
        for (const QString &floor : {u"app"_s, u"ui"_s, u"models"_s, u"packaging"_s, u"resources"_s}) {
            for (QDirIterator files(QStringLiteral(HALFDAY_ROOT) + u'/' + floor, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(m_id.toUtf8()))
                    saying << file.fileName();
            }
        }
        QCOMPARE(saying, QStringList());
    }

    void theWorkersServiceRunsTheInstalledProgram()
    {
        const QByteArray service = text(u"lib/systemd/user/halfday-worker.service"_s);
        QVERIFY2(service.contains("\nExecStart=halfdayctl worker\n"), service.constData());
        if (!has(u"systemd-analyze"_s))
            QSKIP("systemd-analyze is not installed");
        // systemd looks for programs in its own places alone; here it is told where this installation is.
        QTemporaryDir units;
        const QString unit = units.filePath(u"halfday-worker.service"_s);
        QFile file(unit);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(service).replace("ExecStart=", "ExecStart=" + QFile::encodeName(place(u"bin/"_s))));
        file.close();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(units.path()));
        const Answer judged = run(u"systemd-analyze"_s, {u"--user"_s, u"--man=no"_s, u"verify"_s, unit});
        QCOMPARE(judged.all(), QByteArray()); // it says what it ignores, and is content
        QCOMPARE(judged.code, 0);
    }

    void theProgramsSayWhichBuildTheyAre()
    {
        for (const QString &program : {u"halfday"_s, u"halfdayctl"_s}) {
            const Answer notes = run(u"readelf"_s, {u"-n"_s, place(u"bin/"_s + program)});
            QVERIFY2(notes.out.contains("Build ID: "), notes.all().constData()); // by it a crash report finds its debug package
        }
    }

    void theManualOfTheConsole()
    {
        const Answer help = run(place(u"bin/halfday"_s), {u"--help"_s});
        const QString page = manual(u"halfday"_s);
        QCOMPARE(optionsIn(page), optionsOffered(QString::fromUtf8(help.out)));
    }

    void theManualOfTheCommandLine()
    {
        const QString help = QString::fromUtf8(run(place(u"bin/halfdayctl"_s), {u"--help"_s}).out);
        const QString page = manual(u"halfdayctl"_s);
        const QStringList commands = commandsIn(help);
        QVERIFY(commands.size() >= 6);
        QSet<QString> offered = optionsOffered(help);
        for (const QString &command : commands) {
            const QString own = QString::fromUtf8(run(place(u"bin/halfdayctl"_s), {command, u"--help"_s}).out);
            QVERIFY2(page.contains(u".B "_s + command + u'\n'), qPrintable(command));
            offered.unite(optionsOffered(own));
            // Each option of a command stands below it, before the next command.
            const QSet<QString> special = optionsOffered(own) - optionsOffered(help);
            const qsizetype from = page.indexOf(u".B "_s + command + u'\n');
            qsizetype to = page.indexOf(u".SH OPTIONS"_s);
            for (const QString &other : commands) {
                const qsizetype at = page.indexOf(u".B "_s + other + u'\n');
                to = at > from ? std::min(to, at) : to;
            }
            QCOMPARE(optionsIn(page.mid(from, to - from)), special);
        }
        QVERIFY2(optionsIn(page).contains(offered), qPrintable(QStringList((offered - optionsIn(page)).values()).join(u' ')));
        for (int code = 0; code <= 5; ++code)
            QVERIFY(page.contains(u".B %1\n"_s.arg(code)));
        QVERIFY(!page.contains(u".B 6\n"_s));
    }

    void theManualsRender()
    {
        if (!has(u"man"_s))
            QSKIP("man is not installed");
        for (const QString &name : {u"halfday"_s, u"halfdayctl"_s}) {
            const Answer answer = run(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, place(u"share/man/man1/%1.1.gz"_s.arg(name))});
            QVERIFY2(answer.code == 0 && answer.err.isEmpty(), answer.err.constData());
            QVERIFY(answer.out.contains("libpq")); // headings are overstruck
        }
    }
};

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
