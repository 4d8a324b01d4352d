#pragma once

#include <QString>
#include <QStringList>

namespace halfday {

/// The rules that a compiler does not check, as functions over a file's path (from the root of the tree,
/// with '/') and its text. They read text, not C++, so each is a heuristic that prefers to miss.
namespace HouseRules {

/// Every breach in the file: "ui/x.cpp:12: floors: #include …". Empty: all is well.
QStringList breaches(const QString &path, const QString &text);
/// Breaches of the top level: only what the plan of the house names, and dot-files.
QStringList topLevelBreaches(const QStringList &entries);
/// C++ without its comments; strings and line numbers stay.
QString withoutComments(const QString &code);

} // namespace HouseRules
} // namespace halfday
