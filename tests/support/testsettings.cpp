#include "tests/support/testsettings.h"

#include <QSettings>
#include <QStandardPaths>

namespace halfday {

TestSettings::TestSettings()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    // Both formats: a QSettings made with an organisation and a name alone takes the native one.
    for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat}) {
        QSettings::setPath(format, QSettings::UserScope, m_folder.path());
        QSettings::setPath(format, QSettings::SystemScope, m_folder.path());
    }
}

TestSettings::~TestSettings()
{
    QStandardPaths::setTestModeEnabled(false);
}

} // namespace halfday
