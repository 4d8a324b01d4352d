#pragma once

#include "models/alerts/quiethours.h"

class QSettings;

namespace halfday {

/// What closing the window means.
enum class OnClose { Ask, KeepWatching, Quit };

/// How the operator wants to be told, and what closing the window means. Kept in the program's settings.
struct WatchSettings {
    bool notify = true; ///< of red alerts
    QuietHours quiet;
    OnClose onClose = OnClose::Ask;

    static WatchSettings load(const QSettings &settings);
    void save(QSettings &settings) const;

    bool operator==(const WatchSettings &) const = default;
};

} // namespace halfday
