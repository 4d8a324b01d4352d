#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace halfday {

/// What stands where a list would: why it is empty, and what is next. Plain text.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// "No review is waiting" · "New ones appear by themselves." An empty icon name shows none.
    void setText(const QString &why, const QString &next = {}, const QString &iconName = {});
    /// The way on, as a button: "Clear the filters". Null removes it.
    void setAction(QAction *action);
    QString text() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_icon;
    QLabel *m_why;
    QLabel *m_next;
    QPushButton *m_button;
    QAction *m_action = nullptr;
    QString m_iconName;
};

} // namespace halfday
