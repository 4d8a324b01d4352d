#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QPushButton;

namespace halfday {

/// One of a few, as buttons in a row: what a list shows. The chosen one is pressed and bold.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget *parent = nullptr);

    void add(int id, const QString &text, const QString &objectName);
    bool has(int id) const;
    void setText(int id, const QString &text);
    /// Quietly.
    void setChosen(int id);
    int chosen() const;

signals:
    void chosenByHand(int id);

private:
    QButtonGroup *m_buttons;
    bool m_quiet = false;
};

/// A button that stays pressed while what it says holds, and is bold then.
QPushButton *makeToggle(const QString &text, const QString &objectName, QWidget *parent);

} // namespace halfday
