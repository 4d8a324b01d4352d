#pragma once

#include <QString>

namespace halfday {

/// A tooltip has no text format of its own: Qt guesses, and hostile text could be taken for HTML. This
/// escapes it, so that it is shown as it is. Empty stays empty. Cut after 2,000 characters.
QString plainToolTip(const QString &text);

} // namespace halfday
