#pragma once

#include <QWidget>

namespace halfday {

class MainWindow;

/// Light or dark, and how large the text is.
class AppearancePage : public QWidget
{
    Q_OBJECT
public:
    explicit AppearancePage(MainWindow &window);
};

/// Which zone times are shown in.
class TimeZonePage : public QWidget
{
    Q_OBJECT
public:
    explicit TimeZonePage(MainWindow &window);
};

/// Every key, read off the actions themselves.
class KeysPage : public QWidget
{
    Q_OBJECT
public:
    explicit KeysPage(MainWindow &window);
};

} // namespace halfday
