#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <functional>

namespace halfday {

/// One line of the palette: an action, a page, a record. Texts may come from outside: plain text.
struct PaletteEntry {
    QString id; ///< the same in every sitting: for what was used before
    QString text;
    QString where = {}; ///< the page it belongs to, or what is known of a record
    QIcon icon = {};
    QKeySequence key = {};
    bool enabled = true;
    std::function<void()> run = {};
    bool isRecord = false;
    QList<int> places = {}; ///< letters of `text` that were typed
    int score = 0;
};

} // namespace halfday
