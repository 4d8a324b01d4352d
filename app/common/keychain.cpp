#include "app/common/keychain.h"

#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

const QString service = u"halfday"_s; // how the entries are grouped in the keychain

struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QString value;
};

/// The job deletes itself; should it never end, the program does without it.
template <class Job> QFuture<Outcome> outcomeOf(Job *job, const QString &key)
{
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job](QKeychain::Job *) {
        Outcome outcome{job->error(), job->errorString(), {}};
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
            outcome.value = job->textData();
        promise->addResult(outcome);
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<QDBusMessage> asked(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    const auto promise = std::make_shared<QPromise<QDBusMessage>>();
    promise->start();
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    constexpr int patience = 5000;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patience));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        promise->addResult(watcher->reply());
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

/// Why a job failed: what the bus shows goes before what the job guessed.
QCoro::Task<Error> reasonFor(Outcome outcome)
{
    const std::optional<SecretTrouble> seen = co_await keychainTrouble();
    const QString detail = u"keychain error %1: %2"_s.arg(int(outcome.error)).arg(outcome.words);
    if (seen)
        co_return secretError(*seen, detail);
    if (outcome.error == QKeychain::EntryNotFound)
        co_return secretError(SecretTrouble::NotFound, detail);
    if (outcome.error == QKeychain::NoBackendAvailable || outcome.error == QKeychain::NotImplemented)
        co_return secretError(SecretTrouble::NoService, detail);
    co_return secretError(SecretTrouble::Refused, detail);
}

} // namespace

QCoro::Task<std::optional<SecretTrouble>> keychainTrouble()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return SecretTrouble::NoBus;
    QFuture<QDBusMessage> alias = asked(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    const QDBusMessage named = co_await alias;
    if (named.type() != QDBusMessage::ReplyMessage || named.arguments().isEmpty())
        co_return SecretTrouble::NoService;
    const QString collection = named.arguments().first().value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == "/"_L1)
        co_return std::nullopt; // no keyring yet: the first entry makes one
    QFuture<QDBusMessage> state = asked(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                        {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusMessage locked = co_await state;
    if (locked.type() == QDBusMessage::ReplyMessage && !locked.arguments().isEmpty()
        && locked.arguments().first().value<QDBusVariant>().variant().toBool())
        co_return SecretTrouble::Locked;
    co_return std::nullopt;
}

Task<QString> Keychain::read(SecretId id)
{
    QFuture<Outcome> future = outcomeOf(new QKeychain::ReadPasswordJob(service), id.key());
    const Outcome outcome = co_await future;
    if (outcome.error == QKeychain::NoError)
        co_return outcome.value;
    const Error error = co_await reasonFor(outcome);
    co_return fail(error);
}

Task<void> Keychain::write(SecretId id, QString secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    QFuture<Outcome> future = outcomeOf(job, id.key());
    const Outcome outcome = co_await future;
    if (outcome.error != QKeychain::NoError) {
        const Error error = co_await reasonFor(outcome);
        co_return fail(error);
    }
    // A keychain that says yes and forgets is found out now, not on Monday.
    const Result<QString> kept = co_await read(id);
    if (!kept || *kept != secret)
        co_return fail(secretError(SecretTrouble::Refused, u"what was written was not there afterwards"_s));
    co_return {};
}

Task<void> Keychain::remove(SecretId id)
{
    QFuture<Outcome> future = outcomeOf(new QKeychain::DeletePasswordJob(service), id.key());
    const Outcome outcome = co_await future;
    if (outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound)
        co_return {};
    const Error error = co_await reasonFor(outcome);
    co_return fail(error);
}

} // namespace halfday
