#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace halfday {

/// A button with its key printed on it; the same everywhere a key does what the button does.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Look {
        Plain,
        Primary, ///< the one loud button of a view
        Final,   ///< it denies, rejects or cannot be taken back
    };
    explicit KeyButton(Look look, QWidget *parent = nullptr);
    KeyButton(Look look, const QString &text, const QString &key, QWidget *parent = nullptr);

    /// Text, icon, key, tool tip and whether it is enabled or there at all follow the action. Null hides the button.
    void setAction(QAction *action);
    void setLook(Look look);
    Look look() const { return m_look; }
    /// The words as shown, without the mark of a mnemonic.
    QString words() const;
    QString key() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QColor paintGround(QPainter *painter);

    QPointer<QAction> m_action;
    QString m_key;
    Look m_look;
};

} // namespace halfday
