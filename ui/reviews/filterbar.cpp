#include "ui/reviews/filterbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 250ms;

QString starsText(int rating)
{
    return FilterBar::tr("%n stars", nullptr, rating);
}

/// Selects the entry that carries `value`; one that is not there is added, so that a filter never lies.
template <class T> void choose(QComboBox *box, const std::optional<T> &value, const QString &text)
{
    int index = value ? box->findData(QVariant::fromValue(*value)) : 0;
    if (index < 0) {
        box->addItem(text, QVariant::fromValue(*value));
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)),
      m_confidence(addChoice(u"confidenceFilter"_s, tr("Filter by AI confidence"))),
      m_council(addChoice(u"councilFilter"_s, tr("Filter by council"))),
      m_rating(addChoice(u"ratingFilter"_s, tr("Filter by rating"))), m_typing(new QTimer(this))
{
    m_search->setObjectName(u"searchFilter"_s);
    m_search->setAccessibleName(tr("Search in reviews"));
    m_search->setPlaceholderText(tr("Search text, reviewer, trainer  ( / )"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setToolTip(plainToolTip(m_search->placeholderText()));
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(360);
    m_search->addAction(Icons::named(u"search"_s), QLineEdit::LeadingPosition);

    m_confidence->addItem(tr("Any confidence"));
    for (const double from : {0.90, 0.75, 0.50})
        m_confidence->addItem(tr("AI %1 and above").arg(locale().toString(from, 'f', 2)), from);
    m_council->addItem(tr("All councils"));
    m_rating->addItem(tr("Any rating"));
    for (int rating = 5; rating >= 1; --rating)
        m_rating->addItem(starsText(rating), rating);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_search, 1);
    for (QWidget *choice : {m_confidence, m_council, m_rating})
        layout->addWidget(choice);
    layout->addStretch();

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &FilterBar::announce);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        announce();
        emit left();
    });
    for (QComboBox *choice : {m_confidence, m_council, m_rating})
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::announce);
    m_search->installEventFilter(this);
}

QComboBox *FilterBar::addChoice(const QString &objectName, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    // A combo box is read out as its value, not its name.
    box->setAccessibleDescription(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(std::max(200, 30 * fontMetrics().averageCharWidth()));
    return box;
}

ReviewFilter FilterBar::filter() const
{
    ReviewFilter filter;
    if (const QVariant from = m_confidence->currentData(); from.isValid())
        filter.minConfidence = from.toDouble();
    if (const QVariant council = m_council->currentData(); council.isValid())
        filter.councilId = council.toLongLong();
    if (const QVariant rating = m_rating->currentData(); rating.isValid())
        filter.rating = rating.toInt();
    filter.text = m_search->text().trimmed();
    return filter;
}

void FilterBar::setFilter(const ReviewFilter &filter)
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker confidence(m_confidence);
        const QSignalBlocker council(m_council);
        const QSignalBlocker rating(m_rating);
        m_search->setText(filter.text);
        choose(m_confidence, filter.minConfidence,
               tr("AI %1 and above").arg(locale().toString(filter.minConfidence.value_or(0), 'f', 2)));
        choose(m_council, filter.councilId, tr("Council %1").arg(filter.councilId.value_or(0)));
        choose(m_rating, filter.rating, starsText(filter.rating.value_or(0)));
    }
    announce();
}

void FilterBar::setCouncils(const QList<Council> &councils)
{
    if (councils == m_councils)
        return;
    m_councils = councils;
    const ReviewFilter present = filter();
    const QSignalBlocker blocker(m_council);
    m_council->clear();
    m_council->addItem(tr("All councils"));
    for (const Council &council : councils)
        m_council->addItem(council.name.simplified(), council.id);
    choose(m_council, present.councilId, tr("Council %1").arg(present.councilId.value_or(0)));
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::announce()
{
    m_typing->stop();
    const ReviewFilter present = filter();
    if (present == m_announced)
        return;
    m_announced = present;
    emit filterChanged(present);
}

QVariantMap FilterBar::toMap(const ReviewFilter &filter)
{
    QVariantMap map;
    if (filter.minConfidence)
        map.insert(u"minConfidence"_s, *filter.minConfidence);
    if (filter.councilId)
        map.insert(u"council"_s, *filter.councilId);
    if (filter.rating)
        map.insert(u"rating"_s, *filter.rating);
    if (!filter.text.isEmpty())
        map.insert(u"text"_s, filter.text);
    return map;
}

ReviewFilter FilterBar::fromMap(const QVariantMap &map)
{
    ReviewFilter filter;
    if (map.contains(u"minConfidence"_s))
        filter.minConfidence = map.value(u"minConfidence"_s).toDouble();
    if (map.contains(u"council"_s))
        filter.councilId = map.value(u"council"_s).toLongLong();
    if (map.contains(u"rating"_s))
        filter.rating = map.value(u"rating"_s).toInt();
    filter.text = map.value(u"text"_s).toString();
    return filter;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace halfday
