#include "models/database/connectionsettings.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

/// One keyword=value pair of a conninfo string; Qt splits its options at semicolons, so none may be inside.
QString option(QLatin1StringView keyword, QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s).remove(u';');
    return keyword + u"='"_s + value + u'\'';
}

} // namespace

QString ConnectionSettings::describe() const
{
    if (!service.isEmpty())
        return QCoreApplication::translate("ConnectionSettings", "service %1").arg(service);
    const QString where = host.isEmpty() ? qEnvironmentVariable("PGHOST", u"localhost"_s) : host;
    const QString who = user.isEmpty() ? qEnvironmentVariable("PGUSER", qEnvironmentVariable("USER")) : user;
    const QString what = database.isEmpty() ? qEnvironmentVariable("PGDATABASE", who) : database;
    return QCoreApplication::translate("ConnectionSettings", "%1 on %2 (database %3)").arg(who, where, what);
}

QString ConnectionSettings::connectOptions() const
{
    QStringList options = {
        option("application_name"_L1, u"Halfday "_s + QStringLiteral(HALFDAY_VERSION)),
        option("connect_timeout"_L1, QString::number(connectTimeout.count())),
        // A dead line is noticed in half a minute, not after the kernel's two hours.
        option("keepalives_idle"_L1, u"10"_s),
        option("keepalives_interval"_L1, u"5"_s),
        option("keepalives_count"_L1, u"3"_s),
        option("tcp_user_timeout"_L1, u"25000"_s),
    };
    if (!service.isEmpty())
        options << option("service"_L1, service);
    if (!sslMode.isEmpty())
        options << option("sslmode"_L1, sslMode);
    if (!sslRootCertificate.isEmpty())
        options << option("sslrootcert"_L1, sslRootCertificate);
    return options.join(u';');
}

} // namespace halfday
