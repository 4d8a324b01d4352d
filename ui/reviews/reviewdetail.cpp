#include "ui/reviews/reviewdetail.h"

#include "models/reviews/reviewscreening.h"
#include "models/reviews/reviewtablemodel.h"
#include "ui/reviews/rejectpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QMap>
#include <QResizeEvent>
#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

QString inWords(ScreeningMark::Kind kind)
{
    switch (kind) {
    case ScreeningMark::Kind::Profanity:
        return ReviewDetail::tr("profanity (%1)");
    case ScreeningMark::Kind::SpamPhrase:
        return ReviewDetail::tr("phrases of spam (%1)");
    case ScreeningMark::Kind::Link:
        return ReviewDetail::tr("links (%1)");
    case ScreeningMark::Kind::Contact:
        return ReviewDetail::tr("e-mail or phone (%1)");
    case ScreeningMark::Kind::Shouting:
        return ReviewDetail::tr("shouting (%1)");
    case ScreeningMark::Kind::Markup:
        break;
    }
    return ReviewDetail::tr("HTML (%1)");
}

QString inWords(const ReviewEvent &event)
{
    if (event.action == "review.approve"_L1)
        return ReviewDetail::tr("approved by %1").arg(event.actor);
    if (event.action == "review.undo"_L1)
        return ReviewDetail::tr("put back into the queue by %1").arg(event.actor);
    if (event.action != "review.reject"_L1)
        return u"%1, %2"_s.arg(event.action, event.actor);
    const QString reason = event.reason == "spam"_L1 ? ReviewDetail::tr("spam")
        : event.reason == "profanity"_L1            ? ReviewDetail::tr("profanity")
        : event.reason == "off_topic"_L1            ? ReviewDetail::tr("off-topic")
                                                    : ReviewDetail::tr("other reason");
    const QString words = ReviewDetail::tr("rejected by %1: %2").arg(event.actor, reason);
    return event.note.isEmpty() ? words : words + u" – “"_s + event.note.simplified() + u'”';
}

QList<TextMark> marksOf(const QString &text, const QString &searched)
{
    QList<TextMark> marks;
    for (const ScreeningMark &mark : screen(text)) {
        marks << TextMark{mark.start, mark.length,
                          mark.kind == ScreeningMark::Kind::Profanity ? TextMark::Kind::Profanity
                                                                      : TextMark::Kind::Spam};
    }
    if (searched.isEmpty())
        return marks;
    for (qsizetype at = text.indexOf(searched, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(searched, at + searched.size(), Qt::CaseInsensitive))
        marks << TextMark{int(at), int(searched.size()), TextMark::Kind::Search};
    return marks;
}

} // namespace

QString legendOf(const Review &review)
{
    QMap<ScreeningMark::Kind, int> counts;
    for (const ScreeningMark &mark : screen(review.text))
        ++counts[mark.kind];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << inWords(it.key()).arg(it.value());
    return parts.isEmpty() ? ReviewDetail::tr("Nothing in it looks like spam or profanity.")
                           : ReviewDetail::tr("Marked: %1").arg(parts.join(u", "_s));
}

ReviewDetail::ReviewDetail(QAction *approve, QAction *reject, QWidget *parent)
    : QWidget(parent), m_trainer(addLabel(u"detailTrainer"_s)), m_facts(addLabel(u"detailFacts"_s)),
      m_opinion(addLabel(u"detailOpinion"_s)), m_text(new PlainTextPane(this)), m_legend(addLabel(u"detailLegend"_s)),
      m_past(addLabel(u"detailHistory"_s)), m_marked(addLabel(u"detailMarked"_s)), m_buttons(new QWidget(this)),
      m_reject(new RejectPanel(this))
{
    setObjectName(u"reviewDetail"_s);
    setAccessibleName(tr("The review in whole"));
    m_text->setObjectName(u"detailText"_s);
    m_text->setAccessibleName(tr("Text of the review"));
    QFont name = Theme::font(Theme::Text::Body);
    name.setWeight(QFont::DemiBold);
    m_trainer->setFont(name);
    for (QLabel *label : {m_facts, m_opinion, m_legend, m_past})
        label->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Theme::step);
    auto *row = new FlowLayout;
    row->setSpacing(2 * Theme::step);
    for (QAction *action : {approve, reject}) {
        auto *button = new KeyButton(KeyButton::Look::Plain, m_buttons);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAction(action);
        row->addWidget(button);
    }
    buttons->addLayout(row);
    buttons->addWidget(m_marked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::step, 0, 0, 0);
    layout->setSpacing(2 * Theme::step);
    auto *head = new Card({}, this);
    for (QLabel *label : {m_trainer, m_facts, m_opinion})
        head->body()->addWidget(label);
    m_text->setInset(3 * Theme::step);
    m_text->setHeight(PlainTextPane::Height::UpToText);
    auto *notes = new QVBoxLayout; // in line with the texts in their frames
    notes->setContentsMargins(3 * Theme::step, 0, 3 * Theme::step, 0);
    notes->setSpacing(Theme::step);
    notes->addWidget(m_legend);
    notes->addWidget(m_past);
    layout->addWidget(head);
    layout->addWidget(m_text);
    layout->addLayout(notes);
    layout->addStretch(1);
    layout->addWidget(m_reject);
    layout->addWidget(m_buttons);
    // One question at a time.
    connect(m_reject, &RejectPanel::opened, m_buttons, [this](bool open) { m_buttons->setVisible(!open && m_review); });
    setMarked(0);
    setReview({}, {});
}

