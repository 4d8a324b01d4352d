#pragma once

#include <QMessageBox>

namespace halfday {

/// What this is, and the versions of what it is made of. Deletes itself when it is closed.
class AboutBox : public QMessageBox
{
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent);

    /// Below the program's own: a line each, such as "PostgreSQL 15.5". They can be copied.
    void setVersions(const QStringList &lines);
};

} // namespace halfday
