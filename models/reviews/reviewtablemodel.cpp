#include "models/reviews/reviewtablemodel.h"

#include "models/core/exportvalue.h"

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int excerptLength = 240;

/// One line of it, without the characters that are invisible or turn the direction of a whole line.
QString excerpt(const QString &text)
{
    QString line = text.left(excerptLength);
    for (QChar &character : line) {
        const bool joiner = character.unicode() == 0x200c || character.unicode() == 0x200d;
        if (!joiner && (character.category() == QChar::Other_Format || character.category() == QChar::Other_Control))
            character = u' ';
    }
    return line.simplified();
}

QString stars(int rating)
{
    const int full = std::clamp(rating, 0, 5);
    return QString(full, QChar(u'★')) + QString(5 - full, QChar(u'☆'));
}

} // namespace

ReviewTableModel::ReviewTableModel(QObject *parent)
    : MergingTableModel(parent)
    , m_inList([](Instant at) { return toDateTime(at).toString(Qt::ISODate); })
    , m_onHover(m_inList)
{
}

void ReviewTableModel::setWording(Wording inList, Wording onHover)
{
    m_inList = std::move(inList);
    m_onHover = std::move(onHover);
    agesChanged();
}

int ReviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Review &review = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case Age:
            return m_inList(review.createdAt);
        case Rating:
            return stars(review.rating);
        case Trainer:
            return excerpt(review.trainer);
        case Council:
            return excerpt(review.council);
        case Confidence:
            return review.confidence ? QVariant(*review.confidence) : QVariant();
        case Label:
            return labelWords(excerpt(review.label));
        case Text:
            return excerpt(review.text);
        case ColumnCount:
            break;
        }
        break;
    case ExportRole:
        if (index.column() == Age)
            return QVariant::fromValue(review.createdAt);
        if (index.column() == Rating)
            return QVariant::fromValue(qint64(review.rating));
        if (index.column() == Text) // whole
            return review.text;
        break;
    case Qt::EditRole: // what the bar is drawn from
        if (index.column() == Confidence && review.confidence)
            return *review.confidence;
        break;
    case Qt::ToolTipRole:
        if (index.column() == Age)
            return m_onHover(review.createdAt);
        break;
    case Qt::AccessibleTextRole:
        if (index.column() == Rating)
            return tr("%1 of 5 stars").arg(review.rating);
        break;
    default:
        break;
    }
    return {};
}

QVariant ReviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Age:
        return tr("Waiting");
    case Rating:
        return tr("Rating");
    case Trainer:
        return tr("Trainer");
    case Council:
        return tr("Council");
    case Confidence:
        return tr("AI confidence");
    case Label:
        return tr("AI says");
    case Text:
        return tr("Text");
    case ColumnCount:
        break;
    }
    return {};
}

bool ReviewTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_fetching;
}

void ReviewTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    emit moreWanted();
}

void ReviewTableModel::refresh(const QList<Review> &rows, bool more)
{
    m_loaded = rows;
    m_more = more;
    m_fetching = false;
    show();
}

void ReviewTableModel::addPage(const QList<Review> &rows, bool more)
{
    QSet<qint64> known;
    for (const Review &review : std::as_const(m_loaded))
        known.insert(review.id);
    for (const Review &review : rows) {
        if (!known.contains(review.id))
            m_loaded << review;
    }
    m_more = more;
    m_fetching = false;
    show();
}

void ReviewTableModel::pageFailed()
{
    m_more = false;
    m_fetching = false;
}

void ReviewTableModel::hide(const QSet<qint64> &ids)
{
    m_hidden.unite(ids);
    show();
}

void ReviewTableModel::unhide(const QSet<qint64> &ids)
{
    m_hidden.subtract(ids);
    show();
}

void ReviewTableModel::show()
{
    if (m_hidden.isEmpty()) {
        merge(m_loaded);
        return;
    }
    QList<Review> visible;
    visible.reserve(m_loaded.size());
    for (const Review &review : std::as_const(m_loaded)) {
        if (!m_hidden.contains(review.id))
            visible << review;
    }
    merge(visible);
}

void ReviewTableModel::agesChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole, Qt::ToolTipRole});
}

QString ReviewTableModel::labelWords(const QString &label)
{
    if (label == "safe"_L1)
        return tr("safe");
    if (label == "spam"_L1)
        return tr("spam");
    if (label == "profanity"_L1)
        return tr("profanity");
    if (label == "off_topic"_L1)
        return tr("off-topic");
    if (label == "personal_data"_L1)
        return tr("personal data");
    if (label == "unknown"_L1)
        return tr("unsure");
    return label;
}

std::optional<ReviewSort::By> ReviewTableModel::sortOf(int column)
{
    switch (column) {
    case Age:
        return ReviewSort::By::Age;
    case Rating:
        return ReviewSort::By::Rating;
    case Trainer:
        return ReviewSort::By::Trainer;
    case Council:
        return ReviewSort::By::Council;
    case Confidence:
        return ReviewSort::By::Confidence;
    default:
        return {};
    }
}

int ReviewTableModel::columnOf(ReviewSort::By by)
{
    switch (by) {
    case ReviewSort::By::Rating:
        return Rating;
    case ReviewSort::By::Trainer:
        return Trainer;
    case ReviewSort::By::Council:
        return Council;
    case ReviewSort::By::Confidence:
        return Confidence;
    case ReviewSort::By::Age:
        break;
    }
    return Age;
}

} // namespace halfday
