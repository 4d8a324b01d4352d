#pragma once

#include <QList>

class QApplication;

namespace halfday {

/// How large the whole program's text is, in percent of what the desktop says. Sizes that were set by hand follow: fonts of
/// single widgets, and heights and greatest widths, which were chosen for text of the usual size.
class Zoom
{
public:
    static constexpr int least = 80;
    static constexpr int most = 200;
    static const QList<int> &steps(); ///< 80, 90, 100 … 200

    static int percent();
    /// Out of range: the nearest end.
    static void set(QApplication &application, int percent);
    static int larger(int percent);
    static int smaller(int percent);
    /// A length that was chosen for 100 %.
    static int scaled(int pixels) { return pixels * percent() / 100; }
};

} // namespace halfday
