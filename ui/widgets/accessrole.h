#pragma once

#include <QAccessible>

class QWidget;

namespace halfday {

/// What a widget that draws itself is for assistive technology: a list, a row of it, a chart. Without it Qt calls it a frame.
/// First of all in its constructor: what asked for it once is answered the same ever after.
void setAccessRole(QWidget *widget, QAccessible::Role role);

} // namespace halfday
