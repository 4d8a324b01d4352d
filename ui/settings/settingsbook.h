#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>

class QAction;
class QWidget;

namespace halfday {

class MainWindow;
class SettingsDialog;

/// A page of the settings. What is changed on it holds at once.
struct SettingsPage {
    QString id; ///< "appearance"
    QString title;
    QString iconName;
    std::function<QWidget *()> make; ///< each time the settings are opened
};

/// Everything that can be set, in one dialog. The program and the window register their pages here.
class SettingsBook : public QObject
{
    Q_OBJECT
public:
    /// Puts its action into the window's File menu.
    explicit SettingsBook(MainWindow &window);

    /// Pages stand in the order added, those with a `place` before that one first.
    void addPage(const SettingsPage &page, int place = -1);
    /// Opens, or brings to the front, on that page; blocks nothing.
    void open(const QString &page = {});
    SettingsDialog *dialog() const;
    QAction *openAction() const { return m_open; }

private:
    MainWindow &m_window;
    QList<SettingsPage> m_pages;
    QPointer<SettingsDialog> m_dialog;
    QAction *m_open;
};

} // namespace halfday
