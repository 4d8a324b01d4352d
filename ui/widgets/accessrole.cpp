#include "ui/widgets/accessrole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace halfday {

namespace {

constexpr auto property = "halfdayAccessRole";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setAccessRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = (QAccessible::installFactory(withRole), true);
    Q_UNUSED(installed)
    widget->setProperty(property, int(role));
}

} // namespace halfday
