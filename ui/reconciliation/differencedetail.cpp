#include "ui/reconciliation/differencedetail.h"

#include "models/reconciliation/differencewords.h"
#include "ui/reconciliation/differencelook.h"
#include "ui/reconciliation/remedypanel.h"
#include "ui/reconciliation/runsummary.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

DifferenceDetail::DifferenceDetail(const Clock &clock, const QList<QAction *> &remedies, QAction *undo, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_scroll(new QScrollArea(this)), m_page(new QWidget), m_summary(new RunSummary(m_page)), m_badge(new Badge(m_page)),
      m_sides(new Card(tr("What the two sides say"), m_page)), m_ending(new Card(tr("How it was closed"), m_page)),
      m_mending(new Card(tr("What can be done"), m_page)), m_panel(new RemedyPanel(this))
{
    setObjectName(u"differenceDetail"_s);
    setAccessibleName(tr("Chosen difference"));
    setMinimumWidth(320);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new Card({}, m_page);
    auto *names = new QHBoxLayout;
    names->setSpacing(3 * Theme::step);
    head->body()->addLayout(names);
    auto *charge = new ElidingLabel(head); // an id has no place to break, and must not push the amount out of sight
    charge->setObjectName(u"differenceCharge"_s);
    charge->setElideMode(Qt::ElideMiddle);
    charge->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_charge = charge;
    m_amount = plainLabel(u"differenceAmount"_s, head);
    QFont strong = Theme::font(Theme::Text::Body);
    strong.setWeight(QFont::DemiBold);
    m_charge->setFont(strong);
    m_amount->setFont(Theme::tabular(Theme::font(Theme::Text::Title)));
    m_amount->setWordWrap(false);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    names->addWidget(m_charge, 1);
    names->addWidget(m_amount);
    m_badge->setObjectName(u"differenceBadge"_s);
    head->body()->addWidget(m_badge);
    head->body()->addSpacing(Theme::step);
    m_facts = plainLabel(u"differenceFacts"_s, head);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    head->body()->addWidget(m_facts);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::step);
    grid->setVerticalSpacing(Theme::step);
    m_sides->body()->addLayout(grid);
    const QStringList rows{QString(), tr("Taken"), tr("Given back"), tr("Status")};
    const QStringList columns{tr("We"), tr("They")};
    for (int row = 1; row < rows.size(); ++row) {
        auto *label = new QLabel(rows[row], m_sides);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, 0, Qt::AlignTop);
    }
    for (int column = 0; column < 2; ++column) {
        auto *heading = new QLabel(columns[column], m_sides);
        heading->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(heading, 0, column + 1);
        for (int row = 1; row < rows.size(); ++row) {
            QLabel *label = plainLabel((column == 0 ? u"ours%1"_s : u"theirs%1"_s).arg(row), m_sides);
            label->setFont(Theme::tabular());
            grid->addWidget(label, row, column + 1);
            (column == 0 ? m_ours : m_theirs) << label;
        }
        grid->setColumnStretch(column + 1, 1);
    }

    auto *why = new Card(tr("What probably happened"), m_page);
    m_why = plainLabel(u"differenceWhy"_s, why);
    why->body()->addWidget(m_why);
    m_ended = plainLabel(u"differenceEnded"_s, m_ending);
    auto *undoButton = new KeyButton(KeyButton::Look::Plain, m_ending);
    undoButton->setObjectName(u"undoRemedyButton"_s);
    undoButton->setFocusPolicy(Qt::TabFocus);
    undoButton->setAction(undo);
    m_ending->body()->addWidget(m_ended);
    m_ending->body()->addWidget(undoButton, 0, Qt::AlignLeft);
    m_remedyPlace = new QVBoxLayout;
    m_remedyPlace->setSpacing(3 * Theme::step);
    m_mending->body()->addLayout(m_remedyPlace);
    buildRemedies(remedies);

    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(2 * Theme::step, 0, 0, 0);
    page->setSpacing(2 * Theme::step);
    m_cards = {head, why, m_ending, m_mending, m_sides}; // what is to be done stands above what it is about: the page may be low
    for (Card *card : std::as_const(m_cards))
        page->addWidget(card);
    page->addWidget(m_summary);
    page->addStretch();
    m_scroll->setWidget(m_page);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_page, [page](int, int most) {
        page->setContentsMargins(2 * Theme::step, 0, most > 0 ? Theme::step : 0, 0);
    });
    auto *panelPlace = new QVBoxLayout;
    panelPlace->setContentsMargins(2 * Theme::step, 0, 0, 0);
    panelPlace->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(panelPlace);
    connect(m_panel, &NotePanel::opened, m_mending, [this](bool open) { m_mending->setEnabled(!open); }); // one question at a time
    setDifference(std::nullopt);
}

