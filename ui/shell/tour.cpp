#include "ui/shell/tour.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTimer>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int deepestNesting = 16; // of layouts in a page
}

Tour::Tour(MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder), m_timeout(new QTimer(this))
{
    m_timeout->setSingleShot(true);
    connect(m_timeout, &QTimer::timeout, this, [this] {
        m_problems << tr("The page “%1” did not settle in time.").arg(m_stops.first().view);
        take();
    });
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        m_problems << tr("The folder %1 cannot be made.").arg(m_folder);
        emit finished(m_files, m_problems);
        return;
    }
    // One theme after the other: changing it repolishes every widget.
    for (const bool dark : {false, true}) {
        for (const QSize &size : std::as_const(m_sizes)) {
            for (const View *view : m_window.views()) {
                for (const QString &subpage : QStringList{QString()} + view->subpages())
                    m_stops << Stop{view->id(), subpage, dark, size};
            }
        }
    }
    m_window.setAttribute(Qt::WA_DontShowOnScreen);
    m_window.show();
    next();
}

void Tour::next()
{
    if (m_stops.isEmpty()) {
        m_window.hide();
        emit finished(m_files, m_problems);
        return;
    }
    const Stop &stop = m_stops.first();
    const Theme::Mode mode = stop.dark ? Theme::Mode::Dark : Theme::Mode::Light;
    if (Theme::isDark() != stop.dark || m_files.isEmpty())
        Theme::apply(*qApp, mode); // not the operator's choice, so not remembered
    m_window.resize(stop.size);
    m_window.showView(stop.view);
    m_window.currentView()->showSubpage(stop.subpage);
    m_timeout->start(m_patience);
    m_settled = connect(m_window.currentView(), &View::settledChanged, this, &Tour::look);
    look();
}

void Tour::look()
{
    if (!m_window.currentView()->settled())
        return;
    // Once more around the loop, so that layouts and late repaints are in the picture.
    QTimer::singleShot(0, this, [this, id = m_stops.first().view, left = m_stops.size()] {
        if (m_stops.size() == left && m_stops.first().view == id && m_window.currentView()->settled())
            take();
    });
}

void Tour::take()
{
    m_timeout->stop();
    disconnect(m_settled);
    const Stop stop = m_stops.takeFirst();
    const QString name = u"%1-%2-%3x%4.png"_s.arg(stop.subpage.isEmpty() ? stop.view : stop.view + u'-' + stop.subpage, stop.dark ? u"dark"_s : u"light"_s)
                             .arg(stop.size.width()).arg(stop.size.height());
    const QString path = QDir(m_folder).filePath(name);
    // The last change of a text has its room: a layout asks its parent in a further event, and each flush stops at
    // events that were posted meanwhile.
    for (int level = 0; level < deepestNesting; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (m_window.grab().save(path))
        m_files << path;
    else
        m_problems << tr("%1 cannot be written.").arg(path);
    QTimer::singleShot(0, this, &Tour::next);
}

} // namespace halfday
