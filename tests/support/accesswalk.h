#pragma once

#include <QStringList>

class QWidget;

namespace halfday {

/// What somebody who does not see the window would miss in it, as Qt tells assistive technology, one line each: a control
/// that takes the focus without a name or with a role that says nothing, a table whose cells are not there or are empty, a
/// chart without a description, a picture that says something and tells nobody.
QStringList accessFaults(QWidget &window);

/// Everything that Tab should stop at below the window, the first of its focus chain first. Of buttons that exclude each other
/// it is the pressed one.
QList<QWidget *> tabStops(const QWidget &window);

/// Where an order of stops leaves the way one reads: upwards, unless into the column to the right; or to the left in one line.
/// From the last stop to the first is no fault.
QStringList orderFaults(const QWidget &window, const QList<QWidget *> &order);

} // namespace halfday
