#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace halfday {

/// Looks at every widget that is on screen in a window, as an operator's eye would, and names in words what is wrong.
namespace ScreenWalk {

/// Controls whose text has no marks of the pseudo-language, and texts without marks that stand as such in the sources.
QStringList untranslated(const QWidget &window, const QSet<QString> &wordsOfTheSources);
/// Texts that have less room than they need and do not say so in a tooltip, and widgets that reach out of their parents.
QStringList cutOff(const QWidget &window);
/// Neighbours in a layout that cover each other.
QStringList overlapping(const QWidget &window);

/// Every string literal of the floors, as far as it is made of words.
QSet<QString> wordsOf(const QString &root);

} // namespace ScreenWalk
} // namespace halfday
