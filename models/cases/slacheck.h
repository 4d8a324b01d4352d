#pragma once

#include "models/cases/casestore.h"
#include "models/cases/slareport.h"
#include "models/refunds/refundflow.h"

#include <QLatin1StringView>
#include <QPointer>
#include <QSet>

namespace halfday {

/// Looks at the cases past their deadline, and deals with them when asked to: what can be refunded by itself is
/// refunded the one way of the money, the rest is escalated. Twice, or on two machines at once, it does each thing once.
class SlaCheck : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Report, Act };

    static constexpr auto job = QLatin1StringView("sla_check"); ///< whose turn it is: the lease's name
    static constexpr std::chrono::minutes interval{5}; ///< of the background check
    static constexpr int most = 20; ///< cases that one check deals with, the most overdue first
    static constexpr int shown = 200; ///< cases that one report names

    SlaCheck(CaseStore &cases, RefundStore &refunds, RefundFlow &flow, QObject *parent = nullptr);

    /// Fails only when the queue cannot be read; what goes wrong with one case stands in its line.
    Task<SlaReport> run(Mode mode);
    /// For who runs it unasked: acts when policy sla_auto_refund is 'on', reports otherwise.
    Task<SlaReport> runUnasked();

signals:
    /// Something was done about a case, or tried.
    void dealtWith(const halfday::SlaLine &line);

private:
    using Self = QPointer<SlaCheck>;

    static Task<SlaReport> steps(Self self, Mode mode);
    static Task<SlaReport> unaskedSteps(Self self);
    static Task<QList<RefundAttempt>> finishBegun(Self self);
    static Task<SlaLine> deal(Self self, SlaLine line, QList<RefundAttempt> finished);
    static Task<SlaLine> refund(Self self, SlaLine line);
    static Task<SlaLine> afterAttempt(Self self, SlaLine line, RefundAttempt attempt);
    static Task<SlaLine> escalate(Self self, SlaLine line, QString because);

    CaseStore &m_cases;
    RefundStore &m_refunds;
    RefundFlow &m_flow;
    QSet<QString> m_down; ///< providers that did not answer this check
};

} // namespace halfday
