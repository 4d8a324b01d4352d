#pragma once

#include "models/database/countquery.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QVariantMap>

class QAction;
class QLineEdit;
class QSettings;

namespace halfday {

class MainWindow;
class Navigation;
class SavedFilterItem;
class View;

/// The operator's own filters: kept in the settings from the moment they get a name, shown below their page in the navigation
/// with how many rows each finds now. One statement counts for all of them, when a minute has passed or something changed.
class SavedFilters : public QObject
{
    Q_OBJECT
public:
    struct Filter {
        View *view;
        QString name;
        QVariantMap map;
        SavedFilterItem *item = nullptr;
    };

    /// Settings and navigation outlive it.
    SavedFilters(MainWindow &window, Navigation &navigation, QSettings &settings);

    /// Each page once, in the order of the navigation; one without filters is left alone.
    void follow(View *view);
    /// From now on there are numbers as well. The database outlives the window.
    void countIn(Database &database);
    /// Now, if somebody can see it; else when somebody can.
    void count();
    /// The window can be seen again.
    void catchUp();

    const QList<Filter> &all() const { return m_filters; }
    /// Brings the page to the front with that filter set.
    void open(View *view, const QString &name);

private:
    void fill(View *view);
    QVariantMap stored(const View *view) const;
    /// Without a name the former one is deleted.
    void replace(View *view, const QString &former, const QString &name = {}, const QVariantMap &map = {});

    void beginSaving(View *view);
    void beginRenaming();
    void beginNaming(View *view, const QString &former, const QVariantMap &map);
    void finishNaming();
    void endNaming();
    void deleteChosen();

    const Filter *find(const View *view, const QString &name) const;
    /// The one in the navigation that has the focus, or had it when the menu opened.
    const Filter *chosen() const;
    void focusMoved(QWidget *now);
    void show(const QList<FilterCount> &counts, const QList<QPointer<SavedFilterItem>> &items);
    void tellUnfit(const Filter &filter);
    bool eventFilter(QObject *watched, QEvent *event) override;

    MainWindow &m_window;
    Navigation &m_navigation;
    QSettings &m_settings;
    Database *m_database = nullptr;
    QList<Filter> m_filters; ///< by page, then by name
    QList<View *> m_views;
    QPointer<SavedFilterItem> m_chosen;
    QPointer<SavedFilterItem> m_opened; ///< to be told of, should its count say that it no longer fits
    QAction *m_rename;
    QAction *m_delete;
    QTimer m_soon;
    bool m_counting = false;
    bool m_again = false;
    bool m_outdated = false;

    struct Naming {
        View *view = nullptr;
        QString former; ///< empty: a new one
        QVariantMap map;
        QPointer<QLineEdit> field;
    };
    Naming m_naming;
};

} // namespace halfday
