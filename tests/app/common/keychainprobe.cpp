#include "app/common/keychain.h"
#include "models/core/launch.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The keychain as a program of its own meets it, because a process gets to know one session bus only:
/// keychainprobe read|write|remove password|key [secret]. Prints what came, or the error's code and sentence.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const SecretId id{u"shop"_s, words.value(2) == "key"_L1 ? SecretId::Kind::ProviderKey : SecretId::Kind::Password};
    Keychain keychain;
    QTextStream out(stdout);
    const auto tell = [&out](const auto &result, const QString &value) {
        out << (result ? value : result.error().code + u'\n' + result.error().message) << Qt::endl;
        QCoreApplication::exit(result ? 0 : 1);
    };
    if (words.value(1) == "read"_L1)
        launch<QString>(keychain.read(id), &application, [&](const Result<QString> &read) { tell(read, read.value_or(QString())); });
    else if (words.value(1) == "write"_L1)
        launch<void>(keychain.write(id, words.value(3)), &application, [&](const Result<void> &done) { tell(done, u"written"_s); });
    else
        launch<void>(keychain.remove(id), &application, [&](const Result<void> &done) { tell(done, u"removed"_s); });
    return application.exec();
}
