#pragma once

#include "app/demo/stripesandboxbooks.h"

namespace halfday {

/// Idempotency keys as Stripe treats them: the first result is replayed, 500s included; the same key with other
/// parameters is an error, while it is being worked on a conflict; a key 24 h old is forgotten, and a request
/// that uses it again is a new one.
class StripeSandboxKeys
{
public:
    /// The answer, when this key already has one (`replayed` set) or cannot be used; nothing = go ahead, the key
    /// is then in use until finish() or release(). Requests without a key are never remembered.
    std::optional<SandboxReply> begin(const QString &key, const SandboxForm &form, qint64 now, bool &replayed);
    void finish(const QString &key, const SandboxReply &reply);
    /// An answer that is still on its way out keeps its key in use.
    void setInUse(const QString &key, bool inUse);
    /// Execution never began: the key stays unused.
    void release(const QString &key);

    QJsonObject toJson() const;
    void fromJson(const QJsonObject &object);

private:
    struct Entry {
        QString parameters;
        qint64 since = 0;
        bool inUse = true;
        bool isAnswered = false;
        SandboxReply reply;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace halfday
