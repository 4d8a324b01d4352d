#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;

namespace halfday {

class MainWindow;

/// In which language the console speaks: the desktop's, or one chosen and remembered. A window is made in one language
/// and stays in it; whoever owns the window makes another when wanted() comes. What would be lost by that (a note being
/// typed, an open dialog, a decision that can still be undone) comes first: the operator is told, and may have it at once.
class LanguageChoice : public QObject
{
    Q_OBJECT

public:
    LanguageChoice(QSettings &settings, MainWindow &window);

    /// Empty: the desktop's.
    static QString chosen(const QSettings &settings);

    void fill(QMenu *menu);
    QList<QAction *> actions() const;
    void choose(const QString &code);
    QString choice() const { return chosen(m_settings); }
    /// Chosen, and waiting for what is in hand.
    bool isWaiting() const { return m_waiting.isActive(); }

signals:
    void chose(const QString &code);
    void wanted(const QString &code);

private:
    void consider();
    QString inHand() const;

    QSettings &m_settings;
    MainWindow &m_window;
    QActionGroup *m_actions;
    QTimer m_waiting;
};

} // namespace halfday
