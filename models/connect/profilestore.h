#pragma once

#include "models/connect/connectionprofile.h"
#include "models/core/result.h"

class QSettings;

namespace halfday {

/// The operator's profiles, in a settings file of their own that every program of this user reads. Never a secret.
class ProfileStore
{
public:
    /// `settings` outlives it.
    explicit ProfileStore(QSettings &settings) : m_settings(settings) {}

    /// connections.ini in the user's configuration folder.
    static QString defaultFile();
    /// Where a console keeps window and filters of this profile, beside defaultFile().
    static QString windowFile(const QString &profileId);

    QList<ConnectionProfile> profiles() const; ///< by name
    std::optional<ConnectionProfile> byId(const QString &id) const;
    std::optional<ConnectionProfile> byName(const QString &name) const; ///< whatever the case
    QStringList namesBut(const QString &id) const; ///< taken by others

    /// Adds or replaces. Errors: Input (no id), Internal (the file cannot be written).
    Result<void> save(const ConnectionProfile &profile);
    Result<void> remove(const QString &id);

    /// The one that a plain start opens.
    std::optional<ConnectionProfile> lastOpened() const;
    void setLastOpened(const QString &id);

private:
    ConnectionProfile read(const QString &id) const;
    Result<void> written() const;

    QSettings &m_settings;
};

} // namespace halfday
