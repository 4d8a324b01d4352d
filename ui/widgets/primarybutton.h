#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace halfday {

/// The one loud button of a view, driven by an action, with the action's key printed on it.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);

    /// Null hides the button.
    void setAction(QAction *action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QString key() const;

    QPointer<QAction> m_action;
};

} // namespace halfday
