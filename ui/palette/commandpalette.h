#pragma once

#include "ui/palette/palettemodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;
class QTimer;

namespace halfday {

class Database;
class MainWindow;

/// Ctrl+K: one field over every action, every page and every record of the database. Actions answer at once, records when
/// the hand rests for a moment; with the database away, actions still work.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    /// Puts its action into the window's menu. All outlive it. Without a database there are no records.
    CommandPalette(MainWindow &window, QSettings &settings, Database *database);

    QAction *openAction() const { return m_open; }
    void open();
    void close();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool handleKey(int key);
    void place();
    void typed();
    void ask();
    void tell(const QString &sentence, bool isTrouble = false);
    void choose(int row);
    void remember(const QString &id);
    void moveTo(int row);

    MainWindow &m_window;
    QSettings &m_settings;
    Database *m_database;
    QWidget *m_panel;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_note;
    QTimer *m_pause;
    PaletteModel m_model;
    QAction *m_open;
    QPointer<QWidget> m_focusBefore;
    int m_question = 0; ///< answers to earlier ones are dropped
};

} // namespace halfday