QLabel *ReviewDetail::addLabel(const QString &objectName)
{
    QLabel *label = plainLabel(objectName, this);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QSize ReviewDetail::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint().expandedTo({300, 0});
    return least.expandedTo({0, layout()->totalMinimumHeightForWidth(std::max(width(), least.width()))});
}

void ReviewDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // a narrower one has more lines
}

void ReviewDetail::setReview(const std::optional<Review> &review, const QString &searched)
{
    if (review == m_review && searched == m_searched && !m_facts->text().isEmpty())
        return; // a refresh: the reader's place in the text stays
    const bool another = !review || !m_review || review->id != m_review->id;
    m_review = review;
    m_searched = searched;
    if (another)
        m_history.reset();
    if (review) {
        m_text->setText(review->text, marksOf(review->text, searched));
        m_legend->setText(legendOf(*review));
    } else {
        m_text->setText({});
        m_legend->clear();
    }
    m_text->setVisible(review.has_value());
    m_buttons->setVisible(review.has_value() && !m_reject->isOpen());
    showFacts();
}

void ReviewDetail::showFacts()
{
    for (QLabel *label : {m_trainer, m_opinion, m_legend, m_past})
        label->setVisible(m_review.has_value());
    if (!m_review) {
        m_facts->setText(tr("No review is chosen."));
        return;
    }
    const Review &review = *m_review;
    const QString trainer = review.trainer.isEmpty() ? tr("a trainer who is no longer there") : review.trainer.simplified();
    m_trainer->setText(review.council.isEmpty() ? trainer : u"%1 · %2"_s.arg(trainer, review.council.simplified()));
    m_facts->setText(tr("%1 of 5 stars from %2, %3")
                         .arg(QString::number(review.rating),
                              review.reviewer.isEmpty() ? tr("somebody without a name") : review.reviewer.simplified(),
                              RelativeTime::absolute(review.createdAt, m_zone)));
    const QString label = review.label.isEmpty() ? tr("no label") : ReviewTableModel::labelWords(review.label.simplified());
    // Rounded down, as in the list: 0.899 is not 0.90.
    m_opinion->setText(review.confidence
                           ? tr("AI confidence %1: %2").arg(
                                 locale().toString(std::floor(*review.confidence * 100 + 1e-9) / 100, 'f', 2), label)
                           : tr("The AI has no opinion on it."));
    if (!m_history)
        return m_past->setText(u" "_s);
    QStringList lines;
    for (const ReviewEvent &event : m_history->events)
        lines << u"%1: %2"_s.arg(RelativeTime::absolute(event.at, m_zone), inWords(event));
    lines << tr("This trainer's other reviews: %1 approved, %2 rejected")
                 .arg(locale().toString(m_history->trainerApproved), locale().toString(m_history->trainerRejected));
    m_past->setText(lines.join(u'\n'));
}

void ReviewDetail::setHistory(const ReviewHistory &history)
{
    m_history = history;
    showFacts();
}

void ReviewDetail::setHistoryMissing(const QString &why)
{
    m_past->setText(tr("Its history could not be read: %1").arg(why));
}

void ReviewDetail::setMarked(int count)
{
    m_marked->setText(count > 1 ? tr("%n marked: a decision is about all of them", nullptr, count) : QString());
}

void ReviewDetail::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    showFacts();
}

} // namespace halfday
