#include "ui/widgets/tofront.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

namespace halfday {

void bringToFront(QWidget &window, const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt hands it to the compositor when it activates the window
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    // A window back before the window system took its focus away never loses it, so Qt is not told that it has it
    // again; but to its widgets Qt said that they lost it, and the keys would go nowhere.
    if (window.windowHandle() && QGuiApplication::focusWindow() == window.windowHandle() && !QApplication::activeWindow())
        QApplication::setActiveWindow(&window);
}

} // namespace halfday
