#include "tests/bench/relay.h"

#include <QFile>
#include <QtEndian>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace halfday::bench {

using namespace Qt::StringLiterals;

namespace {

sockaddr_un socketAddress(const QString &folder, int port)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(folder + "/.s.PGSQL."_L1 + QString::number(port));
    if (size_t(path.size()) >= sizeof address.sun_path)
        qFatal("the socket's path is too long: %s", path.constData());
    memcpy(address.sun_path, path.constData(), size_t(path.size()) + 1);
    return address;
}

bool sendAll(int socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

constexpr qsizetype startupHeader = 4;
constexpr qsizetype header = 5;
constexpr auto readyForQuery = QByteArrayView("Z\0\0\0\5", 5);

} // namespace

Relay::Relay(const ConnectionSettings &server)
    : m_server(server)
    , m_folder(u"/tmp/halfday-relay-XXXXXX"_s)
{
    const sockaddr_un own = socketAddress(m_folder.path(), server.port);
    m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0 || ::listen(m_listener, 16) != 0
        || ::pipe(m_wake) != 0)
        qFatal("the relay cannot listen: %s", strerror(errno));
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->start();
}

Relay::~Relay()
{
    ::close(m_wake[1]);
    m_thread->wait();
    ::close(m_wake[0]);
    ::close(m_listener);
}

ConnectionSettings Relay::address() const
{
    ConnectionSettings address = m_server;
    address.host = m_folder.path();
    return address;
}

Relay::Traffic Relay::traffic() const
{
    const std::lock_guard lock(m_mutex);
    return m_traffic;
}

void Relay::reset()
{
    const std::lock_guard lock(m_mutex);
    m_traffic = {};
}

void Relay::watchFor(const QByteArray &words)
{
    const std::lock_guard lock(m_mutex);
    m_words = words;
    m_answeredAt.reset();
}

std::optional<Relay::Moment> Relay::answeredAt() const
{
    const std::lock_guard lock(m_mutex);
    return m_answeredAt;
}

void Relay::work()
{
    std::vector<Link> links;
    for (;;) {
        std::vector<pollfd> waits{{m_wake[0], POLLIN, 0}, {m_listener, POLLIN, 0}};
        for (const Link &link : links) {
            waits.push_back({link.client, POLLIN, 0});
            waits.push_back({link.server, POLLIN, 0});
        }
        if (::poll(waits.data(), waits.size(), -1) < 0)
            continue;
        if (waits[0].revents != 0)
            break;
        for (size_t i = links.size(); i-- > 0;) {
            const bool goesOn = (waits[2 + 2 * i].revents == 0 || forward(links[i], true))
                && (waits[3 + 2 * i].revents == 0 || forward(links[i], false));
            if (goesOn)
                continue;
            ::close(links[i].client);
            ::close(links[i].server);
            links.erase(links.begin() + ptrdiff_t(i));
        }
        if (waits[1].revents != 0) {
            const sockaddr_un there = socketAddress(m_server.host, m_server.port);
            Link link;
            link.client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            link.server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (::connect(link.server, reinterpret_cast<const sockaddr *>(&there), sizeof there) != 0)
                qFatal("the relay cannot reach the server: %s", strerror(errno));
            links.push_back(link);
        }
    }
    for (const Link &link : links) {
        ::close(link.client);
        ::close(link.server);
    }
}

bool Relay::forward(Link &link, bool fromClient)
{
    thread_local QByteArray buffer(1 << 16, Qt::Uninitialized);
    const ssize_t size = ::recv(fromClient ? link.client : link.server, buffer.data(), size_t(buffer.size()), 0);
    if (size <= 0)
        return false;
    const QByteArrayView bytes(buffer.constData(), size);
    // Noted before it is passed on: who has the answer finds it counted.
    {
        const std::lock_guard lock(m_mutex);
        if (fromClient) {
            link.unread += bytes;
            readAlong(link);
        } else {
            m_traffic.roundTrips += link.asked ? 1 : 0;
            link.asked = false;
            // ReadyForQuery ends an answer, and nothing follows it until the client speaks again.
            if (link.watched && bytes.size() > header && bytes.last(header + 1).startsWith(readyForQuery)) {
                link.watched = false;
                if (!m_answeredAt)
                    m_answeredAt = std::chrono::steady_clock::now();
            }
        }
    }
    return sendAll(fromClient ? link.server : link.client, bytes);
}

void Relay::readAlong(Link &link)
{
    for (;;) {
        const qsizetype before = link.started ? 1 : 0; // the start-up message alone has no letter
        if (link.unread.size() < before + startupHeader)
            return;
        const qsizetype length = qFromBigEndian<quint32>(link.unread.constData() + before);
        if (link.unread.size() < before + length)
            return;
        const char type = link.started ? link.unread[0] : '\0';
        note(link, type, QByteArrayView(link.unread).sliced(before + startupHeader, length - startupHeader));
        link.unread.remove(0, before + length);
    }
}

void Relay::note(Link &link, char type, QByteArrayView body)
{
    if (type == 'X')
        return; // good-bye has no answer
    link.asked = true;
    if (!link.started) {
        link.started = true;
        ++m_traffic.connections;
    } else if (type == 'Q' || type == 'P') {
        // A query is its text; a Parse message is a name and the text, each ended by a zero byte.
        const qsizetype from = type == 'P' ? body.indexOf('\0') + 1 : 0;
        const QByteArray sql(body.constData() + from);
        if (!m_words.isEmpty() && sql.contains(m_words))
            link.watched = true;
        m_traffic.statements << sql;
    }
}

} // namespace halfday::bench
