#include "app/common/claimant.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace halfday {

using namespace Qt::StringLiterals;

QString claimant(const QString &part)
{
    const QString name = u"%1:%2"_s.arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
    return part.isEmpty() ? name : name + u':' + part;
}

} // namespace halfday
