#pragma once

#include <QIcon>

namespace halfday {

/// What the tray says at a glance.
struct TrayState {
    enum class Health {
        Unknown, ///< not asked yet, or the answer is too old
        Well,
        Yellow,
        Red
    };
    Health health = Health::Unknown;
    int reds = 0; ///< also while Unknown: what was last known
    int yellows = 0;

    bool operator==(const TrayState &) const = default;
};

/// A colour and a shape for each state, so that neither is needed to tell it: a green disc with a tick, an amber triangle
/// with an exclamation mark, a red octagon with the number, a grey diamond with a question mark (and a red dot when red
/// alerts were known). Readable on light and dark panels.
QIcon trayPicture(const TrayState &state);
/// One size of it, in pixels.
QImage trayImage(const TrayState &state, int pixels);

} // namespace halfday
