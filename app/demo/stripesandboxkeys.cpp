#include "app/demo/stripesandboxkeys.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

constexpr qint64 keyLifeSeconds = 24 * 60 * 60;

QString fingerprint(const SandboxForm &form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = form.begin(); it != form.end(); ++it)
        hash.addData(it.key().toUtf8().toHex() + '=' + it.value().toUtf8().toHex() + '&');
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

std::optional<SandboxReply> StripeSandboxKeys::begin(const QString &key, const SandboxForm &form, qint64 now,
                                                     bool &replayed)
{
    if (key.isEmpty())
        return std::nullopt;
    if (key.size() > 255)
        return StripeSandboxBooks::error(400, u"invalid_request_error"_s, QString(),
                                         u"An idempotency key has at most 255 characters."_s);
    erase_if(m_entries, [&](const auto &entry) {
        return !entry.value().inUse && now - entry.value().since >= keyLifeSeconds;
    });
    const auto known = m_entries.constFind(key);
    if (known == m_entries.constEnd()) {
        m_entries.insert(key, Entry{fingerprint(form), now, true, false, {}});
        return std::nullopt;
    }
    if (known->parameters != fingerprint(form))
        return StripeSandboxBooks::error(400, u"idempotency_error"_s, QString(),
                                         u"This idempotency key came first with other parameters."_s);
    if (known->inUse)
        return StripeSandboxBooks::error(409, u"idempotency_error"_s, u"idempotency_key_in_use"_s,
                                         u"Another request with this idempotency key is still being worked on."_s);
    replayed = true;
    return known->reply;
}

void StripeSandboxKeys::finish(const QString &key, const SandboxReply &reply)
{
    if (const auto entry = m_entries.find(key); entry != m_entries.end()) {
        entry->inUse = false;
        entry->isAnswered = true;
        entry->reply = reply;
    }
}

void StripeSandboxKeys::setInUse(const QString &key, bool inUse)
{
    if (const auto entry = m_entries.find(key); entry != m_entries.end())
        entry->inUse = inUse;
}

void StripeSandboxKeys::release(const QString &key)
{
    m_entries.remove(key);
}

QJsonObject StripeSandboxKeys::toJson() const
{
    QJsonObject object;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->isAnswered)
            object.insert(it.key(), QJsonObject{{"parameters"_L1, it->parameters}, {"since"_L1, it->since},
                                                {"status"_L1, it->reply.status}, {"body"_L1, it->reply.body}});
    }
    return object;
}

void StripeSandboxKeys::fromJson(const QJsonObject &object)
{
    m_entries.clear();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        m_entries.insert(it.key(), Entry{entry.value("parameters"_L1).toString(), entry.value("since"_L1).toInteger(),
                                         false, true, {entry.value("status"_L1).toInt(), entry.value("body"_L1).toObject()}});
    }
}

} // namespace halfday
