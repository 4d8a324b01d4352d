#pragma once

#include <QLineEdit>

class QTimer;

namespace halfday {

/// Where a list is searched: says so when the typing pauses, not with every letter. Enter goes to the list, Escape
/// clears first.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `name` is read out; `hint` says what is searched, with the key: "Business or charge  ( / )".
    SearchField(const QString &name, const QString &hint, QWidget *parent = nullptr);

    void begin(); ///< the hands want to type
    /// Quietly.
    void setSearched(const QString &text);

signals:
    void searched(const QString &text);
    void left(); ///< the hands want the list again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer *m_typing;
    QString m_told;
};

} // namespace halfday
