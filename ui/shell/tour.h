#pragma once

#include <QObject>
#include <QSize>
#include <QStringList>
#include <chrono>

class QTimer;

namespace halfday {

class MainWindow;

/// Takes a picture of every page and of the pages inside it, light and dark, at every size, once the page has settled: files such as
/// "reviews-dark-1280x800.png". Runs on the event loop; finished() comes once. The window must be started
/// (MainWindow::start()); the tour shows it off screen and hides it afterwards.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(MainWindow &window, const QString &folder, QObject *parent = nullptr);

    void setSizes(const QList<QSize> &sizes) { m_sizes = sizes; }
    /// How long one page may take to settle; then it is taken as it is, and named in the problems.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    void start();

signals:
    /// The files written, and what did not work, in sentences; none: all is well.
    void finished(const QStringList &files, const QStringList &problems);

private:
    struct Stop {
        QString view;
        QString subpage; ///< empty: the page itself
        bool dark;
        QSize size;
    };
    void next();
    void look();
    void take();

    MainWindow &m_window;
    QString m_folder;
    QList<QSize> m_sizes{{1280, 800}, {1920, 1080}};
    std::chrono::milliseconds m_patience{15000};
    QList<Stop> m_stops;
    QStringList m_files;
    QStringList m_problems;
    QTimer *m_timeout;
    QMetaObject::Connection m_settled;
};

} // namespace halfday
