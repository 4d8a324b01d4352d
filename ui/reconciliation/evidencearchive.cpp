#include "ui/reconciliation/evidencearchive.h"

#include "models/core/launch.h"
#include "models/reconciliation/evidencemanifest.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;
using Tone = Theme::Tone;

namespace {

struct VerdictLook {
    Tone tone;
    QString iconName;
};

VerdictLook lookOf(const EvidenceRow &row)
{
    if (!row.verified)
        return {Tone::Neutral, u"chronometer"_s};
    switch (row.finding.verdict) {
    case EvidenceVerdict::Fine:
        return {Tone::Green, u"dialog-ok-apply"_s};
    case EvidenceVerdict::Elsewhere:
        return {Tone::Neutral, u"folder"_s};
    case EvidenceVerdict::NotRecorded:
        return {Tone::Amber, u"dialog-warning"_s};
    default:
        return {Tone::Red, u"dialog-error"_s};
    }
}

class VerdictDelegate : public PlainTextDelegate
{
public:
    VerdictDelegate(const EvidenceTableModel &model, QObject *parent) : PlainTextDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != EvidenceTableModel::Verdict)
            return PlainTextDelegate::paint(painter, option, index);
        const EvidenceRow &row = m_model.row(index.row());
        const VerdictLook look = lookOf(row);
        Cells::paintBadge(painter, option, look.tone, look.iconName, EvidenceTableModel::verdictWord(row));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = PlainTextDelegate::sizeHint(option, index);
        if (index.column() == EvidenceTableModel::Verdict)
            size.setWidth(Cells::badgeWidth(EvidenceTableModel::verdictWord(m_model.row(index.row()))));
        return size;
    }

private:
    const EvidenceTableModel &m_model;
};

} // namespace

EvidenceArchive::EvidenceArchive(ReconciliationStore &store, const QList<QAction *> &tools, QWidget *parent)
    : QWidget(parent), m_store(store), m_table(new TableView(this)), m_where(new ElidingLabel(this)), m_sentence(plainLabel(u"archiveSentence"_s, this)),
      m_retention(plainLabel(u"archiveRetention"_s, this)), m_detail(new QWidget(this))
{
    setObjectName(u"evidenceArchive"_s);
    m_where->setObjectName(u"archiveFolder"_s);
    m_where->setElideMode(Qt::ElideMiddle);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(2 * Theme::step);
    for (QAction *tool : tools) {
        auto *button = new KeyButton(KeyButton::Look::Plain, this);
        button->setObjectName(tool->objectName() + u"Button"_s);
        button->setAction(tool);
        buttons->addWidget(button);
    }
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setAccessibleName(tr("Evidence that was filed"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new VerdictDelegate(m_model, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->columns()->setRoom(EvidenceTableModel::Verdict, {.least = 20});
    m_table->columns()->setRest(EvidenceTableModel::Name, 24);
    m_table->columns()->setRoom(EvidenceTableModel::SavedBy, {.least = 6, .most = 16, .goes = 2});
    m_table->columns()->setRoom(EvidenceTableModel::KeepUntil, {.least = 10, .most = 16, .goes = 1});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidenceArchive::showCurrent);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EvidenceArchive::showCurrent);
    connect(m_table, &TableView::opened, this, &EvidenceArchive::openCurrent);

    auto *head = new Card(tr("Evidence"), m_detail);
    m_name = plainLabel(u"evidenceName"_s, head);
    m_facts = plainLabel(u"evidenceFacts"_s, head);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    head->body()->addWidget(m_name);
    head->body()->addWidget(m_facts);
    auto *found = new Card(tr("What was found"), m_detail);
    m_findings = plainLabel(u"evidenceFindings"_s, found);
    found->body()->addWidget(m_findings);
    auto *files = new Card(tr("Files"), m_detail);
    m_files = files->body();
    auto *page = new QVBoxLayout(m_detail);
    page->setContentsMargins(2 * Theme::step, 0, 0, 0);
    page->setSpacing(2 * Theme::step);
    for (QWidget *card : QList<QWidget *>{head, found, files})
        page->addWidget(card);
    page->addStretch();
    m_detail->setMinimumWidth(300);
    m_detail->setAccessibleName(tr("Chosen evidence"));

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"archiveSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addLayout(buttons);
    layout->addWidget(m_where);
    layout->addWidget(m_sentence);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_retention);
    setFolder({});
    showCurrent();
}

void EvidenceArchive::setFolder(const QString &folder)
{
    m_folder = folder;
    m_where->setText(folder.isEmpty() ? tr("No folder has been chosen yet.") : tr("In %1").arg(visibleLine(QDir::toNativeSeparators(folder))));
    m_sentence->clear();
    updateEmpty();
}

void EvidenceArchive::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_model.setTimeZone(zone);
    showCurrent();
}

QString EvidenceArchive::sentence() const { return m_sentence->text(); }

void EvidenceArchive::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
}

