#include "ui/reconciliation/totalcards.h"

#include "models/refunds/refund.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;
using Tone = Theme::Tone;

namespace {

constexpr int verdictWidth = 232; // more where the letters are large

QLabel *figure(const QString &text, const QString &name, QWidget *parent, bool strong = false)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont font = Theme::tabular();
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    return label;
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

TotalCards::TotalCards(QWidget *parent)
    : QWidget(parent), m_verdict(new Card({}, this)), m_badge(new Badge(m_verdict)), m_sentence(plainLabel(u"verdictSentence"_s, m_verdict)),
      m_currencies(new QWidget(this)), m_row(new QHBoxLayout(m_currencies))
{
    setObjectName(u"totalCards"_s);
    m_badge->setObjectName(u"verdictBadge"_s);
    m_verdict->body()->addWidget(m_badge);
    m_verdict->body()->addWidget(m_sentence);
    m_verdict->body()->addStretch();
    m_row->setContentsMargins({});
    m_row->setSpacing(2 * Theme::step);
    auto *scroll = new QScrollArea(this); // a shop may sell in more currencies than a screen is wide
    scroll->setObjectName(u"totalScroll"_s);
    scroll->setAccessibleName(tr("Both sides by currency"));
    scroll->setWidget(m_currencies);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_verdict);
    layout->addWidget(scroll, 1);
    const int lines = fontMetrics().height() * 5 + 12 * Theme::step;
    setFixedHeight(lines);
    setRun({});
}

void TotalCards::setVerdict(const std::optional<Reconciliation> &run)
{
    if (!run) {
        m_badge->setState(Tone::Neutral, tr("Not compared yet"));
        m_sentence->setText(tr("Nobody has reconciled this period."));
    } else if (run->state != Reconciliation::State::Matched) {
        m_badge->setState(Tone::Neutral, tr("Not compared to its end"));
        m_sentence->setText(tr("%n charge(s) are listed; going on takes it from there.", nullptr, int(run->chargesListed)));
    } else if (run->addsUp()) {
        m_badge->setState(Tone::Green, tr("It adds up"));
        m_sentence->setText(run->closed == 0 ? tr("Both sides agree about %n payment(s).", nullptr, int(run->paired))
                                             : tr("%n difference(s) were closed; nothing is open.", nullptr, run->closed));
    } else if (run->open == 0) {
        m_badge->setState(Tone::Neutral, tr("Too early to say"));
        m_sentence->setText(tr("Nothing is open; %n payment(s) are not yet due.", nullptr, run->notDue));
    } else {
        m_badge->setState(Tone::Amber, tr("%n open", nullptr, run->open));
        QStringList rest;
        if (run->closed > 0)
            rest << tr("%n closed", nullptr, run->closed);
        if (run->notDue > 0)
            rest << tr("%n not yet due", nullptr, run->notDue);
        m_sentence->setText(tr("Of %n payment(s) on both sides %1 agree.", nullptr, int(run->paired)).arg(QLocale().toString(run->agreed))
                            + (rest.isEmpty() ? QString() : u'\n' + rest.join(u", "_s)));
    }
    m_verdict->setAccessibleName(m_badge->text());
    const QMargins margins = m_verdict->layout()->contentsMargins();
    m_verdict->setFixedWidth(std::max(verdictWidth, m_badge->sizeHint().width() + margins.left() + margins.right()));
}

QWidget *TotalCards::currencyCard(const ReconciliationTotals &totals, const QString &provider)
{
    auto *card = new Card(totals.currency, m_currencies);
    card->setObjectName(u"totals"_s + totals.currency);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::step);
    grid->setVerticalSpacing(Theme::step / 2);
    card->body()->addLayout(grid);
    const auto row = [&](int at, const QString &name, const QString &taken, const QString &given, const QString &count, const QString &object, bool strong) {
        grid->addWidget(caption(name, card), at, 0);
        grid->addWidget(figure(taken, object, card, strong), at, 1);
        grid->addWidget(figure(given, object + u"Refunded"_s, card), at, 2);
        grid->addWidget(figure(count, object + u"Count"_s, card), at, 3);
    };
    int column = 1;
    for (const QString &heading : {tr("taken"), tr("given back"), tr("number")}) {
        QLabel *label = caption(heading, card);
        label->setAlignment(Qt::AlignRight);
        grid->addWidget(label, 0, column++);
    }
    const QLocale locale;
    const auto money = [&](qint64 minor) { return formatMoney({minor, totals.currency}); };
    row(1, tr("We recorded"), money(totals.ourMinor), money(totals.ourRefundedMinor), locale.toString(totals.ourCount), u"ours"_s, false);
    row(2, tr("%1 has").arg(provider), money(totals.theirMinor), money(totals.theirRefundedMinor), locale.toString(totals.theirCount), u"theirs"_s, false);
    row(3, tr("Difference"), formatMoney(totals.difference()), formatMoney(totals.refundDifference()),
        locale.toString(totals.ourCount - totals.theirCount), u"difference"_s, true);
    auto *badge = new Badge(totals.agrees() ? Tone::Green : Tone::Amber, totals.agrees() ? tr("Agrees") : tr("Differs"), card);
    grid->addWidget(badge, 0, 0, Qt::AlignLeft);
    grid->setColumnStretch(4, 1);
    return card;
}

void TotalCards::setRun(const std::optional<Reconciliation> &run)
{
    setVerdict(run);
    const QList<ReconciliationTotals> totals = run ? run->totals : QList<ReconciliationTotals>();
    if (totals == m_shown && m_row->count() > 0)
        return;
    m_shown = totals;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const ReconciliationTotals &one : totals)
        m_row->addWidget(currencyCard(one, providerName(run->period.provider)));
    m_row->addStretch();
}

} // namespace halfday
