#pragma once

#include "models/connect/connectiontest.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace halfday {

/// The rows of a connection test as they come: a mark, the subject, what was found and what to do.
class TestPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// `test` outlives it.
    explicit TestPanel(ConnectionTest &test, QWidget *parent = nullptr);

    /// Before the first test.
    void showHint(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLabel *mark;
        QLabel *title;
        QLabel *what;
        QLabel *remedy;
    };

    void makeRows();
    void showRow(int index);
    void colour(const Line &line, TestRow::State state);

    ConnectionTest &m_test;
    QVBoxLayout *m_layout;
    QLabel *m_hint;
    QList<Line> m_lines;
    QList<QWidget *> m_rows;
};

} // namespace halfday
