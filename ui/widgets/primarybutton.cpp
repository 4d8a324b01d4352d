#include "ui/widgets/primarybutton.h"

namespace halfday {

using namespace Qt::StringLiterals;

PrimaryButton::PrimaryButton(QWidget *parent) : KeyButton(Look::Primary, parent)
{
    setObjectName(u"primaryAction"_s);
    hide();
}

} // namespace halfday
