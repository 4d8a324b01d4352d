#pragma once

namespace halfday {

/// Makes sure, before there is an application, that Qt will find somewhere to draw; otherwise it aborts with a core file.
/// Where there is no display, what needs none (--tour, --help, --version) draws off screen. False: there is none, and one is
/// needed; the terminal has been told.
bool findDisplay(int argc, char *const *argv);

} // namespace halfday
