#include "ui/shell/aboutbox.h"

#include "ui/theme/icons.h"

namespace halfday {

using namespace Qt::StringLiterals;

AboutBox::AboutBox(QWidget *parent) : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"aboutHalfday"_s);
    setWindowTitle(tr("About Halfday"));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setIconPixmap(Icons::application().pixmap(QSize(64, 64), parent->devicePixelRatioF()));
    setText(tr("Halfday %1").arg(QString::fromLatin1(HALFDAY_VERSION)));
    setVersions({});
}

void AboutBox::setVersions(const QStringList &lines)
{
    QStringList text{tr("Operations console for a small marketplace.\nFree software under the GNU "
                        "General Public License, version 3 or later.")};
    if (!lines.isEmpty())
        text << lines.join(u'\n');
    setInformativeText(text.join(u"\n\n"_s));
}

} // namespace halfday
