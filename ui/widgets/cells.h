#pragma once

#include "ui/theme/theme.h"

#include <QModelIndex>

class QStyleOptionViewItem;

namespace halfday {

/// What the delegates of several lists draw alike.
namespace Cells {

/// The cell's ground and the state as a badge on it.
void paintBadge(QPainter *painter, const QStyleOptionViewItem &cell, Theme::Tone tone, const QString &iconName,
                const QString &word);
/// How wide a cell must be for that badge.
int badgeWidth(const QString &word);
/// One sentence across this cell's row from column `first` to column `last`, this cell's part of it: the words of a
/// running countdown. Stays in sight where columns are scrolled or pushed out.
void paintAcross(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index, int first, int last,
                 const QString &sentence);
/// Draws a cell as it is set up, with an icon before its text: colour never stands alone.
void paintWithIcon(QPainter *painter, QStyleOptionViewItem cell, const QString &iconName);

} // namespace Cells
} // namespace halfday
