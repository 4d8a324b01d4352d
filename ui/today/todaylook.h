#pragma once

#include "models/today/metric.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace halfday {

Theme::Tone toneOf(Mood mood);

/// Says `text` in `label` and touches nothing when it says so already: a refresh must not repaint what did not change.
/// What came from outside is shown as it is.
void say(QLabel *label, const QString &text);

/// A label of plain text.
QLabel *makeLabel(const QString &objectName, QWidget *parent);

} // namespace halfday
