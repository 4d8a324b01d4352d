#pragma once

#include "ui/widgets/keybutton.h"

namespace halfday {

/// The one loud button of a view, driven by an action.
class PrimaryButton : public KeyButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(QWidget *parent = nullptr);
};

} // namespace halfday
