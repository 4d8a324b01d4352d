#pragma once

#include "models/core/error.h"

#include <QString>
#include <QWidget>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace halfday {

class MessageRow;

/// What a message tells was done, for the history of the session.
struct Deed {
    QString key = {}; ///< the same for every word about one deed
    std::function<void()> undo = {}; ///< none: it is final
    QString whyFinal = {};
    std::chrono::seconds undoFor{0}; ///< zero: no limit
    QString takesBack = {}; ///< the key of the deed that this one undid
};

/// One thing to tell the operator, on the view that it belongs to.
struct Message {
    enum class Severity { Information, Success, Warning, Error };
    /// What mends it: "Retry", "Open settings", "Undo". Pressing it removes the message first.
    struct Mend {
        QString text;
        std::function<void()> run;
    };

    Severity severity = Severity::Information;
    QString text; ///< plain text, also if it looks like HTML
    QString detail = {}; ///< for Copy details only; never a secret
    QList<Mend> mends = {};
    /// What it is about, such as "refresh": a second message about it takes the place of the first, and
    /// mended() removes it. Empty: stands for itself.
    QString subject = {};
    /// Only Severity::Success may leave by itself, after this long; zero: stays until dismissed.
    std::chrono::seconds expiresAfter{0};
    /// Shows the seconds left beside an expiring message: "41 approved · Undo 27 s".
    bool showsCountdown = false;
    std::optional<Deed> deed = {};
};

/// The bar over a view where errors and results stand. Messages queue, the oldest first; each stays
/// until dismissed or mended. Hidden while there is nothing to say.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    using Id = quint64;

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    Id post(Message message);
    /// The error's sentence, with its code and detail behind Copy details.
    Id postError(const Error &error, QList<Message::Mend> mends = {}, const QString &subject = {});
    void dismiss(Id id);
    /// The subject is in order again: its message goes away.
    void mended(const QString &subject);

    /// How many there are, shown or waiting their turn.
    int count() const;
    bool contains(Id id) const;
    QStringList texts() const; ///< in the order of showing
    QList<Message> messages() const; ///< the same, whole

    /// Time passed for expiring messages; a timer calls it each second.
    void advance(std::chrono::seconds seconds);

signals:
    /// Each message, also one that takes the place of another.
    void told(const halfday::Message &message);
    void dismissed(halfday::MessageBar::Id id); ///< by hand, by mending, or expired

private:
    struct Entry;
    void remove(Id id);
    void arrange();

    std::vector<Entry> m_entries;
    QVBoxLayout *m_layout;
    QLabel *m_more;
    QTimer *m_timer;
    Id m_last = 0;
};

} // namespace halfday
