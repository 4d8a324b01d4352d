#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QFrame>

class QLabel;

namespace halfday {

/// One message of a MessageBar as it stands on screen. Of no use without it.
class MessageRow : public QFrame
{
    Q_OBJECT
public:
    MessageRow(const Message &message, QWidget *parent);

    void setSecondsLeft(std::chrono::seconds left);
    static Theme::Tone tone(Message::Severity severity);
    static QString word(Message::Severity severity);

signals:
    void mendChosen(int index);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addCopyButton(const QString &everything);
    void adopt();

    Message::Severity m_severity;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_text;
    QLabel *m_countdown;
};

} // namespace halfday
