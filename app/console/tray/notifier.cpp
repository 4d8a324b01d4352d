#include "app/console/tray/notifier.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace halfday {

using namespace Qt::StringLiterals;

/// How pictures travel: (iiibiiay).
struct NotePicture {
    QImage image;
};
QDBusArgument &operator<<(QDBusArgument &argument, const NotePicture &picture)
{
    const QImage image = picture.image.convertToFormat(QImage::Format_RGBA8888);
    argument.beginStructure();
    argument << image.width() << image.height() << int(image.bytesPerLine()) << true << 8 << 4
             << QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, NotePicture &)
{
    return argument; // never read back
}

} // namespace halfday

Q_DECLARE_METATYPE(halfday::NotePicture)

namespace halfday {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int answersWithinMs = 5000;

QDBusPendingCall ask(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message, answersWithinMs);
}

template <class Done> void whenDone(const QDBusPendingCall &call, QObject *context, Done done)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [done](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        done(finished->reply());
    });
}

} // namespace

Notifier::Notifier(QObject *parent) : QObject(parent)
{
    qDBusRegisterMetaType<NotePicture>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    // No sender: asking who that is would mean waiting. The slots compare it.
    bus.connect(QString(), path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString, QDBusMessage)));
    bus.connect(QString(), path, service, u"ActivationToken"_s, this, SLOT(onToken(uint, QString, QDBusMessage)));
    bus.connect(QString(), path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint, QDBusMessage)));
}

void Notifier::show(int number, const Note &note)
{
    Entry &entry = m_entries[number];
    entry.note = note;
    entry.withdrawn = false;
    entry.version = ++m_versions;
    if (entry.sending)
        return; // its answer sends the newer words after it
    entry.sending = true;
    // Each time anew: services come, go and are started by being asked.
    whenDone(ask(u"GetServerInformation"_s), this, [this, number](const QDBusMessage &information) {
        if (information.type() != QDBusMessage::ReplyMessage)
            return giveUp(number, information.errorMessage());
        const QString name = information.arguments().value(0).toString();
        whenDone(ask(u"GetCapabilities"_s), this, [this, number, name](const QDBusMessage &reply) {
            if (reply.type() != QDBusMessage::ReplyMessage)
                return giveUp(number, reply.errorMessage());
            send(number, reply, name);
        });
    });
}

void Notifier::change(int number, const Note &note)
{
    if (m_entries.contains(number))
        show(number, note);
}

void Notifier::send(int number, const QDBusMessage &answer, const QString &name)
{
    const auto entry = m_entries.constFind(number);
    if (entry == m_entries.constEnd())
        return;
    if (entry->withdrawn) { // mended before it was said
        m_entries.erase(entry);
        return;
    }
    const QStringList capabilities = answer.arguments().value(0).toStringList();
    const uint replaces = answer.service() == entry->server ? entry->id : 0;
    // Where bodies are markup, text from outside must not become some.
    const QString body = capabilities.contains(u"body-markup"_s) ? entry->note.body.toHtmlEscaped() : entry->note.body;
    QStringList actions;
    if (!entry->note.action.isEmpty() && capabilities.contains(u"actions"_s))
        actions = {u"default"_s, entry->note.action, u"open"_s, entry->note.action};
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(entry->note.isUrgent ? 2 : 1))},
                      {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    if (!entry->note.picture.isNull())
        hints.insert(u"image-data"_s, QVariant::fromValue(NotePicture{entry->note.picture}));
    const int expires = entry->note.isUrgent ? 0 : -1;
    whenDone(ask(u"Notify"_s, {QGuiApplication::applicationDisplayName(), replaces, QString(), entry->note.title, body, actions, hints, expires}),
             this, [this, number, version = entry->version, name](const QDBusMessage &reply) { sent(number, version, reply, name); });
}

void Notifier::sent(int number, quint64 version, const QDBusMessage &reply, const QString &name)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return giveUp(number, reply.errorMessage());
    Entry &entry = m_entries[number];
    entry.sending = false;
    entry.id = reply.arguments().value(0).toUInt();
    entry.server = reply.service();
    if (entry.withdrawn) {
        close(entry);
        m_entries.remove(number);
    } else if (entry.version != version) {
        show(number, Note(entry.note));
    } else {
        emit shown(number, name);
    }
}

void Notifier::giveUp(int number, const QString &reason)
{
    const auto entry = m_entries.constFind(number);
    if (entry == m_entries.constEnd())
        return;
    const Entry lost = *entry;
    m_entries.erase(entry);
    if (!lost.withdrawn)
        emit failed(number, lost.note, reason);
}

void Notifier::withdraw(int number)
{
    const auto entry = m_entries.find(number);
    if (entry == m_entries.end())
        return;
    if (entry->sending) {
        entry->withdrawn = true;
        return;
    }
    close(*entry);
    m_entries.erase(entry);
}

void Notifier::close(const Entry &entry)
{
    // To the very server that gave the id: its successor may have given it to somebody else.
    QDBusMessage message = QDBusMessage::createMethodCall(entry.server, path, service, u"CloseNotification"_s);
    message.setArguments({entry.id});
    message.setAutoStartService(false);
    QDBusConnection::sessionBus().send(message);
}

int Notifier::numberOf(uint id, const QDBusMessage &message) const
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->id == id && entry->id != 0 && entry->server == message.service())
            return entry.key();
    }
    return -1;
}

void Notifier::onAction(uint id, const QString &, const QDBusMessage &message)
{
    const int number = numberOf(id, message);
    if (number < 0)
        return;
    const QString token = m_entries[number].token;
    withdraw(number); // it was read; not every service closes it by itself
    emit activated(number, token);
}

void Notifier::onToken(uint id, const QString &token, const QDBusMessage &message)
{
    const int number = numberOf(id, message);
    if (number >= 0)
        m_entries[number].token = token;
}

void Notifier::onClosed(uint id, uint, const QDBusMessage &message)
{
    const int number = numberOf(id, message);
    if (number >= 0 && !m_entries[number].sending)
        m_entries.remove(number);
}

} // namespace halfday
