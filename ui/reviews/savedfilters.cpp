#include "ui/reviews/savedfilters.h"

#include <QSettings>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
const QString key = u"reviews/savedFilters"_s;
}

QVariantMap SavedFilters::toMap(const ReviewFilter &filter)
{
    QVariantMap map;
    if (filter.minConfidence)
        map.insert(u"minConfidence"_s, *filter.minConfidence);
    if (filter.councilId)
        map.insert(u"council"_s, *filter.councilId);
    if (filter.rating)
        map.insert(u"rating"_s, *filter.rating);
    if (!filter.text.isEmpty())
        map.insert(u"text"_s, filter.text);
    return map;
}

ReviewFilter SavedFilters::fromMap(const QVariantMap &map)
{
    ReviewFilter filter;
    if (map.contains(u"minConfidence"_s))
        filter.minConfidence = map.value(u"minConfidence"_s).toDouble();
    if (map.contains(u"council"_s))
        filter.councilId = map.value(u"council"_s).toLongLong();
    if (map.contains(u"rating"_s))
        filter.rating = map.value(u"rating"_s).toInt();
    filter.text = map.value(u"text"_s).toString();
    return filter;
}

QList<NamedFilter> SavedFilters::all() const
{
    QList<NamedFilter> list;
    const QVariantMap filters = m_settings.value(key).toMap();
    for (auto it = filters.cbegin(); it != filters.cend(); ++it)
        list << NamedFilter{it.key(), fromMap(it.value().toMap())};
    return list;
}

void SavedFilters::save(const QString &name, const ReviewFilter &filter)
{
    QVariantMap filters = m_settings.value(key).toMap();
    filters.insert(name, toMap(filter));
    m_settings.setValue(key, filters);
}

void SavedFilters::remove(const QString &name)
{
    QVariantMap filters = m_settings.value(key).toMap();
    filters.remove(name);
    m_settings.setValue(key, filters);
}

} // namespace halfday
