#pragma once

#include <QObject>

class QSocketNotifier;

namespace halfday {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that a program which is told to go still says goodbye. The same
/// signal a second time ends it at once. One per program.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void received();

private:
    QSocketNotifier *m_notifier;
};

} // namespace halfday
