#pragma once

#include "models/core/clock.h"
#include "models/search/recordsearch.h"
#include "ui/palette/paletteentry.h"

#include <QTimeZone>

namespace halfday {

class MainWindow;

/// Where a record is looked at: the page and what showRecord() knows it by.
struct RecordPlace {
    QString view;
    QString record;
    bool operator==(const RecordPlace &) const = default;
};
RecordPlace placeOf(const FoundRecord &record);

/// As a line of the palette: "Refund request 12 · Happy Paws · A$22.00".
PaletteEntry recordEntry(const FoundRecord &record, MainWindow &window, const Clock &clock, const QTimeZone &zone);

} // namespace halfday
