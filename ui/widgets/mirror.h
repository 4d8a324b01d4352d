#pragma once

#include <QGuiApplication>
#include <QStyle>

namespace halfday {

/// For what paints itself. It is thought out from left to right; where the language runs the other way, each piece
/// stands at the other side of its area.
namespace Mirror {

inline bool isOn() { return QGuiApplication::layoutDirection() == Qt::RightToLeft; }

inline QRect in(const QRect &area, const QRect &piece)
{
    return QStyle::visualRect(QGuiApplication::layoutDirection(), area, piece);
}

/// Where a line of text begins, whatever the language of the text itself.
inline int start()
{
    return int(isOn() ? Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignVCenter | Qt::AlignLeft);
}

} // namespace Mirror
} // namespace halfday
