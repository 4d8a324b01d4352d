#include "ui/audit/auditview.h"

#include "models/audit/auditwords.h"
#include "models/core/launch.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditfilterbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/relativetime.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace halfday {

using namespace Qt::StringLiterals;

AuditView::AuditView(Database &database, QWidget *parent)
    : View(u"audit"_s, tr("Audit log"), u"view-calendar-journal"_s, parent), m_database(database), m_store(&database),
      m_model(new AuditTableModel(m_store, this)), m_filters(new AuditFilterBar(database.clock(), this)),
      m_table(new TableView(this)), m_detail(new AuditDetail(this)), m_progress(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel the export"), this))
{
    addCommands();
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Entries of the audit log"));
    m_table->setModel(m_model);
    m_table->setLoading(true);
    m_table->columns()->setRoom(AuditTableModel::Who, {.most = 18});
    m_table->columns()->setRoom(AuditTableModel::What, {.least = 26, .most = 64});
    m_table->columns()->setRoom(AuditTableModel::On, {.least = 12, .most = 24, .goes = 1});
    m_table->columns()->setRest(AuditTableModel::Note, 10);

    m_progress->setObjectName(u"auditExportProgress"_s);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setObjectName(u"auditExportCancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    auto *exportButton = new KeyButton(KeyButton::Look::Plain, this);
    exportButton->setObjectName(u"auditExportButton"_s);
    exportButton->setAction(m_exportAction);
    m_cancel->setSizePolicy(exportButton->sizePolicy());
    headerTools()->addWidget(m_progress);
    headerTools()->addWidget(m_cancel);
    headerTools()->addWidget(exportButton);
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->cancelled = true;
    });

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"auditSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({640, 400});
    m_table->setMinimumWidth(80 * Theme::step);
    m_detail->setMinimumWidth(75 * Theme::step);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_filters, 1);
    filters->addWidget(makeFilterSaver());
    body()->addLayout(filters);
    body()->addWidget(splitter, 1);

    connect(m_filters, &AuditFilterBar::changed, this, &AuditView::applyFilter);
    connect(m_filters, &AuditFilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &AuditDetail::rowRequested, this, &AuditView::showRow);
    connect(m_detail, &AuditDetail::batchRequested, this, &AuditView::showBatch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditView::follow);
    connect(m_model, &AuditTableModel::refreshed, this, [this] {
        m_table->setLoading(false);
        if (m_leftAtTop && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        m_leftAtTop = m_leftAtTop && !isVisible();
        if (!m_table->currentIndex().isValid())
            m_table->moveBy(0);
        follow();
        reportRefreshed(m_database.clock().now());
        readCount();
        settle();
    });
    connect(m_model, &AuditTableModel::failed, this, [this](const Error &error) {
        m_table->setLoading(false);
        reportRefreshFailed(error);
        settle();
    });
    connect(m_model, &AuditTableModel::readingChanged, this, &AuditView::settle);
    connect(&m_database, &Database::changed, this, &View::refreshSoon);
    timeZoneChanged();
    follow();
    describe();
}

AuditView::~AuditView()
{
    if (m_export)
        m_export->cancelled = true;
}

