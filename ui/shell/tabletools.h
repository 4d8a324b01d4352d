#pragma once

#include <QObject>

class QAction;
class QPagedPaintDevice;

namespace halfday {

class MainWindow;
class TableView;
class View;

/// What works on the list of whatever page is in front: copy, copy as CSV, choose the columns, print. Belongs to the window.
class TableTools : public QObject
{
    Q_OBJECT
public:
    explicit TableTools(MainWindow &window);

    /// The list that they work on: the one with the focus, else the first in sight.
    static TableView *frontTable(const View *view);
    /// What the page's rows are narrowed to, in words, read off its filters: "Open · “paws”".
    static QString filterWords(const View *view);
    /// The front list onto paper; for a PDF as well. How many pages.
    int printOnto(QPagedPaintDevice &device);

private:
    void add(const QString &name, const QString &text, const QKeySequence &key, const QString &icon, void (TableTools::*run)());
    void copy();
    void copyCsv();
    void chooseColumns();
    void print();
    void say(const QString &sentence);

    MainWindow &m_window;
};

} // namespace halfday
