#pragma once

#include "models/reconciliation/reconciliationdesk.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace halfday {

/// How far a reconciliation is, with its Cancel. Hidden while none runs.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QAction *cancel, QWidget *parent = nullptr);

    void setProgress(const ReconciliationDesk::Progress &progress);

private:
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace halfday
