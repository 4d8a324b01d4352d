#include "ui/refunds/refunddetail.h"

#include "ui/refunds/refundcards.h"
#include "ui/refunds/refundlook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

RefundDetail::RefundDetail(const Clock &clock, QWidget *parent)
    : QScrollArea(parent), m_clock(clock), m_page(new QWidget), m_business(plainLabel(u"detailBusiness"_s, m_page)),
      m_amount(plainLabel(u"detailAmount"_s, m_page)), m_badge(new Badge(m_page)), m_facts(plainLabel(u"detailFacts"_s, m_page)),
      m_activity(new Card({}, m_page)), m_activityText(plainLabel(u"detailActivity"_s, m_activity)),
      m_cancel(new KeyButton(KeyButton::Look::Plain, tr("Cancel"), tr("Esc"), m_activity)), m_words(new Card(tr("What is happening"), m_page)),
      m_happened(plainLabel(u"detailHappened"_s, m_words)), m_money(plainLabel(u"detailMoney"_s, m_words)),
      m_next(plainLabel(u"detailNext"_s, m_words)), m_charge(new RefundChargeCard(m_page)),
      m_history(new RefundHistoryCard(m_page)), m_letter(new RefundLetterCard(m_page))
{
    setObjectName(u"refundDetail"_s);
    setAccessibleName(tr("Chosen request"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(340); // the longest button of a question fits, in other languages too
    setFocusPolicy(Qt::NoFocus);

    QFont big = Theme::font(Theme::Text::Title);
    m_business->setFont(big);
    m_amount->setFont(Theme::tabular(big));
    m_amount->setWordWrap(false);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_badge->setObjectName(u"detailBadge"_s);
    m_badge->setElides(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    QFont strong = m_money->font();
    strong.setWeight(QFont::DemiBold);
    m_money->setFont(strong);
    QFont counting = Theme::tabular(strong);
    m_activityText->setFont(counting);
    m_cancel->setObjectName(u"cancelCountdown"_s);
    connect(m_cancel, &QPushButton::clicked, this, &RefundDetail::cancelRequested);

    auto *names = new QHBoxLayout;
    names->setSpacing(3 * Theme::step);
    names->addWidget(m_business, 1);
    names->addWidget(m_amount);
    auto *head = new Card({}, m_page);
    head->body()->addLayout(names);
    head->body()->addWidget(m_badge);
    head->body()->addSpacing(Theme::step);
    head->body()->addWidget(m_facts);
    auto *activityRow = new QHBoxLayout;
    activityRow->addWidget(m_activityText, 1);
    activityRow->addWidget(m_cancel);
    m_activity->body()->addLayout(activityRow);
    for (QLabel *line : {m_happened, m_money, m_next})
        m_words->body()->addWidget(line);

    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(2 * Theme::step, 0, Theme::step, 0); // beside the scroll bar, whether it shows or not
    layout->setSpacing(2 * Theme::step);
    for (QWidget *card : QList<QWidget *>{head, m_activity, m_words, m_charge, m_history, m_letter})
        layout->addWidget(card);
    layout->addStretch();
    setWidget(m_page);
    setRequest(std::nullopt);
    setActivity({}, false);
}

QString RefundDetail::facts(const RefundRequest &request) const
{
    QStringList lines{tr("Purchased %1").arg(RelativeTime::absolute(request.purchasedAt, m_zone)),
                      tr("Asked %1, %2").arg(RelativeTime::absolute(request.requestedAt, m_zone), request.customerEmail)};
    if (!request.reason.trimmed().isEmpty())
        lines << tr("“%1”").arg(request.reason.trimmed());
    if (request.isOpen() && request.runsOut()) {
        const QString end = RelativeTime::absolute(request.windowClosesAt, m_zone);
        lines << (request.isRefundableAt(m_clock.now()) ? tr("Window closes %1").arg(end) : tr("Window closed %1").arg(end));
    }
    if (!request.decidedBy.isEmpty() && request.decidedAt)
        lines << tr("Decided by %1, %2").arg(request.decidedBy, RelativeTime::absolute(*request.decidedAt, m_zone));
    if (request.attempt && !request.attempt->providerRefundId.isEmpty())
        lines << tr("Refund %1").arg(request.attempt->providerRefundId);
    return lines.join(u'\n');
}

void RefundDetail::setRequest(const std::optional<RefundRequest> &request)
{
    m_page->setVisible(request.has_value());
    if (!request)
        return;
    const RefundSituation situation = situationOf(*request, m_clock.now());
    const RefundWords words = wordsFor(situation, *request);
    const RefundLook look = lookOf(situation);
    const bool atStake = request->isOpen() || !request->attempt;
    m_business->setText(request->business.simplified());
    m_amount->setText(formatMoney(atStake ? request->atStake() : request->attempt->amount));
    m_badge->setState(look.tone, words.state);
    m_badge->setIconName(look.iconName);
    m_facts->setText(facts(*request));
    m_happened->setText(words.happened);
    m_money->setText(words.money);
    m_next->setText(words.next);
}

void RefundDetail::setActivity(const QString &sentence, bool canCancel)
{
    m_activity->setVisible(!sentence.isEmpty());
    m_activityText->setText(sentence);
    m_cancel->setVisible(canCancel);
}

void RefundDetail::setDenying(bool denying)
{
    m_letter->setDenying(denying);
    if (denying) // once the question has its place in the layout
        QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(m_letter->y()); });
}

} // namespace halfday
