#include "ui/refunds/refundcards.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/plaintextpane.h"
#include "ui/widgets/relativetime.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

QString chargeStateWord(ProviderCharge::State state)
{
    switch (state) {
    case ProviderCharge::State::Succeeded:
        return RefundChargeCard::tr("paid");
    case ProviderCharge::State::Pending:
        return RefundChargeCard::tr("not paid yet");
    case ProviderCharge::State::Failed:
        return RefundChargeCard::tr("payment failed");
    }
    return {};
}

QString requestStateWord(RefundRequestState state)
{
    switch (state) {
    case RefundRequestState::Open:
        return RefundHistoryCard::tr("open");
    case RefundRequestState::Refunding:
        return RefundHistoryCard::tr("in progress");
    case RefundRequestState::Refunded:
        return RefundHistoryCard::tr("refunded");
    case RefundRequestState::Denied:
        return RefundHistoryCard::tr("denied");
    case RefundRequestState::Replaced:
        return RefundHistoryCard::tr("replaced by a newer one");
    case RefundRequestState::Withdrawn:
        return RefundHistoryCard::tr("withdrawn");
    }
    return {};
}

} // namespace

RefundChargeCard::RefundChargeCard(QWidget *parent)
    : Card(tr("Charge"), parent), m_state(plainLabel(u"chargeState"_s, this)), m_facts(plainLabel(u"chargeFacts"_s, this)),
      m_warning(new Badge(Theme::Tone::Red, tr("Disputed"), this)), m_warningText(plainLabel(u"chargeWarning"_s, this)),
      m_retry(new QPushButton(tr("Ask again"), this))
{
    setObjectName(u"chargeCard"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_warning->setObjectName(u"chargeWarningBadge"_s);
    m_retry->setObjectName(u"chargeRetry"_s);
    m_retry->setAccessibleName(m_retry->text());
    m_retry->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QWidget *part : QList<QWidget *>{m_state, m_warning, m_warningText, m_facts, m_retry})
        body()->addWidget(part);
    connect(m_retry, &QPushButton::clicked, this, &RefundChargeCard::retry);
}

void RefundChargeCard::showLoading(const RefundRequest &request)
{
    setCaption(tr("Charge at %1").arg(providerName(request.provider)));
    m_state->setText(tr("Asking %1 …").arg(providerName(request.provider)));
    m_facts->setText(request.chargeId);
    m_warning->hide();
    m_warningText->hide();
    m_retry->hide();
}

void RefundChargeCard::showFailed(const Error &error)
{
    m_state->setText(error.message);
    m_warning->hide();
    m_warningText->hide();
    m_retry->show();
}

void RefundChargeCard::showCharge(const ProviderCharge &charge, const RefundRequest &request, const QTimeZone &zone)
{
    m_retry->hide();
    const Money refunded{charge.refundedMinor, charge.amount.currency};
    const Money left{charge.refundableMinor(), charge.amount.currency};
    QString state = tr("%1, %2").arg(formatMoney(charge.amount), chargeStateWord(charge.state));
    if (charge.refundedMinor > 0)
        state += u" · "_s + tr("%1 refunded, %2 left").arg(formatMoney(refunded), formatMoney(left));
    else
        state += u" · "_s + tr("%1 left to refund").arg(formatMoney(left));
    m_state->setText(state);
    QStringList facts{charge.id};
    if (!charge.methodType.isEmpty())
        facts << charge.methodType;
    facts << RelativeTime::absolute(charge.created, zone);
    m_facts->setText(facts.join(u" · "_s));

    const bool tooLittle = request.isOpen() && charge.refundableMinor() < request.atStake().minor;
    m_warning->setState(Theme::Tone::Red, charge.disputed ? tr("Disputed") : tr("Refunded elsewhere"));
    m_warningText->setText(charge.disputed
                               ? tr("The customer's bank has opened a dispute. A refund now could pay twice; answer the dispute at %1.")
                                     .arg(providerName(request.provider))
                               : tr("Less is left at %1 than this request asks for.").arg(providerName(request.provider)));
    m_warning->setVisible(charge.disputed || tooLittle);
    m_warningText->setVisible(charge.disputed || tooLittle);
}

