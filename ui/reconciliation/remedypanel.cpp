#include "ui/reconciliation/remedypanel.h"

#include "models/reconciliation/differencewords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int longestReason = 500; // as the database has it
constexpr int rowsShown = 5;
constexpr int idRole = Qt::UserRole;
}

RemedyPanel::RemedyPanel(QWidget *parent)
    : NotePanel(Theme::Tone::Accent, longestReason, parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_typing(new QTimer(this))
{
    setObjectName(u"remedyPanel"_s);
    edit()->setObjectName(u"remedyNote"_s);
    counter()->setObjectName(u"remedyCounter"_s);
    yes()->setObjectName(u"remedyConfirm"_s);
    no()->setObjectName(u"remedyCancel"_s);
    m_search->setObjectName(u"businessSearch"_s);
    m_search->setAccessibleName(tr("Search the business"));
    m_search->setPlaceholderText(tr("Business or owner's e-mail"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"businessList"_s);
    m_list->setAccessibleName(tr("Businesses found"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setItemDelegate(new PlainTextDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowsShown * (fontMetrics().height() + 2 * Theme::step));
    m_list->installEventFilter(this);
    questions()->addWidget(m_search);
    questions()->addWidget(m_list);
    m_typing->setSingleShot(true);
    m_typing->setInterval(200ms);
    connect(m_typing, &QTimer::timeout, this, [this] { emit businessesWanted(m_search->text()); });
    connect(m_search, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, &RemedyPanel::adapt);
    connect(this, &NotePanel::noteChanged, this, [this] {
        if (isOpen())
            m_drafts.insert({m_seen.id, int(m_remedy)}, edit()->toPlainText());
    });
}

void RemedyPanel::open(const Difference &seen, Remedy remedy, const QString &title)
{
    close();
    m_seen = seen;
    m_remedy = remedy;
    setNote(m_drafts.value({seen.id, int(remedy)}));
    const bool business = asksBusiness(seen, remedy);
    m_search->setVisible(business);
    m_list->setVisible(business);
    m_search->clear();
    m_list->clear();
    setNoteRequired(remedy == Remedy::CloseByForce);
    setAccessibleName(title);
    edit()->setAccessibleName(business ? tr("Note") : tr("Reason"));
    edit()->setPlaceholderText(business ? tr("A note, if one is needed") : tr("Why this is in order as it is; it stands in the evidence"));
    yes()->setText(DifferenceWords::remedy(remedy));
    yes()->setAccessibleName(yes()->words());
    yes()->setLook(business ? KeyButton::Look::Primary : KeyButton::Look::Final);
    setFocusProxy(business ? static_cast<QWidget *>(m_search) : edit());
    NotePanel::open(title);
    if (business) {
        if (seen.businessId) // the one that the payer's address belongs to
            setBusinesses({{seen.businessId, seen.business, seen.email}});
        emit businessesWanted(QString());
    }
    adapt();
}

qint64 RemedyPanel::businessId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(idRole).toLongLong() : 0;
}

QString RemedyPanel::businessSought() const { return m_search->text(); }

void RemedyPanel::setBusinesses(const QList<BusinessMatch> &matches)
{
    const qint64 before = businessId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const BusinessMatch &match : matches) {
        auto *item = new QListWidgetItem(tr("%1 · %2").arg(visibleLine(match.name), visibleLine(match.ownerEmail)), m_list);
        item->setData(idRole, match.id);
        if (match.id == before || (before == 0 && match.id == m_seen.businessId && m_seen.businessId))
            m_list->setCurrentItem(item);
    }
    // Nobody is taken for the payer just because a name comes first in the alphabet.
    if (matches.size() == 1 && !m_search->text().trimmed().isEmpty())
        m_list->setCurrentRow(0);
    adapt();
}

/// Arrows move in the list while the search has the focus.
bool RemedyPanel::takeKey(QKeyEvent *event)
{
    if (!asksBusiness(m_seen, m_remedy) || !m_search->hasFocus() || m_list->count() == 0)
        return false;
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
    return step != 0;
}

} // namespace halfday