void AuditView::addCommands()
{
    addActions(m_table->moves()); // marked rows are copied and printed alone
    const auto search = addCommand(u"auditSearchAction"_s, tr("Search"), QKeySequence(Qt::Key_Slash), u"edit-find"_s);
    connect(search, &QAction::triggered, m_filters, &AuditFilterBar::focusSearch);
    m_row = addCommand(u"auditRowAction"_s, tr("History of this row"), QKeySequence(Qt::Key_H), u"view-calendar-journal"_s);
    connect(m_row, &QAction::triggered, this, [this] {
        if (const auto entry = m_detail->entry())
            showRow(entry->subject, entry->subjectId);
    });
    m_batch = addCommand(u"auditBatchAction"_s, tr("Whole batch"), QKeySequence(Qt::Key_B), u"view-list-details"_s);
    connect(m_batch, &QAction::triggered, this, [this] {
        if (const auto entry = m_detail->entry(); entry && !entry->batch.isNull())
            showBatch(entry->batch);
    });
    m_clear = addCommand(u"auditClearAction"_s, tr("Clear the filters"), QKeySequence(Qt::Key_C), u"edit-clear-all"_s);
    connect(m_clear, &QAction::triggered, m_filters, &AuditFilterBar::clear);
    m_copy = addCommand(u"auditCopyAction"_s, tr("Copy the entry"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                        u"edit-copy"_s);
    connect(m_copy, &QAction::triggered, this, &AuditView::copyEntry);
    m_exportAction = addCommand(u"auditExportAction"_s, tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                                u"document-export"_s);
    m_exportAction->setToolTip(tr("Export the listed entries to a CSV file"));
    connect(m_exportAction, &QAction::triggered, this, &AuditView::askWhere);
}

void AuditView::refresh()
{
    setSettled(false);
    m_model->refresh();
    readChoices();
}

void AuditView::tick(Instant)
{
    m_model->timePassed();
    describe();
}

void AuditView::aboutToClose()
{
    if (m_export)
        m_export->cancelled = true;
}

void AuditView::saveState(QSettings &settings) const
{
    View::saveState(settings);
    m_filters->saveState(settings);
}

void AuditView::restoreState(QSettings &settings)
{
    View::restoreState(settings);
    m_filters->restoreState(settings);
}

QVariantMap AuditView::filterMap() const { return m_filters->toMap(); }

void AuditView::setFilterMap(const QVariantMap &map)
{
    m_filters->setFromMap(map);
    m_table->setFocus();
}

CountQuery AuditView::counting(const QVariantMap &map) const { return AuditStore::counting(m_filters->filterOf(map)); }

void AuditView::timeZoneChanged()
{
    m_filters->setTimeZone(timeZone());
    const Clock &clock = m_database.clock();
    m_model->setTimeWords({[&clock, zone = timeZone()](Instant at) { return RelativeTime::describe(at, clock, zone); },
                           [zone = timeZone()](Instant at) { return RelativeTime::absolute(at, zone); }});
    follow();
    describe();
}

void AuditView::showRecord(const QString &id)
{
    const qsizetype colon = id.indexOf(u':');
    if (colon > 0)
        return showRow(id.left(colon), id.mid(colon + 1));
    m_filters->showOnlyText(id);
    m_table->setFocus();
}

void AuditView::showRow(const QString &subject, const QString &id)
{
    m_filters->showOnlyRow(subject, id);
    m_table->setFocus();
}

void AuditView::showBatch(const QUuid &batch)
{
    m_filters->showOnlyBatch(batch);
    m_table->setFocus();
}

void AuditView::applyFilter()
{
    if (m_filters->filter() == m_model->filter())
        return;
    ++m_generation;
    m_counted.reset();
    setSettled(false);
    m_table->setLoading(true);
    m_model->setFilter(m_filters->filter());
    describe();
}

void AuditView::readCount()
{
    ++m_counting;
    launch(m_store.count(m_model->filter()), this,
           [this, generation = m_generation](const Result<AuditCount> &counted) {
               --m_counting;
               // Without a count the sentence says less; the list itself already told if the database is away.
               if (counted && generation == m_generation)
                   m_counted = *counted;
               describe();
               settle();
           });
}

void AuditView::readChoices()
{
    launch(m_store.choices(), this, [this](const Result<AuditChoices> &choices) {
        if (choices)
            m_filters->setChoices(*choices);
    });
}

void AuditView::hideEvent(QHideEvent *event)
{
    m_leftAtTop = m_table->currentIndex().row() <= 0;
    View::hideEvent(event);
}

void AuditView::settle() { setSettled(!m_model->isReading() && m_counting == 0); }

void AuditView::follow()
{
    const QModelIndex current = m_table->currentIndex();
    const bool there = current.isValid() && current.row() < m_model->rowCount();
    if (there)
        m_detail->show(m_model->row(current.row()), timeZone());
    else
        m_detail->showNothing();
    m_row->setEnabled(there);
    m_copy->setEnabled(there);
    m_batch->setEnabled(there && !m_detail->entry()->batch.isNull());
}

void AuditView::describe()
{
    const bool narrowed = !m_model->filter().isEmpty();
    m_clear->setEnabled(narrowed);
    if (narrowed) {
        m_table->emptyState()->setText(tr("No entry matches these filters"), tr("Widen them to see more of the log."),
                                       u"edit-find"_s);
    } else {
        m_table->emptyState()->setText(tr("Nothing has been done yet"),
                                       tr("Every decision appears here the moment it is made."), u"view-calendar-journal"_s);
    }
    m_table->emptyState()->setAction(narrowed ? m_clear : nullptr);
    if (!m_counted) {
        setState(m_model->isRead() || isStale() ? QString() : tr("Reading…"));
        return;
    }
    const QString entries = QLocale().toString(m_counted->entries);
    // The number is written with its digits grouped, so %n only chooses the form.
    const int form = int(std::min<qint64>(m_counted->entries, INT_MAX));
    QString sentence = narrowed ? tr("%1 entries match", nullptr, form) : tr("%1 entries", nullptr, form);
    sentence = sentence.arg(entries);
    if (m_counted->newest)
        sentence = tr("%1, newest %2").arg(sentence, RelativeTime::describe(*m_counted->newest, m_database.clock(), timeZone()));
    setState(sentence);
}

void AuditView::askWhere()
{
    if (m_export)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the audit log"));
    dialog->setObjectName(u"auditExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDate today = toDateTime(m_database.clock().now()).toTimeZone(timeZone()).date();
    dialog->selectFile(u"audit-log-%1.csv"_s.arg(today.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditView::exportTo);
    dialog->open(); // the list goes on living behind it
}

void AuditView::exportTo(const QString &path)
{
    if (m_export)
        return;
    m_export = std::make_shared<AuditExportControl>();
    m_exportAction->setEnabled(false);
    m_progress->setText(tr("Exporting…"));
    m_progress->show();
    m_cancel->show();
    m_export->progressed = [view = QPointer(this)](qint64 written) {
        if (view)
            view->m_progress->setText(tr("%1 exported").arg(QLocale().toString(written)));
    };
    launch(exportAudit(m_store, m_model->filter(), path, timeZone(), m_export), this,
           [this, path](const Result<std::optional<qint64>> &written) { exportEnded(path, written); });
}

void AuditView::exportEnded(const QString &path, const Result<std::optional<qint64>> &written)
{
    m_export.reset();
    m_exportAction->setEnabled(true);
    m_progress->hide();
    m_cancel->hide();
    if (!written) {
        messages()->postError(written.error(), {{tr("Choose another file"), [this] { askWhere(); }}}, u"export"_s);
        return;
    }
    Message message;
    message.subject = u"export"_s;
    if (!*written) {
        message.text = tr("Export cancelled; no file was written.");
    } else {
        const QFileInfo file(path);
        message.severity = Message::Severity::Success;
        message.text = tr("%1 entries exported to %2", nullptr, int(std::min<qint64>(**written, INT_MAX)))
                           .arg(QLocale().toString(**written), QDir::toNativeSeparators(path));
        message.mends = {{tr("Open the folder"), [folder = file.absolutePath()] {
                              QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                          }}};
    }
    messages()->post(std::move(message));
    if (*written)
        emit exported(path);
}

void AuditView::copyEntry()
{
    const auto entry = m_detail->entry();
    if (!entry)
        return;
    QStringList lines{AuditWords::sentence(*entry), RelativeTime::absolute(entry->at, timeZone()), entry->actor,
                      entry->subject + u' ' + entry->subjectId, m_detail->differences(), entry->note};
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace halfday
