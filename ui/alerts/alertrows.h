#pragma once

#include "models/alerts/alert.h"

#include <QSet>

namespace halfday {

/// What of the list is unfolded, by row key.
struct AlertFolding {
    QSet<QString> open;

    bool isOpen(const QString &key) const { return open.contains(key); }
};

/// One row of the list of what is wrong.
struct AlertRowSpec {
    enum class Kind {
        Single,
        Group, ///< several of one rule and severity; unfolds
        Member, ///< of an unfolded group
        QuietHead, ///< how many were put away; unfolds
        Quiet, ///< put away
        More ///< the rest is in the log, or below when `key` unfolds
    };
    Kind kind = Kind::Single;
    QString key; ///< names the row for as long as it lives
    QList<Alert> alerts; ///< one, or those of the group
    int count = 0; ///< of More: how many are not shown
    bool unfolded = false;

    bool unfolds() const { return kind == Kind::Group || kind == Kind::QuietHead; }
    bool operator==(const AlertRowSpec &) const = default;
};

namespace AlertRows {

/// From so many of one rule and severity on they fold into one row.
constexpr int foldFrom = 3;
/// Rows that show at first, and members of one group: the rest is in the log.
constexpr int mostRows = 8;
constexpr int mostMembers = 20;

QString keyOf(const Alert &alert);
/// The board as rows, in the order of showing. `now` decides what is snoozed.
QList<AlertRowSpec> of(const AlertBoard &board, const AlertFolding &folding, Instant now);

} // namespace AlertRows
} // namespace halfday
