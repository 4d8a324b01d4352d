#include "app/console/tray/notificationspage.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

namespace halfday {

using namespace Qt::StringLiterals;

NotificationsPage::NotificationsPage(const WatchSettings &settings, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_notify(new QCheckBox(tr("&Tell me about red alerts"))),
      m_daily(new QCheckBox(tr("&Quiet hours every day, from"))), m_from(new QTimeEdit(settings.quiet.from)),
      m_to(new QTimeEdit(settings.quiet.to)), m_result(new QLabel)
{
    m_notify->setObjectName(u"notifyOnRed"_s);
    m_notify->setChecked(settings.notify);
    m_daily->setObjectName(u"quietDaily"_s);
    m_daily->setChecked(settings.quiet.daily);
    m_from->setObjectName(u"quietFrom"_s);
    m_from->setAccessibleName(tr("Quiet hours begin at"));
    m_to->setObjectName(u"quietTo"_s);
    m_to->setAccessibleName(tr("Quiet hours end at"));
    const auto text = [](const QString &words, bool isHint) {
        auto *label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(isHint);
        if (isHint) {
            label->setFont(Theme::font(Theme::Text::Caption));
            label->setForegroundRole(QPalette::PlaceholderText);
        }
        return label;
    };

    auto *hours = new QHBoxLayout;
    hours->setSpacing(2 * Theme::step);
    hours->addWidget(m_daily);
    hours->addWidget(m_from);
    hours->addWidget(text(tr("to"), false));
    hours->addWidget(m_to);
    hours->addStretch();
    auto *test = new QPushButton(tr("&Send a test"));
    test->setObjectName(u"testNotification"_s);
    m_result->setObjectName(u"testResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(2 * m_result->fontMetrics().lineSpacing()); // the answer must not move the dialog
    auto *trial = new QHBoxLayout;
    trial->setSpacing(3 * Theme::step);
    trial->addWidget(test);
    trial->addWidget(m_result, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_notify);
    layout->addWidget(text(tr("One notification for each new red alert, several at once in one. It comes again only when the "
                              "alert becomes worse or its snooze is over."), true));
    layout->addSpacing(2 * Theme::step);
    layout->addLayout(hours);
    layout->addWidget(text(tr("Times in %1. The icon in the tray still turns red; what came meanwhile is told when the quiet "
                              "hours end.").arg(QString::fromUtf8(zone.id())), true));
    layout->addSpacing(2 * Theme::step);
    layout->addLayout(trial);
    layout->addStretch();

    for (QCheckBox *box : {m_notify, m_daily})
        connect(box, &QCheckBox::toggled, this, &NotificationsPage::edited);
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setDisplayFormat(u"HH:mm"_s);
        time->setMinimumWidth(22 * Theme::step);
        connect(time, &QTimeEdit::timeChanged, this, &NotificationsPage::edited);
    }
    connect(test, &QPushButton::clicked, this, [this] {
        m_result->setText(tr("Sending …"));
        emit testRequested();
    });
    m_from->setEnabled(settings.quiet.daily);
    m_to->setEnabled(settings.quiet.daily);
}

void NotificationsPage::showResult(const QString &sentence)
{
    m_result->setText(sentence);
}

void NotificationsPage::edited()
{
    m_settings.notify = m_notify->isChecked();
    m_settings.quiet.daily = m_daily->isChecked();
    m_settings.quiet.from = m_from->time();
    m_settings.quiet.to = m_to->time();
    m_from->setEnabled(m_settings.quiet.daily);
    m_to->setEnabled(m_settings.quiet.daily);
    emit changed(m_settings);
}

} // namespace halfday
