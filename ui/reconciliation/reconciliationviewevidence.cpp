// How the proof is filed and looked after; the rest of the view is in reconciliationview.cpp.
#include "ui/reconciliation/reconciliationview.h"

#include "models/core/launch.h"
#include "ui/reconciliation/differencedetail.h"
#include "ui/reconciliation/differencefilterbar.h"
#include "ui/reconciliation/evidencearchive.h"
#include "ui/reconciliation/evidencepage.h"
#include "ui/reconciliation/periodbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void ReconciliationView::buildArchive()
{
    const auto tool = [this](const QString &name, const QString &text, const QKeySequence &key, const QString &icon, const std::function<void()> &run) {
        QAction *action = addCommand(name, text, key, icon);
        connect(action, &QAction::triggered, this, run);
        m_archiveTools << action;
    };
    tool(u"leaveArchive"_s, tr("Back"), QKeySequence(Qt::Key_Backspace), u"go-previous"_s, [this] { closeArchive(); });
    tool(u"verifyEvidence"_s, tr("Verify"), QKeySequence(Qt::Key_V), u"view-certificate"_s, [this] { m_archive->verify(); });
    tool(u"openEvidence"_s, tr("Open the page"), QKeySequence(Qt::Key_O), u"document-open"_s, [this] { m_archive->openCurrent(); });
    tool(u"openEvidenceFolder"_s, tr("Open the folder"), QKeySequence(Qt::SHIFT | Qt::Key_O), u"folder-open"_s, [this] { m_archive->openFolder(); });
    tool(u"chooseEvidenceFolder"_s, tr("Choose another folder…"), QKeySequence(Qt::CTRL | Qt::Key_O), u"folder"_s, [this] { askFolder(false); });
    m_archive = new EvidenceArchive(m_store, m_archiveTools, m_stack);
    m_stack->addWidget(m_archive);
    connect(m_archive, &EvidenceArchive::busyChanged, this, &ReconciliationView::updateSettled);
    connect(m_archive, &EvidenceArchive::failed, this, [this](const Error &error) { messages()->postError(error, {}, u"archive"_s); });
    connect(m_archive, &EvidenceArchive::verified, this, [this] { messages()->mended(u"archive"_s); });
}

bool ReconciliationView::onArchive() const { return m_archive && m_stack->currentWidget() == m_archive; }

void ReconciliationView::showSubpage(const QString &id)
{
    const bool archive = id == "evidence"_L1;
    if (archive == onArchive())
        return;
    closePanel();
    m_stack->setCurrentIndex(archive ? 1 : 0);
    updateActions();
    if (archive)
        m_archive->verify();
    if (isVisible())
        activated();
}

void ReconciliationView::activated() { (onArchive() ? m_archive->table() : m_table)->setFocus(); }

void ReconciliationView::setEvidenceFolder(const QString &folder) { m_archive->setFolder(folder); }

QString ReconciliationView::evidenceFolder() const { return m_archive->folder(); }

void ReconciliationView::saveEvidence()
{
    if (!m_run || m_run->state != Reconciliation::State::Matched || m_saving)
        return;
    if (evidenceFolder().isEmpty())
        askFolder(true);
    else
        saveInto(evidenceFolder());
}

void ReconciliationView::askFolder(bool thenSave)
{
    auto *dialog = new QFileDialog(this, tr("Where evidence is kept"));
    dialog->setObjectName(u"evidenceFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(evidenceFolder().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : evidenceFolder());
    connect(dialog, &QFileDialog::fileSelected, this, [this, thenSave](const QString &folder) {
        setEvidenceFolder(folder);
        if (thenSave)
            saveInto(folder);
        else if (onArchive())
            m_archive->verify();
    });
    dialog->open(); // the list goes on living behind it
}

void ReconciliationView::saveInto(const QString &folder)
{
    if (m_saving || !m_run)
        return;
    m_saving = true;
    messages()->mended(u"evidence"_s);
    updateActions();
    updateSettled();
    const EvidenceOrder order{m_run->id, folder, timeZone(), m_mode, u"halfday "_s + QString::fromLatin1(HALFDAY_VERSION)};
    launch(halfday::saveEvidence(m_store, order, paintEvidence), this, [this](const Result<SavedEvidence> &evidence) { saved(evidence); });
}

void ReconciliationView::saved(const Result<SavedEvidence> &saved)
{
    m_saving = false;
    updateActions();
    updateSettled();
    if (!saved) {
        messages()->postError(saved.error(), {{tr("Choose another folder…"), [this] { askFolder(true); }}}, u"evidence"_s);
        return;
    }
    Message message{.severity = Message::Severity::Success, .text = {}, .subject = u"evidence"_s};
    message.text = tr("Saved %1 in %2: PDF, picture, CSV and manifest. To be kept until %3.")
                       .arg(saved->entry.name, visibleLine(QDir::toNativeSeparators(saved->folder)))
                       .arg(saved->entry.keepUntil.year());
    message.mends << Message::Mend{tr("Show it"), [this] { openArchive(); }};
    messages()->post(message);
    if (onArchive())
        m_archive->verify();
}

void ReconciliationView::tick(Instant)
{
    m_period->setToday(toDateTime(clock().now()).toTimeZone(timeZone()).date(), timeZone());
    updateState();
}

void ReconciliationView::timeZoneChanged()
{
    m_model.setTimeZone(timeZone());
    m_detail->setTimeZone(timeZone());
    m_archive->setTimeZone(timeZone());
    m_period->setToday(toDateTime(clock().now()).toTimeZone(timeZone()).date(), timeZone());
    showCurrent();
}

void ReconciliationView::aboutToClose()
{
    if (m_desk.isRunning())
        m_desk.cancel();
}

void ReconciliationView::saveState(QSettings &settings) const
{
    View::saveState(settings);
    m_period->saveState(settings);
    m_filters->saveState(settings);
    settings.setValue(u"evidenceFolder"_s, evidenceFolder());
}

void ReconciliationView::restoreState(QSettings &settings)
{
    View::restoreState(settings);
    m_period->restoreState(settings);
    m_filters->restoreState(settings);
    setEvidenceFolder(settings.value(u"evidenceFolder"_s).toString());
}

} // namespace halfday
