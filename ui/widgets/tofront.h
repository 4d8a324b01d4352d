#pragma once

#include <QString>

class QWidget;

namespace halfday {

/// Shows the window, out of the tray or the task bar, and asks for the keyboard. `token` is what the desktop handed
/// out for the click behind it (XDG activation), without which a Wayland compositor refuses; empty: none.
void bringToFront(QWidget &window, const QString &token = {});

} // namespace halfday
