#include "app/console/tray/trayhost.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <cstdlib>
#include <xcb/xcb.h>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;
constexpr auto lookEvery = 5s;
constexpr int answersWithinMs = 5000;

/// Whether somebody holds the X selection that old tray windows hold.
bool hasEmbeddingTray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    static const QByteArray name = "_NET_SYSTEM_TRAY_S0";
    xcb_connection_t *connection = x11->connection();
    const auto atomCookie = xcb_intern_atom(connection, 0, uint16_t(name.size()), name.constData());
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
        xcb_intern_atom_reply(connection, atomCookie, nullptr), &std::free);
    if (!atom)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, decltype(&std::free)> owner(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr), &std::free);
    return owner && owner->owner != XCB_NONE;
}

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    m_look.setInterval(lookEvery);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &TrayHost::look);
}

void TrayHost::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        m_watcher.setConnection(bus);
        m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        m_watcher.addWatchedService(service);
        connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
        // A watcher may be there without a panel that shows anything. (No sender: asking who that is would mean waiting.)
        for (const auto &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
            bus.connect(QString(), path, service, signal, this, SLOT(ask()));
    }
    m_look.start();
    ask();
}

void TrayHost::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << service << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question, answersWithinMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &TrayHost::answered);
}

void TrayHost::answered(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *call;
    set(!reply.isError() && reply.value().variant().toBool(), hasEmbeddingTray());
}

void TrayHost::look()
{
    if (m_known)
        set(m_notifierHost, hasEmbeddingTray());
}

void TrayHost::set(bool notifierHost, bool embeds)
{
    m_notifierHost = notifierHost;
    m_embeds = embeds;
    Kind kind = Kind::None;
    if (notifierHost && m_settled != Kind::XEmbed)
        kind = Kind::StatusNotifier;
    else if (embeds && m_settled != Kind::StatusNotifier)
        kind = Kind::XEmbed;
    const bool news = kind != m_kind || !m_known;
    m_kind = kind;
    m_known = true;
    if (news)
        emit changed(kind);
}

} // namespace halfday
