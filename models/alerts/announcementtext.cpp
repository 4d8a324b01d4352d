#include "models/alerts/announcementtext.h"

#include "models/alerts/alertwords.h"

#include <QCoreApplication>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AnnouncementText)
};

constexpr qsizetype mostLines = 5;

QString whyAgain(const Alert &alert)
{
    if (alert.backBecause == "worsened"_L1)
        return Texts::tr("It has become worse since it was put away.");
    if (alert.backBecause == "snooze_over"_L1)
        return Texts::tr("Its snooze is over.");
    return {};
}

AnnouncementText textOfOne(const Announcement &announcement)
{
    const AlertText text = textOf(announcement.alerts.first());
    QStringList lines;
    if (announcement.afterQuiet)
        lines << Texts::tr("This came during quiet hours.");
    lines << text.detail << text.advice << whyAgain(announcement.alerts.first());
    lines.removeAll(QString());
    return {text.title, lines.join(u'\n'), text.action, text.view, text.recordId};
}

} // namespace

AnnouncementText textOf(const Announcement &announcement)
{
    const auto count = int(announcement.alerts.size());
    if (count == 1)
        return textOfOne(announcement);
    AnnouncementText text;
    text.title = announcement.afterQuiet ? Texts::tr("%n red alerts from quiet hours", nullptr, count)
                                         : Texts::tr("%n red alerts", nullptr, count);
    QStringList lines;
    for (const Alert &alert : announcement.alerts) {
        // The last line says how many are left out, unless it is only one.
        if (lines.size() == mostLines - 1 && count > mostLines) {
            lines << Texts::tr("and %n more", nullptr, count - int(lines.size()));
            break;
        }
        lines << u"• "_s + textOf(alert).title;
    }
    text.body = lines.join(u'\n');
    text.action = Texts::tr("Show them");
    return text;
}

} // namespace halfday
