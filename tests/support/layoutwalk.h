#pragma once

#include <QStringList>

class QWidget;

namespace halfday {

/// Lets every layout below the window have its say; nothing is waited for.
void settleLayout(QWidget &window);

/// Walks everything that can be seen below `root` and tells what has less room than its words need, one line each:
/// which widget, what it says, what it needs and what it has. Looked at are labels (also whether a wrapped one has the
/// height for its lines and the width for its longest word), buttons, boxes to tick and to choose from, hints in fields,
/// tabs, the titles of columns, and whatever sticks out of a parent that does not scroll that way. Not looked at are cells,
/// labels and hints that elide on purpose and tell the rest on hover, and the edges of what can be scrolled to.
QStringList cutOff(const QWidget &root);

/// Where it stands: "mainWindow/reviews/filterBar/search".
QString widgetPath(const QWidget &widget);

} // namespace halfday
