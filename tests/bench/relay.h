#pragma once

#include "models/database/connectionsettings.h"

#include <QByteArray>
#include <QList>
#include <QTemporaryDir>
#include <QThread>
#include <chrono>
#include <mutex>
#include <optional>

namespace halfday::bench {

/// A wire between a program and the server that reads along: it counts what really passes, whatever the program
/// says of itself. One thread, unix sockets on both ends.
class Relay
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit Relay(const ConnectionSettings &server);
    ~Relay();
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    ConnectionSettings address() const; ///< the same server through this relay

    struct Traffic {
        int connections = 0; ///< start-up messages
        int roundTrips = 0; ///< times that the server answered something it had been sent
        QList<QByteArray> statements; ///< simple queries and the texts of Parse messages, as they passed
    };
    Traffic traffic() const;
    void reset();

    /// When the first answer to a statement with `words` in it had passed whole.
    void watchFor(const QByteArray &words);
    std::optional<Moment> answeredAt() const;

private:
    struct Link {
        int client = -1;
        int server = -1;
        QByteArray unread; ///< of the client's message that is not whole yet
        bool started = false;
        bool asked = false; ///< the client spoke last
        bool watched = false; ///< the statement in hand is the one watched for
    };

    void work();
    bool forward(Link &link, bool fromClient);
    void readAlong(Link &link);
    void note(Link &link, char type, QByteArrayView body);

    ConnectionSettings m_server;
    QTemporaryDir m_folder;
    int m_listener = -1;
    int m_wake[2] = {-1, -1};
    mutable std::mutex m_mutex;
    Traffic m_traffic;
    QByteArray m_words;
    std::optional<Moment> m_answeredAt;
    std::unique_ptr<QThread> m_thread;
};

} // namespace halfday::bench
