#pragma once

#include <QString>

namespace halfday {

/// Why no connection came about. libpq tells it in words alone, in English as long as the program's LC_MESSAGES is C.
enum class ConnectTrouble {
    Other,
    UnknownHost,
    Unreachable, ///< refused, no route, no such socket
    TimedOut,
    NoService, ///< pg_service.conf has no such entry, or is not there
    ServerWithoutTls,
    TlsDemanded, ///< the server takes nobody without TLS
    UntrustedCertificate,
    WrongHostName, ///< the certificate is for another name
    NoRootCertificate, ///< the file that should sign the server's is missing or cannot be read
    NoPassword,
    Login,
    NoDatabase,
    Full
};

ConnectTrouble connectTrouble(const QString &words);
/// One that stands between us and the server's login: nothing of it was sent.
bool isTlsTrouble(ConnectTrouble trouble);
/// What happened, in one sentence; empty for Other.
QString connectTroubleSentence(ConnectTrouble trouble);
/// What to do about it, in one sentence; empty for Other.
QString connectTroubleRemedy(ConnectTrouble trouble);
/// The program's option that does it, for whoever has no form to fill in; empty where none does.
QString connectTroubleOption(ConnectTrouble trouble);

} // namespace halfday
