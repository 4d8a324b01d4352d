#pragma once

#include <QWidget>

namespace halfday {

class MessageBar;

/// The first start: look around in the demo, or connect to one's own systems.
class WelcomeWindow : public QWidget
{
    Q_OBJECT

public:
    /// `hasConnections`: then "Connect" leads to them.
    explicit WelcomeWindow(bool hasConnections, QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }

signals:
    void demoChosen();
    void connectChosen();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    MessageBar *m_messages;
};

} // namespace halfday
