#pragma once

#include "models/connect/secretstore.h"

#include <QHash>

namespace halfday {

/// A keychain in memory that fails on command.
class FakeSecrets : public SecretStore
{
public:
    QHash<QString, QString> kept;
    std::optional<SecretTrouble> trouble; ///< what every call meets
    int reads = 0;

    Task<QString> read(SecretId id) override
    {
        ++reads;
        if (trouble)
            co_return fail(secretError(*trouble));
        if (!kept.contains(id.key()))
            co_return fail(secretError(SecretTrouble::NotFound));
        co_return kept.value(id.key());
    }
    Task<void> write(SecretId id, QString secret) override
    {
        if (trouble)
            co_return fail(secretError(*trouble));
        kept.insert(id.key(), secret);
        co_return {};
    }
    Task<void> remove(SecretId id) override
    {
        if (trouble)
            co_return fail(secretError(*trouble));
        kept.remove(id.key());
        co_return {};
    }
};

} // namespace halfday
