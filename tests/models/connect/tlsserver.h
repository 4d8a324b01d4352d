#pragma once

#include "tests/support/testcluster.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace halfday {

/// A PostgreSQL that listens on two loopback addresses of its own, wants passwords there, and has a certificate for the
/// first of them and for one name alone, signed by an authority that openssl made for this test.
class TlsServer
{
public:
    TlsServer() : m_cluster({QStringLiteral("listen_addresses=%1,%2").arg(host(), otherHost())}) {}

    TestCluster &cluster() { return m_cluster; }
    static QString host() { return address(1); }
    static QString otherHost() { return address(2); } ///< the same server, and not in its certificate
    /// A server elsewhere, as far as names tell: libpq goes to host() with it when that is the hostaddr.
    static QString name() { return QStringLiteral("db.halfday.test"); }
    QString root() const { return m_folder.filePath(QStringLiteral("root.crt")); }
    QString otherRoot() const { return m_folder.filePath(QStringLiteral("other.crt")); } ///< signed nothing here

    bool setUp()
    {
        return m_cluster.prepareMigrated() && makeAuthority(QStringLiteral("root")) && makeAuthority(QStringLiteral("other"))
            && makeCertificate() && wantPasswords(QStringLiteral("host")) && setTls(true);
    }
    bool setTls(bool on)
    {
        return m_cluster.run(QStringLiteral("alter system set ssl = %1").arg(on ? QStringLiteral("on") : QStringLiteral("off"))).has_value()
            && reload();
    }
    /// `kind`: "host", or "hostssl" when nobody comes in without TLS.
    bool wantPasswords(const QString &kind)
    {
        return put(QStringLiteral("local all all trust\n%1 all all 127.0.0.0/8 scram-sha-256").arg(kind), QStringLiteral("pg_hba.conf")) && reload();
    }

private:
    static QString address(int last)
    {
        const qint64 process = QCoreApplication::applicationPid();
        return QStringLiteral("127.%1.%2.%3").arg(64 + (process >> 8) % 128).arg(process % 256).arg(last);
    }
    bool openssl(const QStringList &arguments) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral("openssl"), arguments);
        const bool done = program.waitForFinished() && program.exitCode() == 0;
        if (!done)
            qWarning("%s", program.readAllStandardError().constData());
        return done;
    }
    bool makeAuthority(const QString &name) const
    {
        return openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                        QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-subj"),
                        QStringLiteral("/CN=%1 of a test").arg(name), QStringLiteral("-keyout"), name + QStringLiteral(".key"),
                        QStringLiteral("-out"), name + QStringLiteral(".crt")});
    }
    bool makeCertificate()
    {
        QFile extension(m_folder.filePath(QStringLiteral("names")));
        if (!extension.open(QIODevice::WriteOnly))
            return false;
        extension.write("subjectAltName=IP:" + host().toUtf8() + ",DNS:" + name().toUtf8());
        extension.close();
        return openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                        QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=server"), QStringLiteral("-keyout"),
                        QStringLiteral("server.key"), QStringLiteral("-out"), QStringLiteral("server.csr")})
            && openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), QStringLiteral("server.csr"),
                        QStringLiteral("-CA"), QStringLiteral("root.crt"), QStringLiteral("-CAkey"), QStringLiteral("root.key"),
                        QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QStringLiteral("3650"), QStringLiteral("-extfile"),
                        QStringLiteral("names"), QStringLiteral("-out"), QStringLiteral("server.crt")})
            && put(read(QStringLiteral("server.crt")), QStringLiteral("server.crt"))
            && put(read(QStringLiteral("server.key")), QStringLiteral("server.key"));
    }
    QString read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// Into the server's data folder, by the server itself: as root the test is another user.
    bool put(const QString &text, const QString &name)
    {
        return m_cluster.run(QStringLiteral("copy (select unnest(string_to_array($text$%1$text$, E'\\n'))) to program 'umask 077; cat > %2'")
                                 .arg(text, name)).has_value();
    }
    bool reload() { return m_cluster.run(QStringLiteral("select pg_reload_conf()")).has_value(); }

    QTemporaryDir m_folder;
    TestCluster m_cluster;
};

} // namespace halfday
