#include "ui/cases/casedetail.h"

#include "models/audit/auditwords.h"
#include "models/cases/casewords.h"
#include "ui/cases/caselook.h"
#include "ui/cases/casenotepanel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/plaintextpane.h"
#include "ui/widgets/relativetime.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

CaseDetail::CaseDetail(const Clock &clock, const QList<QAction *> &deeds, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_scroll(new QScrollArea(this)), m_page(new QWidget), m_badge(new Badge(m_page)),
      m_activity(new Card({}, m_page)), m_cancel(new KeyButton(KeyButton::Look::Plain, tr("Cancel"), tr("Esc"), m_activity)),
      m_noteCard(new Card(tr("Note"), m_page)), m_note(new PlainTextPane(m_noteCard)), m_refund(new Card(tr("Refund"), m_page)),
      m_attempt(new Card(tr("The last refund"), m_page)), m_buttons(new QWidget(this)), m_panel(new CaseNotePanel(this))
{
    setObjectName(u"caseDetail"_s);
    setAccessibleName(tr("Chosen case"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new Card({}, m_page);
    auto *names = new QHBoxLayout;
    names->setSpacing(3 * Theme::step);
    head->body()->addLayout(names);
    m_business = plainLabel(u"caseBusiness"_s, head);
    m_amount = plainLabel(u"caseAmount"_s, head);
    names->addWidget(m_business, 1);
    names->addWidget(m_amount);
    m_business->setFont(Theme::font(Theme::Text::Title));
    m_amount->setFont(Theme::tabular(Theme::font(Theme::Text::Title)));
    m_amount->setWordWrap(false);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_badge->setObjectName(u"caseBadge"_s);
    m_badge->setElides(true);
    head->body()->addWidget(m_badge);
    head->body()->addSpacing(Theme::step);
    m_facts = line(head, u"caseFacts"_s);
    m_facts->setForegroundRole(QPalette::PlaceholderText);

    m_activityText = plainLabel(u"caseActivity"_s, m_activity);
    m_cancel->setObjectName(u"caseCancelCountdown"_s);
    connect(m_cancel, &QPushButton::clicked, this, &CaseDetail::cancelRequested);
    auto *running = new QHBoxLayout;
    running->addWidget(m_activityText, 1);
    running->addWidget(m_cancel);
    m_activity->body()->addLayout(running);

    m_note->setObjectName(u"caseNoteText"_s);
    m_note->setAccessibleName(tr("Note of the case"));
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setInset(0);
    m_note->setHeight(PlainTextPane::Height::WholeText);
    m_noteCard->body()->addWidget(m_note);
    m_why = line(m_refund, u"caseWhy"_s);
    m_would = line(m_refund, u"caseWould"_s);
    m_happened = line(m_attempt, u"caseHappened"_s);
    m_money = line(m_attempt, u"caseMoney"_s);
    m_next = line(m_attempt, u"caseNext"_s);
    QFont strong = m_money->font();
    strong.setWeight(QFont::DemiBold);
    m_money->setFont(strong);
    m_activityText->setFont(Theme::tabular(strong));
    auto *payment = new Card(tr("Payment"), m_page);
    m_payment = line(payment, u"casePayment"_s);
    auto *history = new Card(tr("What was done"), m_page);
    m_history = line(history, u"caseHistory"_s);

    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(2 * Theme::step, 0, 0, 0);
    page->setSpacing(2 * Theme::step);
    for (QWidget *card : QList<QWidget *>{head, m_activity, m_attempt, m_noteCard, m_refund, payment, history})
        page->addWidget(card);
    page->addStretch();
    m_scroll->setWidget(m_page);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_page, [page](int, int most) {
        page->setContentsMargins(2 * Theme::step, 0, most > 0 ? Theme::step : 0, 0);
    });

    auto *row = new FlowLayout;
    row->setSpacing(2 * Theme::step);
    auto *around = new QVBoxLayout(m_buttons);
    around->setContentsMargins(2 * Theme::step, 0, 0, 0);
    around->addLayout(row);
    for (QAction *deed : deeds) {
        auto *button = new KeyButton(KeyButton::Look::Plain, m_buttons);
        button->setObjectName(deed->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAction(deed);
        row->addWidget(button);
    }
    auto *panelPlace = new QVBoxLayout;
    panelPlace->setContentsMargins(2 * Theme::step, 0, 0, 0);
    panelPlace->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(panelPlace);
    layout->addWidget(m_buttons);
    // One question at a time.
    connect(m_panel, &NotePanel::opened, m_buttons, [this](bool open) { m_buttons->setVisible(!open && m_shown); });
    setCase(std::nullopt);
    setActivity({}, false);
}

QLabel *CaseDetail::line(Card *card, const QString &name)
{
    QLabel *label = plainLabel(name, card);
    card->body()->addWidget(label);
    return label;
}

QString CaseDetail::facts(const Case &row) const
{
    QStringList lines{visibleLine(CaseWords::issue(row.issueType)),
                      tr("Case %1 from %2").arg(row.id).arg(RelativeTime::absolute(row.createdAt, m_zone)),
                      tr("Due %1").arg(RelativeTime::absolute(row.deadline, m_zone)),
                      row.assignedTo.isEmpty() ? tr("Nobody has it") : tr("Assigned to %1").arg(visibleLine(row.assignedTo)),
                      visibleLine(row.customerEmail)};
    if (row.resolvedAt)
        lines.insert(3, tr("Done %1").arg(RelativeTime::absolute(*row.resolvedAt, m_zone)));
    return lines.join(u'\n');
}

QString CaseDetail::payment(const Case &row) const
{
    QStringList lines{u"%1 · %2"_s.arg(formatMoney(row.amount), visibleLine(CaseWords::method(row.paymentMethod))),
                      u"%1 · %2"_s.arg(providerName(row.provider), visibleLine(row.chargeId)),
                      tr("Purchased %1").arg(RelativeTime::absolute(row.purchasedAt, m_zone))};
    if (row.refundedMinor > 0)
        lines.insert(1, tr("%1 of it given back, %2 left").arg(formatMoney({row.refundedMinor, row.amount.currency}), formatMoney(row.atStake())));
    if (row.windowClosesAt) {
        const QString end = RelativeTime::absolute(*row.windowClosesAt, m_zone);
        lines << (m_clock.now() < *row.windowClosesAt ? tr("Refund window closes %1").arg(end) : tr("Refund window closed %1").arg(end));
    }
    return lines.join(u'\n');
}

QString CaseDetail::refundNow(const Case &row) const
{
    const Instant now = m_clock.now();
    if (!CaseWords::isRefundableAt(row, now))
        return {};
    const QString end = now >= row.deadline ? tr("the case is closed as “%1”").arg(CaseWords::state(CaseState::MissedRefunded))
                                            : tr("the case is closed as resolved");
    return tr("A refund now sends %1 back through %2 after ten seconds in which it can be cancelled. When it is certain, the customer "
              "is written to and %3.").arg(formatMoney(row.atStake()), providerName(row.provider), end);
}

void CaseDetail::setCase(const std::optional<Case> &row)
{
    m_page->setVisible(row.has_value());
    m_buttons->setVisible(row && !m_panel->isOpen());
    const qint64 before = std::exchange(m_shown, row ? row->id : 0);
    if (!row)
        return;
    if (before != m_shown) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_history->setText(tr("Loading …"));
    }
    const Instant now = m_clock.now();
    const CaseLook look = lookOf(*row, now);
    m_business->setText(visibleLine(row->business));
    m_amount->setText(formatMoney(row->amount));
    m_badge->setState(look.tone, row->isPending() ? u"%1 · %2"_s.arg(look.word, dueText(*row, m_clock)) : CaseWords::state(row->state));
    m_badge->setIconName(look.iconName);
    m_facts->setText(facts(*row));
    m_noteCard->setVisible(!row->note.trimmed().isEmpty());
    if (m_note->text() != row->note)
        m_note->setText(row->note);
    m_refund->setVisible(row->isPending() || row->state == CaseState::Escalated);
    m_why->setText(CaseWords::why(*row, now));
    m_would->setText(refundNow(*row));
    m_would->setVisible(!m_would->text().isEmpty());
    const std::optional<RefundWords> words = CaseWords::refundWords(*row);
    m_attempt->setVisible(words.has_value());
    if (words) {
        m_attempt->setCaption(tr("The last refund: %1").arg(words->state));
        m_happened->setText(words->happened);
        m_money->setText(words->money);
        m_next->setText(words->next);
    }
    m_payment->setText(payment(*row));
}

void CaseDetail::setActivity(const QString &sentence, bool canCancel)
{
    m_activity->setVisible(!sentence.isEmpty());
    m_activityText->setText(sentence);
    m_cancel->setVisible(canCancel);
}

void CaseDetail::setHistory(const QList<AuditEntry> &entries)
{
    QStringList lines;
    for (const AuditEntry &entry : entries) {
        lines << tr("%1 · %2: %3").arg(RelativeTime::describe(entry.at, m_clock, m_zone), visibleLine(entry.actor),
                                       AuditWords::sentence(entry));
    }
    m_history->setText(lines.isEmpty() ? tr("Nothing yet.") : lines.join(u'\n'));
}

void CaseDetail::setHistoryMissing(const QString &why)
{
    m_history->setText(tr("Its history could not be read: %1").arg(why));
}

} // namespace halfday