RefundHistoryCard::RefundHistoryCard(QWidget *parent)
    : Card(tr("Earlier requests of this business"), parent), m_flag(new Badge(this)), m_lines(plainLabel(u"historyLines"_s, this))
{
    setObjectName(u"historyCard"_s);
    m_flag->setObjectName(u"repeatFlag"_s);
    m_flag->setIconName(u"emblem-warning"_s); // as in the list
    body()->addWidget(m_flag);
    body()->addWidget(m_lines);
    clear();
}

void RefundHistoryCard::show(const RefundRequest &request, const RefundDetails &details, const Clock &clock, const QTimeZone &zone)
{
    m_flag->setVisible(request.isRepeatRefunder());
    if (request.isRepeatRefunder())
        m_flag->setState(Theme::Tone::Red, tr("%n requests in 7 days", nullptr, request.recentRequests));
    QStringList lines;
    for (const RefundHistoryEntry &entry : details.history)
        lines << tr("%1 · %2 · %3").arg(RelativeTime::describe(entry.requestedAt, clock, zone), formatMoney(entry.amount),
                                        requestStateWord(entry.state));
    if (request.otherRequests > details.history.size())
        lines << tr("and %n more", nullptr, request.otherRequests - int(details.history.size()));
    m_lines->setText(lines.isEmpty() ? tr("This is the first.") : lines.join(u'\n'));
}

void RefundHistoryCard::clear()
{
    m_flag->hide();
    m_lines->setText(tr("Loading …"));
}

RefundLetterCard::RefundLetterCard(QWidget *parent)
    : Card(tr("Letter"), parent), m_head(plainLabel(u"letterHead"_s, this)), m_text(new PlainTextPane(this)),
      m_question(new QWidget(this))
{
    setObjectName(u"letterCard"_s);
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(tr("Letter to the customer"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setInset(0);
    m_text->setHeight(PlainTextPane::Height::WholeText);
    auto *yes = new KeyButton(KeyButton::Look::Final, tr("Send letter and deny"), tr("Enter"), m_question);
    yes->setObjectName(u"denyConfirm"_s);
    auto *no = new KeyButton(KeyButton::Look::Plain, tr("Keep open"), tr("Esc"), m_question);
    no->setObjectName(u"denyCancel"_s);
    auto *row = new QVBoxLayout(m_question); // side by side they would not fit beside the list
    row->setContentsMargins(0, 0, 0, Theme::step);
    row->setSpacing(2 * Theme::step);
    row->addWidget(yes);
    row->addWidget(no);
    body()->addWidget(m_question);
    body()->addWidget(m_head);
    body()->addWidget(m_text);
    m_question->hide();
    connect(yes, &QPushButton::clicked, this, &RefundLetterCard::denyConfirmed);
    connect(no, &QPushButton::clicked, this, &RefundLetterCard::denyCancelled);
    clear();
}

void RefundLetterCard::show(const RefundRequest &request, const RefundDetails &details, const QTimeZone &zone)
{
    const bool preview = request.isOpen();
    if (!preview && details.letters.isEmpty()) {
        setCaption(tr("Letter"));
        m_head->setText(tr("No letter was written yet; it follows when the outcome is known."));
        m_head->setContentsMargins({});
        m_text->hide();
        return;
    }
    const RefundLetter letter = preview ? details.preview : details.letters.first();
    setCaption(preview ? tr("Letter that would be sent") : tr("Letter to the customer"));
    QStringList head{tr("To: %1").arg(letter.recipient), tr("Subject: %1").arg(letter.subject)};
    if (letter.writtenAt)
        head << tr("Written %1, %2").arg(RelativeTime::absolute(*letter.writtenAt, zone), letter.sent ? tr("sent") : tr("in the outbox"));
    if (!preview && details.letters.size() > 1)
        head << tr("%n earlier letter(s)", nullptr, int(details.letters.size()) - 1);
    m_head->setText(head.join(u'\n'));
    QString body = letter.body;
    while (body.endsWith(u'\n'))
        body.chop(1);
    m_text->setText(body);
    m_head->setContentsMargins(0, 0, 0, 2 * Theme::step);
    m_text->show();
}

void RefundLetterCard::clear()
{
    m_head->setText(tr("Loading …"));
    m_text->setText({});
    m_head->setContentsMargins({});
    m_text->hide();
}

void RefundLetterCard::setDenying(bool denying)
{
    m_question->setVisible(denying);
}

} // namespace halfday
