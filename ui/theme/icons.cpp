#include "ui/theme/icons.h"

#include <QDir>
#include <QStandardPaths>

namespace halfday {

using namespace Qt::StringLiterals;

QIcon Icons::named(const QString &name)
{
    return QIcon::fromTheme(name);
}

QIcon Icons::forTone(Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Red:
        return named(u"emblem-error"_s);
    case Theme::Tone::Amber:
        return named(u"emblem-warning"_s);
    case Theme::Tone::Green:
        return named(u"emblem-success"_s);
    case Theme::Tone::Accent:
    case Theme::Tone::Neutral:
        break;
    }
    return named(u"emblem-information"_s);
}

QIcon Icons::application()
{
    return QIcon(u":/icons/halfday.svg"_s);
}

void Icons::useTheme(bool dark)
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList data = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)
        << u"/usr/local/share"_s << u"/usr/share"_s;
    for (const QString &folder : data) {
        const QString icons = folder + u"/icons"_s;
        if (!paths.contains(icons) && QDir(icons).exists())
            paths << icons;
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace halfday
