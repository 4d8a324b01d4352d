#pragma once

#include "models/alerts/alert.h"

#include <QHash>
#include <QStringList>

namespace halfday {

/// One notification: the red alerts that are told together.
struct Announcement {
    int number = 0; ///< names it for as long as this announcer lives
    QList<Alert> alerts; ///< never empty; as on the board
    bool afterQuiet = false; ///< they came during quiet hours, which are over

    bool operator==(const Announcement &) const = default;
};

/// Decides which red alerts are told to the operator, when and how often. A plain value without a clock or a desktop:
/// whoever has those feeds it boards and does what it says.
///
/// Each red alert is told once, and again only when it worsened or is back from having been put away. The first is told
/// at once; what follows within `leastBetween` is gathered into one. During quiet hours nothing is told; what is then still
/// red and wants attention is told in one when they end.
class AlertAnnouncer
{
public:
    static constexpr std::chrono::seconds leastBetween{10};

    struct News {
        std::optional<Announcement> show;
        QList<Announcement> changed; ///< fewer alerts than before: some are mended or put away
        QList<int> over; ///< the numbers of those to take back

        bool isEmpty() const { return !show && changed.isEmpty() && over.isEmpty(); }
    };

    /// To be asked on every board, at wakeAt(), and when quiet hours begin or end. `now`: the clock that the board's
    /// times are of.
    News consider(const AlertBoard &board, Instant now, bool quiet);
    /// Something waits to be told together with what else comes until then. Nothing: only a new board or the end of
    /// quiet hours can bring news.
    std::optional<Instant> wakeAt() const { return m_wakeAt; }
    /// Red alerts that came during these quiet hours and are still red.
    int held() const { return m_held; }

    /// False: nothing is told, and what came meanwhile is old news afterwards.
    void setEnabled(bool enabled) { m_enabled = enabled; }

    /// What was told already, to be kept from one start of the program to the next. Opaque.
    QStringList told() const;
    void setTold(const QStringList &lines);

private:
    struct Told {
        int level = 0;
        QString back; ///< its backBecause when it was told
        bool away = false; ///< put away since
        qint64 order = 0;
    };

    bool isNews(const Alert &alert, Instant now) const;
    void noteTold(const Alert &alert);
    void reviewShown(const AlertBoard &board, Instant now, const QList<Alert> &anew, News &news);
    void forgetOldest(const AlertBoard &board);

    QHash<QString, Told> m_told;
    QList<Announcement> m_shown;
    std::optional<Instant> m_lastShown;
    std::optional<Instant> m_wakeAt;
    qint64 m_order = 0;
    int m_numbers = 0;
    int m_held = 0;
    bool m_enabled = true;
};

} // namespace halfday
