#pragma once

#include <QDialog>

namespace halfday {

/// Asked when the window is closed for the first time. Does not wait for its answer.
class CloseQuestion : public QDialog
{
    Q_OBJECT

public:
    /// Without a tray the window is minimised instead of hidden, and the words say so.
    CloseQuestion(bool hasTray, QWidget *parent);

signals:
    void keepWatching();
    void quit();
};

} // namespace halfday
