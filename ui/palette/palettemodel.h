#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>
#include <QStringList>

namespace halfday {

/// The lines of the palette for what was typed: actions and pages that fit, the best first, what was used before ahead of
/// its equals; then the records that the database found.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { WhereRole = Qt::UserRole, KeyRole, PlacesRole, EnabledRole };
    static constexpr int mostActions = 40;

    using QAbstractListModel::QAbstractListModel;

    void setActions(const QList<PaletteEntry> &actions);
    void setRecords(const QList<PaletteEntry> &records);
    void setTyped(const QString &typed);
    void setRecent(const QStringList &ids); ///< the newest first
    const PaletteEntry &entry(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();

    QList<PaletteEntry> m_actions;
    QList<PaletteEntry> m_records;
    QList<PaletteEntry> m_shown;
    QStringList m_recent;
    QString m_typed;
};

} // namespace halfday
