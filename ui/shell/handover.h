#pragma once

#include "ui/shell/sessionhistory.h"

#include <QHash>
#include <QStringList>

namespace halfday {

class MainWindow;

/// What one main window hands to the one that takes its place, beyond what the settings remember: the page in front and
/// the record on it, messages, open dialogs, and whether it is on screen at all.
class Handover
{
public:
    explicit Handover(MainWindow &from);

    /// Shows it where and as the other was.
    void giveTo(MainWindow &to) const;

private:
    struct Page {
        QString record;
        QString subpage;
        QList<Message> messages;
    };
    QHash<QString, Page> m_pages; ///< by the view's id
    QList<SessionHistory::Entry> m_history;
    QString m_front; ///< the id of the page in front
    QStringList m_dialogs; ///< the names of the actions that open them
    Qt::WindowStates m_state;
    bool m_visible;
};

} // namespace halfday
