#pragma once

#include <QPointer>
#include <QWidget>

class QAction;

namespace halfday {

/// The keys of a view, laid over its window; made from the actions themselves, so it cannot lie.
/// Escape, `?` or a click closes it.
class KeysOverlay : public QWidget
{
    Q_OBJECT
public:
    struct Group {
        QString title;
        QList<QAction *> actions; ///< without a shortcut or invisible: left out
    };

    explicit KeysOverlay(QWidget *window);

    void open(const QList<Group> &groups);
    void close();
    QStringList lines() const { return m_lines; } ///< "A\tApprove"

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_panel = nullptr;
    QStringList m_lines;
    QPointer<QWidget> m_focusBefore;
};

} // namespace halfday
