#pragma once

#include "models/core/clock.h"
#include "ui/widgets/messagebar.h"

namespace halfday {

class MainWindow;
class View;

/// What was done in this sitting, newest first, whichever page it was done on: read off the messages that tell of a deed.
/// Ends with the program; what everybody ever did stands in the audit log.
class SessionHistory : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        Instant at;
        QString text; ///< as the page said it
        QString page; ///< its title
        QString viewId;
        Deed deed;
        std::optional<Instant> until = {}; ///< can be taken back before that
        bool takenBack = false;
        bool asked = false; ///< its Undo was pressed; the page tells what became of it
    };
    static constexpr int most = 500;

    SessionHistory(MainWindow &window, const Clock &clock);

    /// Each page once, from now on.
    void follow(View *view);
    /// What was done in a window that this one took the place of; its pages took back what they did.
    void inherit(QList<Entry> entries);
    const QList<Entry> &entries() const { return m_entries; }
    /// Empty: it can be taken back now. Else the sentence why not.
    QString whyNot(const Entry &entry) const;
    /// Takes it back on its own page, which is brought to the front and tells the outcome.
    void undo(int index);
    void openDialog();

signals:
    void changed();

private:
    void note(View *view, const Message &message);

    MainWindow &m_window;
    const Clock &m_clock;
    QList<Entry> m_entries;
};

} // namespace halfday
