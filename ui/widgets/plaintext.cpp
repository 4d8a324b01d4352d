#include "ui/widgets/plaintext.h"

namespace halfday {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    constexpr qsizetype most = 2000;
    if (text.isEmpty())
        return {};
    QString shown = text.left(most);
    if (text.size() > most)
        shown += u'…';
    // pre-wrap keeps line breaks and spaces as they are and still wraps.
    return u"<span style=\"white-space:pre-wrap\">"_s + shown.toHtmlEscaped() + u"</span>"_s;
}

} // namespace halfday
