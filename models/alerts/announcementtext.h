#pragma once

#include "models/alerts/alertannouncer.h"

namespace halfday {

/// A notification in the operator's words; plain text, also where it came from outside.
struct AnnouncementText {
    QString title; ///< "A case is 2 hours past its deadline" or "3 red alerts"
    QString body; ///< what it means and what to do, or one line for each
    QString action; ///< "Open the case"
    QString view; ///< the page that mends it; empty: none does, or there are several
    QString recordId;

    bool operator==(const AnnouncementText &) const = default;
};

AnnouncementText textOf(const Announcement &announcement);

} // namespace halfday
