#include "ui/theme/icons.h"

#include "ui/theme/toneicon.h"

#include <QDir>
#include <QHash>
#include <QStandardPaths>

namespace halfday {

using namespace Qt::StringLiterals;

QIcon Icons::named(const QString &name)
{
    // What says a state is drawn in our own colours, whatever the icon theme has under these names.
    static const QHash<QString, Theme::Tone> signs{{u"emblem-error"_s, Theme::Tone::Red}, {u"emblem-warning"_s, Theme::Tone::Amber},
        {u"dialog-warning"_s, Theme::Tone::Amber}, {u"emblem-success"_s, Theme::Tone::Green}, {u"emblem-information"_s, Theme::Tone::Neutral}};
    if (const auto sign = signs.constFind(name); sign != signs.cend())
        return QIcon(new ToneIcon(*sign));
    return QIcon::fromTheme(name);
}

QIcon Icons::forTone(Theme::Tone tone)
{
    return QIcon(new ToneIcon(tone));
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
