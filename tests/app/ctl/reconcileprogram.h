#pragma once

#include "tests/models/reconciliation/reconciliationfixture.h"

#include <QProcess>

namespace halfday {

using namespace Qt::StringLiterals;

/// halfdayctl reconcile, as a script runs it: no window, no display. The sandbox is served meanwhile.
class ReconcileProgram
{
public:
    explicit ReconcileProgram(ReconciliationFixture &fixture, QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
    {
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PGSERVICE", "PGPASSWORD"})
            environment.remove(QString::fromLatin1(name));
        const ConnectionSettings address = fixture.db.addressAs(u"anna"_s);
        environment.insert(u"PGHOST"_s, address.host);
        environment.insert(u"PGPORT"_s, QString::number(address.port));
        environment.insert(u"PGDATABASE"_s, address.database);
        environment.insert(u"PGUSER"_s, address.user);
        environment.insert(u"HALFDAY_STRIPE_KEY"_s, fixture.sandbox.apiKey());
        environment.insert(u"HALFDAY_STRIPE_URL"_s, fixture.sandbox.baseUrl().toString());
        setEnvironment(environment);
    }

    QProcessEnvironment environment() const { return process.processEnvironment(); }
    void setEnvironment(const QProcessEnvironment &environment) { process.setProcessEnvironment(environment); }

    void start(const QStringList &arguments) { process.start(QStringLiteral(HALFDAYCTL), QStringList{u"reconcile"_s} + arguments); }
    /// What it ended with; -1: it did not end, or was killed.
    int ended()
    {
        const bool done = QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 60000);
        out = process.readAllStandardOutput();
        err = process.readAllStandardError();
        return done && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    int run(const QStringList &arguments)
    {
        start(arguments);
        return ended();
    }

    QProcess process;
    QByteArray out;
    QByteArray err;
};

} // namespace halfday
