#include "app/console/display.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <xcb/xcb.h>

namespace halfday {

namespace {

bool answers()
{
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    const bool well = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return well;
}

} // namespace

bool findDisplay(int argc, char *const *argv)
{
    const auto given = [&](auto isThat) { return std::any_of(argv + 1, argv + argc, [&](std::string_view word) { return isThat(word); }); };
    const bool chosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || given([](std::string_view word) { return word == "-platform" || word == "--platform"; });
    if (chosen || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || (qEnvironmentVariableIsSet("DISPLAY") && answers()))
        return true;
    const bool needsNone = given([](std::string_view word) {
        return word.starts_with("--tour") || word.starts_with("--help") || word == "-h" || word == "-v" || word == "--version";
    });
    if (needsNone) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    if (qEnvironmentVariableIsSet("DISPLAY"))
        fprintf(stderr, "halfday: the display %s does not answer. Start it from a desktop, or by \"ssh -X\".\n", qgetenv("DISPLAY").constData());
    else
        fprintf(stderr, "halfday: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). Start it from a desktop; "
                        "\"--tour FOLDER\" takes pictures without one, and halfdayctl works without a window.\n");
    return false;
}

} // namespace halfday
