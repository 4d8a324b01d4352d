#pragma once

#include <QObject>

namespace halfday {

class Entrance;
class MainWindow;

/// What a window has to do with connections once it is open: its entries in the File menu, the way to another connection
/// or to the demo, and the news of what the keychain did not take.
class Switchboard : public QObject
{
    Q_OBJECT

public:
    /// What this window works on.
    struct Here {
        QString profileId; ///< empty: the demo, or what options and environment name
        bool isDemo = false;
    };

    /// `program`: what opens another connection. References outlive it.
    Switchboard(MainWindow &window, Entrance &entrance, const Here &here, const QString &program);

private:
    void switchTo(const QStringList &arguments, const QString &name);
    void tellOfKeychain();

    MainWindow &m_window;
    Entrance &m_entrance;
    const QString m_program;
};

} // namespace halfday
