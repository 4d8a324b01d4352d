#include "ui/reconciliation/progressstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace halfday {

using namespace Qt::StringLiterals;
using Stage = ReconciliationDesk::Stage;

namespace {
constexpr int barSteps = 1000;
}

ProgressStrip::ProgressStrip(QAction *cancel, QWidget *parent) : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(u"progressStrip"_s);
    m_text->setObjectName(u"progressText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(Theme::tabular());
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setAccessibleName(tr("Progress of the reconciliation"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(2 * Theme::step);
    auto *button = new KeyButton(KeyButton::Look::Plain, this);
    button->setObjectName(u"progressCancel"_s);
    button->setAction(cancel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3 * Theme::step);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(button);
    hide();
}

void ProgressStrip::setProgress(const ReconciliationDesk::Progress &progress)
{
    const QLocale locale;
    const QString percent = locale.toString(int(progress.share * 100));
    switch (progress.stage) {
    case Stage::Idle:
        break;
    case Stage::ListingCharges:
        m_text->setText(tr("Listing charges: %1 so far, %2 % of the period").arg(locale.toString(progress.charges), percent));
        break;
    case Stage::ListingRefunds:
        m_text->setText(tr("%1 charges listed. Listing refunds: %2 so far, %3 %").arg(locale.toString(progress.charges), locale.toString(progress.refunds), percent));
        break;
    case Stage::Matching:
        m_text->setText(tr("Comparing %1 charges and %2 refunds with our payments …").arg(locale.toString(progress.charges), locale.toString(progress.refunds)));
        break;
    case Stage::LookingUp:
        m_text->setText(tr("Asking for payments that the list does not have: %1 of %2").arg(locale.toString(progress.lookedUp), locale.toString(progress.toLookUp)));
        break;
    }
    const bool comparing = progress.stage == Stage::Matching; // nobody knows how far the database is
    m_bar->setRange(0, comparing ? 0 : barSteps);
    if (!comparing)
        m_bar->setValue(int(progress.share * barSteps));
    setVisible(progress.stage != Stage::Idle);
}

} // namespace halfday
