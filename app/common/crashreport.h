#pragma once

#include <QStringList>

namespace halfday {

/// From here on a crash (a bad access, abort, an exception that nobody caught, a fatal message of Qt's) leaves a report in the
/// log folder before the program dies of it as it would have: version, signal, where in the program, the last lines of our
/// own log. The program is stripped when it is installed: its functions stand there as offsets, which packaging/crash-places
/// names from the debug package of the same build. No secret and no customer's text: those lines hold none, and an exception is named by its type alone. Nothing is
/// sent anywhere. Call after startLogging(), once; `program` is for the file's name.
void reportCrashes(const char *program);

/// For the report of a crash that is about to come, such as a fatal message of Qt's.
void noteCause(const char *what);

/// The reports that nobody was told of yet, oldest first. Each is returned once, to whichever program asks first, under the name
/// that it keeps; the ten newest are kept.
QStringList takeCrashReports();

} // namespace halfday