void DifferenceDetail::buildRemedies(const QList<QAction *> &remedies)
{
    for (QAction *action : remedies) {
        auto *place = new QWidget(m_mending);
        auto *button = new KeyButton(KeyButton::Look::Plain, place);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAction(action);
        QLabel *effect = plainLabel(action->objectName() + u"Effect"_s, place);
        effect->setForegroundRole(QPalette::PlaceholderText);
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins({});
        column->setSpacing(Theme::step);
        column->addWidget(button, 0, Qt::AlignLeft);
        column->addWidget(effect);
        m_remedyPlace->addWidget(place);
        m_remedies.append({place, effect});
    }
}

QString DifferenceDetail::facts(const Difference &row) const
{
    QStringList lines{tr("%1 (%2)").arg(RelativeTime::absolute(row.happenedAt, m_zone), RelativeTime::describe(row.happenedAt, m_clock, m_zone))};
    if (!row.business.isEmpty())
        lines << visibleLine(row.business);
    if (!row.email.isEmpty())
        lines << tr("Paid by %1").arg(visibleLine(row.email));
    if (row.paymentId)
        lines << tr("Our payment %1").arg(row.paymentId);
    if (!row.otherCharge.isEmpty())
        lines << tr("Repeats %1").arg(visibleLine(row.otherCharge));
    if (row.lookAgainAt && row.isOpen())
        lines << tr("To be looked at again from %1").arg(RelativeTime::absolute(*row.lookAgainAt, m_zone));
    return lines.join(u'\n');
}

QString DifferenceDetail::ending(const Difference &row) const
{
    if (row.isOpen())
        return row.lookAgainAt ? tr("It was put off, and can be taken up at once.") : QString();
    const QString text = visibleText(DifferenceWords::outcome(row)) + u'\n' + RelativeTime::absolute(*row.closedAt, m_zone);
    return row.undoable ? text : text + u'\n' + tr("This cannot be taken back from here.");
}

void DifferenceDetail::setSides(const Difference &row)
{
    const auto tell = [](const QList<QLabel *> &labels, const std::optional<Difference::Side> &side) {
        labels[0]->setText(side ? formatMoney(side->amount) : tr("Nothing known"));
        labels[1]->setText(side ? formatMoney({side->refundedMinor, side->amount.currency}) : QString());
        labels[2]->setText(side ? visibleLine(DifferenceWords::status(side->status)) : QString());
    };
    tell(m_ours, row.ours);
    tell(m_theirs, row.theirs);
    for (int line = 0; line < m_ours.size(); ++line) { // what differs is bold
        QFont font = Theme::tabular();
        font.setWeight(m_ours[line]->text() != m_theirs[line]->text() ? QFont::DemiBold : QFont::Normal);
        m_ours[line]->setFont(font);
        m_theirs[line]->setFont(font);
    }
}

void DifferenceDetail::setRemedies(const Difference &row)
{
    int at = 0;
    for (const Remedy remedy : row.remedies) {
        const RemedyRow &shown = m_remedies[int(remedy)];
        shown.effect->setText(visibleText(DifferenceWords::effect(row, remedy, m_provider)));
        if (m_remedyPlace->indexOf(shown.place) != at) {
            m_remedyPlace->removeWidget(shown.place);
            m_remedyPlace->insertWidget(at, shown.place);
        }
        ++at;
    }
    for (int i = 0; i < m_remedies.size(); ++i)
        m_remedies[i].place->setVisible(row.remedies.contains(Remedy(i)));
    m_mending->setVisible(!row.remedies.isEmpty());
}

void DifferenceDetail::setDifference(const std::optional<Difference> &row)
{
    for (Card *card : std::as_const(m_cards))
        card->setVisible(row.has_value());
    m_summary->setVisible(!row);
    const qint64 before = std::exchange(m_shown, row ? row->id : 0);
    if (before != m_shown)
        m_scroll->verticalScrollBar()->setValue(0);
    if (!row)
        return;
    const DifferenceLook look = lookOf(*row, m_clock.now());
    const Difference::Side &side = row->theirs ? *row->theirs : row->ours.value_or(Difference::Side());
    m_charge->setText(visibleLine(row->chargeId));
    m_amount->setText(formatMoney(side.amount));
    m_badge->setState(look.tone, row->kind == DifferenceKind::NotDue ? look.word : u"%1 · %2"_s.arg(look.word, DifferenceWords::kind(row->kind)));
    m_badge->setIconName(look.iconName);
    m_facts->setText(facts(*row));
    setSides(*row);
    m_why->setText(visibleText(DifferenceWords::sentence(*row, m_provider) + u'\n' + DifferenceWords::probably(*row, m_provider)));
    m_ended->setText(ending(*row));
    m_ending->setVisible(!m_ended->text().isEmpty());
    m_ending->setCaption(row->isOpen() ? tr("Put off") : tr("How it was closed"));
    setRemedies(*row);
}

} // namespace halfday
