#include "ui/reconciliation/runsummary.h"

#include "models/reconciliation/differencewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

RunSummary::RunSummary(QWidget *parent) : QWidget(parent), m_found(new Card(tr("What was found"), this)), m_kinds(new QGridLayout)
{
    setObjectName(u"runSummary"_s);
    auto *next = new Card(tr("What is next"), this);
    m_next = plainLabel(u"nextStep"_s, next);
    m_step = new KeyButton(KeyButton::Look::Plain, next);
    m_step->setObjectName(u"nextStepButton"_s);
    m_step->setFocusPolicy(Qt::TabFocus);
    next->body()->addWidget(m_next);
    next->body()->addWidget(m_step, 0, Qt::AlignLeft);
    m_payments = plainLabel(u"foundPayments"_s, m_found);
    m_found->body()->addWidget(m_payments);
    m_kinds->setHorizontalSpacing(4 * Theme::step);
    m_kinds->setVerticalSpacing(Theme::step);
    m_kinds->setColumnStretch(3, 1);
    m_found->body()->addLayout(m_kinds);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(next);
    layout->addWidget(m_found);
    setRun({}, {});
}

void RunSummary::setRun(const std::optional<Reconciliation> &run, const QList<KindCount> &kinds)
{
    setNext(run);
    setFound(run, kinds);
}

void RunSummary::setNext(const std::optional<Reconciliation> &run)
{
    if (!run) {
        m_next->setText(tr("1. Choose the days above.\n"
                           "2. Reconcile: the provider's charges are listed, and each is compared with our payments. Nothing is changed by that.\n"
                           "3. Mend what differs. Each difference says what probably happened, and what mends it.\n"
                           "4. Save the evidence."));
        return m_step->setAction(m_steps.reconcile);
    }
    if (run->state != Reconciliation::State::Matched) {
        m_next->setText(tr("It was stopped half-way. What was listed is kept, and going on takes it from there."));
        return m_step->setAction(m_steps.reconcile);
    }
    if (run->open > 0) {
        m_next->setText(tr("%n difference(s) wait to be mended; the filters hide them.", nullptr, run->open));
        return m_step->setAction(m_steps.showOpen);
    }
    if (run->notDue > 0) {
        const auto hours = std::chrono::duration_cast<std::chrono::hours>(run->settlementDelay).count();
        m_next->setText(tr("Nothing is to be mended now. What is not yet due is younger than %n hour(s), and one side may still come to know of it: "
                           "reconcile these days again tomorrow.", nullptr, int(hours)));
        return m_step->setAction(m_steps.reconcile);
    }
    m_next->setText(tr("Nothing is left to mend. Save the evidence while it is fresh: the page for an auditor, its picture and a table of all charges, "
                       "sealed and chained to the evidence before it."));
    m_step->setAction(m_steps.saveEvidence);
}

void RunSummary::setFound(const std::optional<Reconciliation> &run, const QList<KindCount> &kinds)
{
    m_found->setVisible(run && run->state == Reconciliation::State::Matched);
    while (QLayoutItem *item = m_kinds->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!run)
        return;
    m_payments->setText(tr("%n payment(s) on both sides", nullptr, int(run->paired)) + u", "_s + tr("%n of them the same", nullptr, int(run->agreed)));
    const auto put = [this](int row, int column, const QString &text, bool quiet) {
        auto *label = new QLabel(text, m_found);
        label->setTextFormat(Qt::PlainText);
        if (quiet)
            label->setForegroundRole(QPalette::PlaceholderText);
        m_kinds->addWidget(label, row, column);
    };
    int row = 0;
    for (const KindCount &count : kinds) {
        put(row, 0, DifferenceWords::kind(count.kind), false);
        put(row, 1, count.open > 0 ? tr("%n open", nullptr, count.open) : QString(), count.kind == DifferenceKind::NotDue);
        put(row, 2, count.closed > 0 ? tr("%n closed", nullptr, count.closed) : QString(), true);
        ++row;
    }
}

} // namespace halfday
