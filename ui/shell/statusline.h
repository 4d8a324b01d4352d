#pragma once

#include "models/core/instant.h"
#include "models/database/database.h"
#include "ui/theme/theme.h"

#include <QTimeZone>
#include <QWidget>
#include <optional>

class QLabel;
class QToolButton;

namespace halfday {

/// The line at the window's foot: connection, how old the rows on screen are, time zone. What is wrong stands out
/// by colour, icon and word.
/// A connection that is gone can be tried at once.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    /// Rows older than this are called stale; five times as old, loudly so.
    static constexpr std::chrono::seconds staleAfter{120};

    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(Database::State state, const QString &sentence);
    /// The server that lists are read from, how old what it knows is, or why it is not asked. Hidden where there is none.
    void setReplica(const ReplicaStatus &replica);
    void setTimeZone(const QTimeZone &zone, Instant now);
    /// `failed`: the last attempt to read did not work.
    void setFreshness(std::optional<Instant> refreshedAt, bool failed, Instant now);

signals:
    /// Not to wait for the next attempt.
    void reconnectRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        std::optional<Theme::Tone> tone = {};
        QString iconName = {};
    };
    Part addPart(const QString &name);
    void show(Part &part, const QString &text, std::optional<Theme::Tone> tone, const QString &iconName);
    void adopt(const Part &part);

    Part m_connection;
    QToolButton *m_reconnect;
    Part m_replica;
    Part m_freshness;
    Part m_zone;
    QTimeZone m_timeZone = QTimeZone::utc();
};

} // namespace halfday