void EvidenceArchive::verify()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    if (m_folder.isEmpty())
        return list();
    setBusy(true);
    m_sentence->setText(tr("Verifying …"));
    launch(verifyEvidence(m_store, m_folder), this, [this, folder = m_folder](const Result<EvidenceReport> &report) {
        const bool outdated = folder != m_folder || std::exchange(m_again, false);
        if (report && !outdated)
            showReport(*report);
        setBusy(false);
        if (outdated)
            return verify();
        if (!report) {
            m_sentence->setText(report.error().message);
            list();
            emit failed(report.error());
        }
    });
}

/// Without a folder there is still what the database remembers.
void EvidenceArchive::list()
{
    setBusy(true);
    launch(m_store.evidence(), this, [this](const Result<QList<EvidenceEntry>> &entries) {
        if (entries)
            m_model.setRemembered(*entries);
        else
            emit failed(entries.error());
        updateEmpty();
        m_table->moveBy(0);
        setBusy(false);
    });
}

void EvidenceArchive::showReport(const EvidenceReport &report)
{
    using Verdict = EvidenceVerdict;
    m_model.setReport(report);
    const int bad = report.count(Verdict::Changed) + report.count(Verdict::Missing) + report.count(Verdict::ChainBroken);
    const int foreign = report.count(Verdict::NotRecorded);
    const int fine = report.count(Verdict::Fine);
    if (bad > 0)
        m_sentence->setText(tr("%n of the evidence here is not as it was saved.", nullptr, bad));
    else if (foreign > 0)
        m_sentence->setText(tr("%n of the evidence here is not known to this database.", nullptr, foreign));
    else if (fine > 0)
        m_sentence->setText(tr("All %n in this folder are as they were saved, and the chain is whole.", nullptr, fine));
    else
        m_sentence->setText(tr("There is no evidence in this folder."));
    if (const int elsewhere = report.count(Verdict::Elsewhere); elsewhere > 0)
        m_sentence->setText(m_sentence->text() + u' ' + tr("%n more was filed and is not here: each says what is known of it.", nullptr, elsewhere));
    updateEmpty();
    m_table->moveBy(0);
    showCurrent();
    emit verified(report);
}

void EvidenceArchive::updateEmpty()
{
    m_table->setHorizontalScrollBarPolicy(m_model.rowCount() > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setVisible(m_model.rowCount() > 0); // headings of nothing may be wider than the frame
    m_table->emptyState()->setText(tr("No evidence was filed yet"), tr("Reconcile a period, then save its evidence."), u"view-certificate"_s);
    std::optional<QDate> last;
    for (const EvidenceRow &row : m_model.rows())
        last = std::max(last, row.finding.keepUntil);
    m_retention->setText(last ? tr("The law asks for these files for years: the newest is to be kept until %1. Halfday never deletes any.").arg(last->year())
                              : QString());
}

void EvidenceArchive::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool there = current.isValid() && current.row() < m_model.rowCount();
    m_detail->setVisible(there); // the list has all the room where there is nothing to say
    if (!there)
        return;
    const EvidenceRow &row = m_model.row(current.row());
    const EvidenceFinding &finding = row.finding;
    m_name->setText(visibleLine(finding.name));
    QStringList facts;
    if (finding.savedAt)
        facts << tr("Saved %1 by %2").arg(RelativeTime::absolute(*finding.savedAt, m_zone), visibleLine(finding.savedBy));
    if (finding.run)
        facts << tr("Reconciliation %1").arg(finding.run);
    if (finding.keepUntil)
        facts << tr("Kept until %1").arg(QLocale().toString(*finding.keepUntil, u"d MMMM yyyy"_s));
    m_facts->setText(facts.join(u'\n'));
    m_findings->setText(!row.verified ? tr("It has not been verified since this page was opened.")
                        : finding.sentences.isEmpty() ? tr("Every file is as it was saved, the evidence before it too, and the database remembers it.")
                                                      : visibleText(finding.sentences.join(u'\n')));
    if (m_shownFiles == finding.files && m_files->count() > 0)
        return;
    m_shownFiles = finding.files;
    while (QLayoutItem *item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &name : finding.files) {
        auto *button = new KeyButton(KeyButton::Look::Plain, this);
        button->setObjectName(u"open"_s + name.section(u'.', 1));
        button->setText(tr("Open %1").arg(name.section(u'.', 1).toUpper()));
        button->setAccessibleName(tr("Open %1").arg(name));
        button->setToolTip(plainToolTip(name));
        connect(button, &QPushButton::clicked, this, [this, name] { openFile(name); });
        m_files->addWidget(button, 0, Qt::AlignLeft);
    }
    if (finding.files.isEmpty())
        m_files->addWidget(new QLabel(row.verified ? tr("None of them is here.") : tr("Choose the folder and verify it."), this));
}

void EvidenceArchive::openFile(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        emit failed({Error::Kind::Input, tr("No program opened %1.").arg(QDir::toNativeSeparators(path))});
}

void EvidenceArchive::openCurrent()
{
    if (!m_shownFiles.isEmpty() && m_table->currentIndex().isValid())
        openFile(m_shownFiles.first());
}

void EvidenceArchive::openFolder()
{
    if (!m_folder.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)))
        emit failed({Error::Kind::Input, tr("No program opened %1.").arg(QDir::toNativeSeparators(m_folder))});
}

} // namespace halfday
