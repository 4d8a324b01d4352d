#include "app/ctl/command.h"

#include "models/database/doctor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::DoctorCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, Texts::tr("Print the findings as JSON, for programs.")});
}

/// For programs: these words are not translated.
QLatin1StringView word(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Fine:
        return "fine"_L1;
    case Finding::Severity::Warning:
        return "warning"_L1;
    case Finding::Severity::Problem:
        break;
    }
    return "problem"_L1;
}

QString label(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Fine:
        return Texts::tr("ok");
    case Finding::Severity::Warning:
        return Texts::tr("WARNING");
    case Finding::Severity::Problem:
        break;
    }
    return Texts::tr("PROBLEM");
}

void printJson(const QList<Finding> &findings, QTextStream &out)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{u"severity"_s, word(finding.severity)}, {u"subject"_s, finding.subject},
                                 {u"what"_s, finding.what}, {u"remedy"_s, finding.remedy}});
    out << QString::fromUtf8(QJsonDocument(array).toJson());
}

void printText(const QList<Finding> &findings, QTextStream &out)
{
    qsizetype labelWidth = 0;
    qsizetype subjectWidth = 0;
    qsizetype problems = 0;
    for (const Finding &finding : findings) {
        labelWidth = std::max(labelWidth, label(finding.severity).size());
        subjectWidth = std::max(subjectWidth, finding.subject.size());
        problems += finding.severity == Finding::Severity::Problem;
    }
    // A single long name shall not push every sentence off the screen.
    subjectWidth = std::min<qsizetype>(subjectWidth, 32);
    const QString indent(labelWidth + subjectWidth + 4, u' ');
    for (const Finding &finding : findings) {
        out << label(finding.severity).leftJustified(labelWidth) << "  " << finding.subject.leftJustified(subjectWidth) << "  "
            << finding.what << '\n';
        if (!finding.remedy.isEmpty())
            out << indent << "→ " << finding.remedy << '\n';
    }
    out << '\n'
        << (problems == 0 ? Texts::tr("No problems.") : Texts::tr("%n problems.", nullptr, int(problems)))
        << '\n';
}

ExitCode run(const QCommandLineParser &parser, Connection &connection, const ServerInfo &server, Terminal terminal)
{
    Session session = connection.session();
    const SystemClock machine;
    const auto findings = examine(session, server, machine);
    if (!findings)
        return complain(findings.error(), terminal);
    if (parser.isSet(u"json"_s))
        printJson(*findings, terminal.out);
    else
        printText(*findings, terminal.out);
    return hasProblem(*findings) ? ExitCode::Problem : ExitCode::Fine;
}

} // namespace

Command doctorCommand()
{
    return {u"doctor"_s, Texts::tr("Say what the database lacks, and what to do about it."), addOptions, run};
}

} // namespace halfday
