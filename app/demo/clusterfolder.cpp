#include "app/demo/clusterfolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ClusterFolder)
};

/// Tells folders of the same name apart.
QString fingerprint(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(8));
}

} // namespace

ClusterFolder ClusterFolder::withinReach() const
{
    return {"/var/lib/halfday/"_L1 + QFileInfo(path).fileName() + u'-' + fingerprint(path)};
}

Result<QString> ClusterFolder::makeSocketFolder(const ServerUser &user) const
{
    // A socket's whole path has at most 107 bytes.
    constexpr qsizetype longest = 107 - qsizetype(sizeof("/.s.PGSQL.5432.lock") - 1);
    QString folder = path + "/socket"_L1;
    if (QFile::encodeName(folder).size() > longest) {
        const QString runtime = u"/run/user/%1"_s.arg(user.uid());
        const QString parent = QFileInfo(runtime).isWritable() ? runtime : u"/tmp"_s;
        folder = parent + u"/halfday-%1-%2"_s.arg(user.uid()).arg(fingerprint(path));
    }
    if (Result<void> made = user.makePrivateFolder(folder); !made)
        return fail(made.error());
    return folder;
}

Error ClusterFolder::failed(const QString &said) const
{
    Error error{Error::Kind::Internal, Texts::tr("The demo's database did not start. Its log is in %1.").arg(log()), {},
                said.trimmed()};
    if (said.contains("No space left on device"_L1)) {
        error.message
            = Texts::tr("The disk is full: the demo's database needs about 60 MB in %1. Make room and start again.").arg(path);
    } else if (said.contains("Permission denied"_L1) || said.contains("Operation not permitted"_L1)) {
        error.kind = Error::Kind::Permission;
        error.message = Texts::tr("The demo's database may not use %1. Check who owns it.").arg(path);
    }
    return error;
}

QProcessEnvironment ClusterFolder::environment()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH", u"/usr/bin:/bin"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s); // or initdb looks through every time zone there is
    return environment;
}

} // namespace halfday
