#include "app/console/tray/watchsettings.h"

#include <QSettings>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

const QStringList closingWords{u"ask"_s, u"watch"_s, u"quit"_s}; // as OnClose

QTime timeOr(const QSettings &settings, const QString &key, QTime otherwise)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

} // namespace

WatchSettings WatchSettings::load(const QSettings &settings)
{
    WatchSettings loaded;
    loaded.notify = settings.value(u"notifications/red"_s, true).toBool();
    loaded.quiet.daily = settings.value(u"notifications/quietDaily"_s, false).toBool();
    loaded.quiet.from = timeOr(settings, u"notifications/quietFrom"_s, loaded.quiet.from);
    loaded.quiet.to = timeOr(settings, u"notifications/quietTo"_s, loaded.quiet.to);
    if (const qint64 until = settings.value(u"notifications/quietUntil"_s).toLongLong(); until > 0)
        loaded.quiet.until = instantFromMicros(until);
    const qsizetype closing = closingWords.indexOf(settings.value(u"window/onClose"_s).toString());
    loaded.onClose = OnClose(std::max<qsizetype>(0, closing));
    return loaded;
}

void WatchSettings::save(QSettings &settings) const
{
    settings.setValue(u"notifications/red"_s, notify);
    settings.setValue(u"notifications/quietDaily"_s, quiet.daily);
    settings.setValue(u"notifications/quietFrom"_s, quiet.from.toString(u"HH:mm"_s));
    settings.setValue(u"notifications/quietTo"_s, quiet.to.toString(u"HH:mm"_s));
    if (quiet.until)
        settings.setValue(u"notifications/quietUntil"_s, toMicros(*quiet.until));
    else
        settings.remove(u"notifications/quietUntil"_s);
    settings.setValue(u"window/onClose"_s, closingWords.value(int(onClose)));
}

} // namespace halfday
