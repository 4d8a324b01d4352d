// What the operator does in the refunds view; what it shows is in refundsview.cpp.
#include "ui/refunds/refundsview.h"

#include "models/core/launch.h"
#include "models/refunds/refundanswers.h"
#include "ui/refunds/confirmrefunddialog.h"
#include "ui/refunds/refunddetail.h"
#include "ui/refunds/refundmessages.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/relativetime.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString subjectOf(const RefundRequest &request) { return u"refund-%1"_s.arg(request.id); }

} // namespace

/// Why the refund is not offered although the request is open; empty: it is.
QString RefundsView::whyNot(const RefundRequest &request) const
{
    if (!request.isRefundableAt(clock().now()))
        return tr("The window has closed.");
    if (request.atStake().minor <= 0)
        return tr("Nothing of this payment is left to refund.");
    if (m_charge && m_charge->id == request.chargeId) {
        if (const std::optional<Error> objection = RefundAnswers::objection(*m_charge, request))
            return objection->message;
    }
    return {};
}

void RefundsView::updateActions()
{
    const std::optional<RefundRequest> request = current();
    const std::optional<RefundDesk::Activity> activity = request ? m_desk.activity(request->id) : std::nullopt;
    const bool counting = activity && activity->phase == RefundDesk::Phase::Countdown;
    QString running = request ? m_model.activityText(*request) : QString();
    running = running.section(u" · "_s, 0, 0); // Cancel is a button of its own here
    m_detail->setActivity(running.isEmpty() ? running : tr("%1 · to %2").arg(running, request->business.simplified()), counting);

    bool anyCounting = false;
    for (const qint64 id : m_desk.active())
        anyCounting = anyCounting || m_desk.activity(id)->phase == RefundDesk::Phase::Countdown;
    m_escape->setEnabled(anyCounting || m_denying != 0);

    const bool open = request && request->isOpen();
    const bool closed = open && !request->isRefundableAt(clock().now());
    m_deny->setEnabled(closed && !activity && !m_denying);
    m_deny->setText(closed ? tr("Deny — window closed %1").arg(RelativeTime::describe(request->windowClosesAt, clock(), timeZone()))
                           : tr("Deny"));
    const QString objection = open ? whyNot(*request) : QString();
    m_refund->setEnabled(open && !activity && objection.isEmpty());
    m_refund->setToolTip(objection);
    if (activity)
        m_refund->setText(running.replace(u'&', u"&&"_s));
    else if (open && !closed)
        m_refund->setText(tr("Refund %1 to %2").arg(formatMoney(request->atStake()), nameOnButton(request->business)));
    else
        m_refund->setText(tr("Refund"));
    QAction *primary = closed ? m_deny : m_refund;
    if (primaryAction() != primary)
        setPrimaryAction(primary, closed);
}

void RefundsView::refundCurrent()
{
    const std::optional<RefundRequest> request = current();
    if (!request || !request->isOpen() || m_desk.activity(request->id) || !whyNot(*request).isEmpty())
        return;
    if (!request->needsConfirmation()) {
        m_desk.startCountdown(*request);
        return;
    }
    const Money limit{request->confirmAbove, request->amount.currency};
    auto *dialog = new ConfirmRefundDialog(request->atStake(), limit, request->business, this);
    connect(dialog, &QDialog::accepted, this, [this, seen = *request] { m_desk.startCountdown(seen); });
    dialog->open();
}

void RefundsView::startDenying()
{
    const std::optional<RefundRequest> request = current();
    if (!request || !m_deny->isEnabled())
        return;
    m_denying = request->id;
    m_detail->setDenying(true);
    m_table->setFocus();
    updateActions();
}

void RefundsView::stopDenying()
{
    if (!m_denying)
        return;
    m_denying = 0;
    m_detail->setDenying(false);
    updateActions();
}

void RefundsView::denyCurrent()
{
    const std::optional<RefundRequest> request = current();
    if (!request || request->id != m_denying)
        return;
    stopDenying();
    launch(m_desk.deny(*request), this, [this, seen = *request](const Result<bool> &done) {
        if (done)
            messages()->post({.severity = Message::Severity::Success,
                              .text = tr("Denied: %1. The letter is in the outbox; no money moved.").arg(seen.business),
                              .subject = subjectOf(seen),
                              .expiresAfter = 60s,
                              .deed = Deed{.whyFinal = tr("The letter says so already. The customer can ask again.")}});
        else
            messages()->postError(done.error(), {}, subjectOf(seen));
        refresh();
    });
}

void RefundsView::escape()
{
    if (m_denying) {
        stopDenying();
        return;
    }
    const std::optional<RefundRequest> request = current();
    if (request && m_desk.cancelCountdown(request->id))
        return;
    for (const qint64 id : m_desk.active()) { // the cursor has moved on: there is mostly just one
        if (m_desk.cancelCountdown(id))
            return;
    }
}

void RefundsView::finished(const RefundRequest &request, const RefundAttempt &attempt)
{
    m_told.insert(request.id, {request, attempt});
    Message message = messageFor(attempt, request.business);
    message.subject = subjectOf(request);
    message.deed = finalDeed(attempt);
    messages()->post(message);
    refresh();
}

void RefundsView::followedUp(const RefundAttempt &attempt)
{
    const auto told = m_told.constFind(attempt.requestId);
    if (told != m_told.constEnd() && isNews(attempt, told->attempt))
        finished(RefundRequest(told->request), attempt);
}

void RefundsView::failed(const RefundRequest &request, const Error &error)
{
    Error told = error;
    told.message = tr("%1: %2").arg(request.business.simplified(), error.message);
    messages()->postError(told, {}, subjectOf(request));
    refresh();
}

void RefundsView::showRecord(const QString &id)
{
    m_wanted = id;
    m_search->setSearched({});
    m_filter.text.clear();
    setShow(RefundFilter::Show::Open);
    refresh(); // lookForWanted() goes on from there
}

void RefundsView::lookForWanted()
{
    if (m_wanted.isEmpty())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const RefundRequest &request = m_model.row(row);
        if (QString::number(request.id) == m_wanted || request.chargeId == m_wanted
            || (request.attempt && request.attempt->id.toString(QUuid::WithoutBraces) == m_wanted)) {
            m_wanted.clear();
            m_table->setCurrentIndex(m_model.index(row, 0));
            m_table->scrollTo(m_table->currentIndex());
            return;
        }
    }
    if (m_filter.show == RefundFilter::Show::Decided) // years of them: the newest page is enough of a look
        m_wanted.clear();
    else if (m_page.more)
        loadMore();
    else
        setShow(RefundFilter::Show(int(m_filter.show) + 1));
}

} // namespace halfday
