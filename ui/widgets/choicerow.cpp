#include "ui/widgets/choicerow.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>

namespace halfday {

QPushButton *makeToggle(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::toggled, button, [button](bool on) {
        QFont font = button->font();
        font.setWeight(on ? QFont::DemiBold : QFont::Normal); // Fusion's pressed look is faint in the dark
        button->setFont(font);
    });
    return button;
}

ChoiceRow::ChoiceRow(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    // Not idClicked(): assistive technology toggles what can be checked.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_quiet)
            emit chosenByHand(id);
    });
}

void ChoiceRow::add(int id, const QString &text, const QString &objectName)
{
    QPushButton *button = makeToggle(text, objectName, this);
    m_buttons->addButton(button, id);
    layout()->addWidget(button);
}

bool ChoiceRow::has(int id) const { return m_buttons->button(id) != nullptr; }

void ChoiceRow::setText(int id, const QString &text)
{
    m_buttons->button(id)->setText(text);
    m_buttons->button(id)->setAccessibleName(text);
}

void ChoiceRow::setChosen(int id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_buttons->button(id)->setChecked(true);
}

int ChoiceRow::chosen() const { return m_buttons->checkedId(); }

} // namespace halfday
