#pragma once

#include "ui/palette/paletteentry.h"

namespace halfday {

class MainWindow;

/// Everything that can be done from the window: actions of the page in front, of the menus, the pages themselves and the
/// pages inside them, and by name the actions of the other pages.
///
/// A deed (an action that decides once: no auto-repeat) of a page that is not in front only brings that page to the
/// front and says which key does it: what it would work on must have been seen.
QList<PaletteEntry> paletteActions(MainWindow &window);

} // namespace halfday
