#pragma once

#include <QDialog>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace halfday {

class Clock;
class MainWindow;
class SessionHistory;

/// The deeds of this sitting with what takes each back, or why nothing does. Blocks nothing.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(SessionHistory &history, const Clock &clock, MainWindow &window);

private:
    void fill();

    SessionHistory &m_history;
    const Clock &m_clock;
    MainWindow &m_window;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QTimer *m_minute;
};

} // namespace halfday
