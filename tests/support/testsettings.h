#pragma once

#include <QTemporaryDir>

namespace halfday {

/// While it lives, settings and data folders are the test's own: nothing of the person who runs the
/// tests is read or changed. Make it before the first QSettings.
class TestSettings
{
public:
    TestSettings();
    ~TestSettings();

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace halfday
