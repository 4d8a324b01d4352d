#include "ui/shell/aboutbox.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::AboutBox)
};
}

void showAboutBox(QWidget *parent)
{
    auto *about = new QMessageBox(parent);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setObjectName(u"aboutHalfday"_s);
    about->setWindowTitle(Texts::tr("About Halfday"));
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(Icons::application().pixmap(QSize(64, 64), parent->devicePixelRatioF()));
    about->setText(Texts::tr("Halfday %1").arg(QString::fromLatin1(HALFDAY_VERSION)));
    about->setInformativeText(Texts::tr("Operations console for a small marketplace.\nFree software under the GNU "
                                        "General Public License, version 3 or later."));
    about->open();
}

} // namespace halfday
