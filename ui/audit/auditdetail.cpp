#include "ui/audit/auditdetail.h"

#include "models/audit/auditwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintextpane.h"
#include "ui/widgets/relativetime.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(Theme::Text::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *button(const QString &objectName, const QString &text, const QString &key, const QString &iconName, QWidget *parent)
{
    auto *made = new KeyButton(KeyButton::Look::Plain, text, key, parent);
    made->setIcon(Icons::named(iconName));
    made->setObjectName(objectName);
    return made;
}

/// A value beside another one. As high as its text; the text wraps anywhere, so nothing is cut off.
class ValuePane : public PlainTextPane
{
public:
    ValuePane(const QString &value, bool changed, QWidget *parent) : PlainTextPane(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setInset(Theme::step);
        setFocusPolicy(Qt::ClickFocus);
        viewport()->setAutoFillBackground(false);
        setText(value.isEmpty() ? u"–"_s : value);
        setAccessibleName(value.isEmpty() ? QCoreApplication::translate("AuditDetail", "no value") : value);
        QFont font = Theme::font(Theme::Text::Body);
        font.setBold(changed);
        setFont(font);
        setHeight(Height::WholeText);
    }
};

} // namespace

AuditDetail::AuditDetail(QWidget *parent) : QWidget(parent), m_content(new QWidget(this))
{
    setObjectName(u"auditDetail"_s);
    setAccessibleName(tr("The entry in full"));
    m_hint = plainLabel(u"auditHint"_s, this);
    m_hint->setText(tr("Choose an entry to see what it changed."));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    m_what = plainLabel(u"auditWhat"_s, m_content);
    QFont title = Theme::font(Theme::Text::Body);
    title.setBold(true);
    m_what->setFont(title);
    m_who = plainLabel(u"auditWho"_s, m_content);
    m_when = plainLabel(u"auditWhen"_s, m_content);
    m_on = plainLabel(u"auditOn"_s, m_content);
    m_batch = plainLabel(u"auditBatch"_s, m_content);
    m_sameRow = button(u"auditSameRow"_s, tr("History of this row"), u"H"_s, u"view-calendar-journal"_s, m_content);
    m_sameBatch = button(u"auditSameBatch"_s, tr("Whole batch"), u"B"_s, u"view-list-details"_s, m_content);

    auto *facts = new Card({}, m_content);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * Theme::step);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_what, 0, 0, 1, 2);
    grid->addWidget(caption(tr("Who"), facts), 1, 0);
    grid->addWidget(m_who, 1, 1);
    grid->addWidget(caption(tr("When"), facts), 2, 0);
    grid->addWidget(m_when, 2, 1);
    grid->addWidget(caption(tr("On what"), facts), 3, 0);
    grid->addWidget(m_on, 3, 1);
    m_batchCaption = caption(tr("Batch"), facts);
    grid->addWidget(m_batchCaption, 4, 0);
    grid->addWidget(m_batch, 4, 1);
    facts->body()->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Theme::step, 0, 0);
    buttons->setSpacing(2 * Theme::step);
    buttons->addWidget(m_sameRow);
    buttons->addWidget(m_sameBatch);
    buttons->addStretch();
    facts->body()->addLayout(buttons);

    m_changesCard = new Card(tr("Before and after"), m_content);
    m_noteCard = new Card(tr("Note"), m_content);
    m_note = new PlainTextPane(m_noteCard);
    m_note->setObjectName(u"auditNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setFrameShape(QFrame::NoFrame);
    m_note->setInset(0);
    m_note->setHeight(PlainTextPane::Height::WholeText);
    m_noteCard->body()->addWidget(m_note);

    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(2 * Theme::step, 0, 0, 0);
    inside->setSpacing(2 * Theme::step);
    for (QWidget *card : {facts, m_changesCard, m_noteCard}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        inside->addWidget(card);
    }
    inside->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"auditDetailScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, inside, [inside](int, int most) {
        inside->setContentsMargins(2 * Theme::step, 0, most > 0 ? Theme::step : 0, 0);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint, 1);
    layout->addWidget(scroll, 1);

    connect(m_sameRow, &QPushButton::clicked, this,
            [this] { emit rowRequested(m_entry->subject, m_entry->subjectId); });
    connect(m_sameBatch, &QPushButton::clicked, this, [this] { emit batchRequested(m_entry->batch); });
    showNothing();
}

void AuditDetail::show(const AuditEntry &entry, const QTimeZone &zone)
{
    const bool same = m_entry == entry;
    m_entry = entry;
    m_what->setText(AuditWords::sentence(entry));
    m_who->setText(entry.actor);
    m_when->setText(RelativeTime::absolute(entry.at, zone));
    m_on->setText(entry.subject + u' ' + entry.subjectId);
    const bool inBatch = !entry.batch.isNull();
    m_batch->setText(entry.batch.toString(QUuid::WithoutBraces));
    m_batch->setVisible(inBatch);
    m_batchCaption->setVisible(inBatch);
    m_sameBatch->setVisible(inBatch);
    m_noteCard->setVisible(!entry.note.isEmpty());
    m_note->setText(entry.note);
    if (!same)
        fillChanges(entry);
    m_hint->hide();
    m_content->parentWidget()->parentWidget()->show();
}

void AuditDetail::showNothing()
{
    m_entry.reset();
    m_content->parentWidget()->parentWidget()->hide();
    m_hint->show();
}

void AuditDetail::fillChanges(const AuditEntry &entry)
{
    delete m_changes;
    m_changes = new QWidget(m_changesCard);
    m_changesCard->body()->addWidget(m_changes);
    auto *grid = new QGridLayout(m_changes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::step);
    grid->setVerticalSpacing(Theme::step);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QList<FieldChange> changes = AuditWords::changes(entry);
    m_changesCard->setVisible(!changes.isEmpty());
    grid->addWidget(caption(tr("Before"), m_changes), 0, 1);
    grid->addWidget(caption(tr("After"), m_changes), 0, 2);
    int row = 1;
    for (const FieldChange &change : changes) {
        auto *field = caption(change.field.left(40), m_changes);
        field->setContentsMargins(0, Theme::step, 0, 0);
        grid->addWidget(field, row, 0, Qt::AlignTop);
        grid->addWidget(new ValuePane(change.before, false, m_changes), row, 1, Qt::AlignTop);
        grid->addWidget(new ValuePane(change.after, change.isChange(), m_changes), row, 2, Qt::AlignTop);
        ++row;
    }
    grid->setRowStretch(row, 1);
}

QString AuditDetail::differences() const
{
    QStringList lines;
    if (m_entry) {
        for (const FieldChange &change : AuditWords::changes(*m_entry))
            lines << u"%1: %2 → %3"_s.arg(change.field, change.before, change.after);
    }
    return lines.join(u'\n');
}

} // namespace halfday
