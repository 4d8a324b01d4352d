#pragma once

#include <QList>

class QWidget;

namespace halfday {

/// Everything that Tab stops at in this window, as one reads it: line by line, and in each column down before the next one.
/// Told from where things stand, so that rows which come and go need no setTabOrder(). Of buttons that exclude each
/// other only the pressed one is a stop; the arrow keys reach the others. `also` is in the list even if it is no stop.
QList<QWidget *> readingOrder(const QWidget &window, const QWidget *also = nullptr);

/// The focus to the stop behind (or before) the one that has it, and what scrolls to it. False: there is none.
bool focusInReadingOrder(QWidget &window, bool forward);

} // namespace halfday
