#include "app/ctl/evidence.h"

#include "models/core/launch.h"
#include "ui/reconciliation/evidencepage.h"

#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::CtlEvidence)
};

} // namespace

bool asksForEvidence(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc, [](const char *argument) { return QByteArray(argument).startsWith("--evidence"); });
}

ExitCode saveEvidenceAndTell(ReconciliationStore &store, const Reconciliation &run, const QString &folder, GatewayMode mode, Terminal terminal)
{
    const QTimeZone zone(run.period.zone.toUtf8());
    const EvidenceOrder order{run.id, folder, zone.isValid() ? zone : QTimeZone::utc(), mode, u"halfdayctl "_s + QCoreApplication::applicationVersion()};
    QEventLoop loop;
    Result<SavedEvidence> saved = fail({Error::Kind::Internal, QString()});
    launch(saveEvidence(store, order, paintEvidence), &loop, [&](const Result<SavedEvidence> &result) {
        saved = result;
        loop.quit();
    });
    loop.exec();
    if (!saved)
        return complain(saved.error(), terminal);
    terminal.out << Texts::tr("Evidence, to be kept until %1:").arg(saved->entry.keepUntil.year()) << '\n';
    for (const QString &file : std::as_const(saved->files))
        terminal.out << "  " << QDir::toNativeSeparators(QDir(folder).filePath(file)) << '\n';
    terminal.out.flush();
    return ExitCode::Fine;
}

} // namespace halfday
