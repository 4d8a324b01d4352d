#pragma once

#include "models/database/countquery.h"

#include <QVariantMap>

namespace halfday {

/// What a View with a filter bar is besides: its filters can be kept under a name, counted, and set again.
/// A map holds only what narrows, as the settings keep it.
class FilteredPage
{
public:
    virtual ~FilteredPage() = default;

    /// The filters as they are set; empty: nothing is narrowed.
    virtual QVariantMap filterMap() const = 0;
    /// What the map does not name, or no longer makes sense, is not narrowed.
    virtual void setFilterMap(const QVariantMap &map) = 0;
    /// Of the rows that the page would list with it, now.
    virtual CountQuery counting(const QVariantMap &map) const = 0;
    /// Said of a filter whose CountQuery::fits does not hold: "Its council no longer exists."
    virtual QString whyUnfit() const { return {}; }
};

} // namespace halfday
