#include "models/database/connecttrouble.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ConnectTrouble)
};

struct Sign {
    QLatin1StringView words;
    ConnectTrouble trouble;
};

/// The first that fits counts: "authentication failed" may stand behind a remark about TLS that is the real reason.
constexpr Sign signs[] = {
    {"server does not support SSL"_L1, ConnectTrouble::ServerWithoutTls},
    {"does not match host name"_L1, ConnectTrouble::WrongHostName},
    {"root certificate file"_L1, ConnectTrouble::NoRootCertificate},
    {"certificate verify failed"_L1, ConnectTrouble::UntrustedCertificate},
    {"no encryption"_L1, ConnectTrouble::TlsDemanded},
    {"definition of service"_L1, ConnectTrouble::NoService},
    {"service file"_L1, ConnectTrouble::NoService},
    {"could not translate host name"_L1, ConnectTrouble::UnknownHost},
    {"no password supplied"_L1, ConnectTrouble::NoPassword},
    {"authentication failed"_L1, ConnectTrouble::Login},
    {"no pg_hba.conf entry"_L1, ConnectTrouble::Login},
    {"is not permitted to log in"_L1, ConnectTrouble::Login},
    {"too many"_L1, ConnectTrouble::Full},
    {"remaining connection slots"_L1, ConnectTrouble::Full},
    {"timeout expired"_L1, ConnectTrouble::TimedOut},
    {"Connection timed out"_L1, ConnectTrouble::TimedOut},
    {"Connection refused"_L1, ConnectTrouble::Unreachable},
    {"No route to host"_L1, ConnectTrouble::Unreachable},
    {"Network is unreachable"_L1, ConnectTrouble::Unreachable},
    {"No such file or directory"_L1, ConnectTrouble::Unreachable},
};

} // namespace

ConnectTrouble connectTrouble(const QString &words)
{
    for (const Sign &sign : signs) {
        if (words.contains(sign.words))
            return sign.trouble;
    }
    if (words.contains("does not exist"_L1)) // of the server's own sentences: database "x" …, role "x" …
        return words.contains("database \""_L1) && !words.contains("role \""_L1) ? ConnectTrouble::NoDatabase : ConnectTrouble::Login;
    return ConnectTrouble::Other;
}

bool isTlsTrouble(ConnectTrouble trouble)
{
    return trouble == ConnectTrouble::ServerWithoutTls || trouble == ConnectTrouble::TlsDemanded
        || trouble == ConnectTrouble::UntrustedCertificate || trouble == ConnectTrouble::WrongHostName
        || trouble == ConnectTrouble::NoRootCertificate;
}

QString connectTroubleSentence(ConnectTrouble trouble)
{
    switch (trouble) {
    case ConnectTrouble::UnknownHost:
        return Texts::tr("No server of that name is known.");
    case ConnectTrouble::Unreachable:
        return Texts::tr("Nothing answers there.");
    case ConnectTrouble::TimedOut:
        return Texts::tr("The server did not answer in time.");
    case ConnectTrouble::NoService:
        return Texts::tr("No such service is defined on this machine.");
    case ConnectTrouble::ServerWithoutTls:
        return Texts::tr("The server has no TLS, and this connection insists on it. No login was sent.");
    case ConnectTrouble::TlsDemanded:
        return Texts::tr("The server takes this login only over TLS, or not from this address.");
    case ConnectTrouble::UntrustedCertificate:
        return Texts::tr("The server's certificate is not signed by one that is trusted here. No login was sent.");
    case ConnectTrouble::WrongHostName:
        return Texts::tr("The server's certificate is for another name: this may be another server. No login was sent.");
    case ConnectTrouble::NoRootCertificate:
        return Texts::tr("The root certificate that the server is checked against is missing or cannot be read.");
    case ConnectTrouble::NoPassword:
        return Texts::tr("The server wants a password, and there is none.");
    case ConnectTrouble::Login:
        return Texts::tr("The server refused this login.");
    case ConnectTrouble::NoDatabase:
        return Texts::tr("The server has no database of that name.");
    case ConnectTrouble::Full:
        return Texts::tr("The server has no connection left.");
    case ConnectTrouble::Other:
        break;
    }
    return {};
}

QString connectTroubleRemedy(ConnectTrouble trouble)
{
    switch (trouble) {
    case ConnectTrouble::UnknownHost:
        return Texts::tr("Check the spelling, and whether a VPN is needed.");
    case ConnectTrouble::Unreachable:
        return Texts::tr("Check server and port, that PostgreSQL runs, and that no firewall is in between.");
    case ConnectTrouble::TimedOut:
        return Texts::tr("Check the address; a firewall or a missing VPN often looks like this.");
    case ConnectTrouble::NoService:
        return Texts::tr("Add it to ~/.pg_service.conf, or name the server itself.");
    case ConnectTrouble::ServerWithoutTls:
        return Texts::tr("Switch TLS on at the server (ssl = on). Only inside a network that you trust, set TLS to “disable”.");
    case ConnectTrouble::TlsDemanded:
        return Texts::tr("Set TLS to “verify-full”; if it is, the server's pg_hba.conf must let this address in.");
    case ConnectTrouble::UntrustedCertificate:
        return Texts::tr("Ask for the certificate that signed the server's, and choose its file as root certificate.");
    case ConnectTrouble::WrongHostName:
        return Texts::tr("Use the name that the certificate was made for, or have one made for this name.");
    case ConnectTrouble::NoRootCertificate:
        return Texts::tr("Choose a file that can be read, or leave it empty for the system's certificates.");
    case ConnectTrouble::NoPassword:
        return Texts::tr("Type the password of this login.");
    case ConnectTrouble::Login:
        return Texts::tr("Check user name and password, and that the server lets this user in from here.");
    case ConnectTrouble::NoDatabase:
        return Texts::tr("Check the name of the database.");
    case ConnectTrouble::Full:
        return Texts::tr("Try again in a moment, or raise max_connections.");
    case ConnectTrouble::Other:
        break;
    }
    return {};
}

QString connectTroubleOption(ConnectTrouble trouble)
{
    switch (trouble) {
    case ConnectTrouble::ServerWithoutTls:
        return u"--sslmode disable"_s;
    case ConnectTrouble::TlsDemanded:
        return u"--sslmode verify-full"_s;
    case ConnectTrouble::UntrustedCertificate:
    case ConnectTrouble::NoRootCertificate:
        return u"--sslrootcert"_s;
    case ConnectTrouble::WrongHostName:
        return u"--host"_s;
    default:
        return {};
    }
}

} // namespace halfday
