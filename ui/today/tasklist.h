#pragma once

#include "models/today/pendingtasks.h"
#include "ui/widgets/card.h"

#include <QMap>

class QLabel;
class QPushButton;

namespace halfday {

/// What waits, the most urgent first, each kind with its count, what it may take, and the button that leads there.
class TaskList : public Card
{
    Q_OBJECT
public:
    explicit TaskList(QWidget *parent = nullptr);

    void setTasks(const QList<PendingTask> &tasks, Instant now);
    void tick(Instant now);
    void setGrey(bool grey);

signals:
    void processRequested(const QString &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *line = nullptr;
        QLabel *icon = nullptr;
        QLabel *count = nullptr;
        QLabel *note = nullptr;
        QLabel *estimate = nullptr;
        QPushButton *process = nullptr;
    };
    void makeRow(PendingTask::Kind kind);
    void describe(Instant now);
    void adopt();

    QMap<PendingTask::Kind, Row> m_rows;
    QList<PendingTask> m_tasks;
    bool m_grey = false;
};

} // namespace halfday
