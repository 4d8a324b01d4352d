#pragma once

#include "models/reviews/review.h"

class QSettings;

namespace halfday {

struct NamedFilter {
    QString name;
    ReviewFilter filter;
};

/// The operator's own filters, kept in the settings from the moment they are made.
class SavedFilters
{
public:
    explicit SavedFilters(QSettings &settings) : m_settings(settings) {}

    QList<NamedFilter> all() const; ///< by name
    /// Takes the place of one with the same name.
    void save(const QString &name, const ReviewFilter &filter);
    void remove(const QString &name);

    /// One filter as settings and back; for the one in use, too.
    static QVariantMap toMap(const ReviewFilter &filter);
    static ReviewFilter fromMap(const QVariantMap &map);

private:
    QSettings &m_settings;
};

} // namespace halfday
