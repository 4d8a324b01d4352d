#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

class QStringView;

namespace halfday {

/// Icons come from the Breeze theme, by their freedesktop names; only what no theme has is our own.
namespace Icons {

/// Follows the theme in force, light or dark, also after a change.
QIcon named(const QString &name);
/// The same for a state, so that each state has one icon everywhere.
QIcon forTone(Theme::Tone tone);
/// Our own: half a sun over the horizon of a clock.
QIcon application();
/// Makes themes findable where the platform does not say where they are (off screen, no desktop).
void useTheme(bool dark);

} // namespace Icons
} // namespace halfday
