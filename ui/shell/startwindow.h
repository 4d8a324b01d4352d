#pragma once

#include "models/core/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QProgressBar;

namespace halfday {

/// What is on screen while there is nothing to work on yet: a sentence of what goes on, or of what went wrong with
/// a way to try again. Shows itself only when it takes long enough to wonder.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showProgress(const QString &sentence);
    /// `remedy`: what the button says that emits retryRequested(): "Try again", "Start afresh".
    void showError(const Error &error, const QString &remedy);

signals:
    void retryRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QLabel *m_sentence;
    QLabel *m_detail;
    QProgressBar *m_progress;
    QPushButton *m_retry;
};

} // namespace halfday
