#pragma once

#include "models/database/countquery.h"
#include "ui/shell/navigation.h"

namespace halfday {

/// A saved filter, below its page in the navigation: its name and how many rows it finds.
class SavedFilterItem : public NavigationItem
{
    Q_OBJECT
public:
    SavedFilterItem(const QString &page, const QString &name, QWidget *parent = nullptr);

    /// Nothing: not known.
    void setFound(std::optional<FilterCount> found, const QString &whyUnfit = {});
    QString unfit() const { return m_unfit; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QString countText() const override;

private:
    QString m_page;
    std::optional<FilterCount> m_found;
    QString m_unfit;
};

} // namespace halfday
