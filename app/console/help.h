#pragma once

#include <QObject>

namespace halfday {

class AboutBox;
class Database;
class MainWindow;

/// What the console says of itself: its versions, its logs, and that it crashed the last time.
class Help : public QObject
{
    Q_OBJECT

public:
    /// Adds to the window's Help menu; both outlive it.
    Help(MainWindow &window, Database &database);

    /// Says in the page in front what reports the last crashes left, if any did.
    void tellOfCrashes();

private:
    void openLogs();
    void fillAbout(AboutBox *box);

    MainWindow &m_window;
    Database &m_database;
};

} // namespace halfday
