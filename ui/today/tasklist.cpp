#include "ui/today/tasklist.h"

#include "ui/theme/icons.h"
#include "ui/today/todaylook.h"
#include "ui/widgets/elidinglabel.h"

#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconPixels = 16;

QString nameOf(PendingTask::Kind kind)
{
    switch (kind) {
    case PendingTask::Kind::Cases:
        return u"cases"_s;
    case PendingTask::Kind::UnknownRefunds:
        return u"unknownRefunds"_s;
    case PendingTask::Kind::RefundRequests:
        return u"refundRequests"_s;
    case PendingTask::Kind::Reconciliation:
        return u"reconciliation"_s;
    case PendingTask::Kind::Reviews:
        break;
    }
    return u"reviews"_s;
}

/// Late cases and money whose whereabouts are unknown are red; what runs out soon is amber.
Theme::Tone toneOf(const PendingTask &task)
{
    if (task.count == 0)
        return Theme::Tone::Green;
    if (task.kind == PendingTask::Kind::UnknownRefunds || (task.kind == PendingTask::Kind::Cases && task.urgent > 0))
        return Theme::Tone::Red;
    return task.urgent > 0 ? Theme::Tone::Amber : Theme::Tone::Neutral;
}

} // namespace

TaskList::TaskList(QWidget *parent) : Card(tr("Waiting for you"), parent)
{
    setObjectName(u"taskList"_s);
    body()->setSpacing(Theme::step);
    for (const auto kind : {PendingTask::Kind::Cases, PendingTask::Kind::UnknownRefunds, PendingTask::Kind::RefundRequests, PendingTask::Kind::Reconciliation,
                            PendingTask::Kind::Reviews})
        makeRow(kind);
    body()->addStretch(1);
    adopt();
}

void TaskList::makeRow(PendingTask::Kind kind)
{
    Row row;
    row.line = new QWidget(this);
    row.line->setObjectName(u"task-"_s + nameOf(kind));
    row.icon = makeLabel(u"icon"_s, row.line);
    row.icon->setFixedSize(iconPixels, iconPixels);
    row.count = makeLabel(u"count"_s, row.line);
    row.note = new ElidingLabel(row.line);
    row.note->setObjectName(u"note"_s);
    row.estimate = makeLabel(u"estimate"_s, row.line);
    row.process = new QPushButton(tr("Process"), row.line);
    row.process->setObjectName(u"process"_s);
    row.process->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row.line);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(row.icon);
    layout->addWidget(row.count);
    layout->addWidget(row.note, 1);
    layout->addWidget(row.estimate);
    layout->addWidget(row.process);
    body()->addWidget(row.line);
    connect(row.process, &QPushButton::clicked, this, [this, kind] {
        for (const PendingTask &task : std::as_const(m_tasks)) {
            if (task.kind == kind)
                emit processRequested(task.view);
        }
    });
    say(row.count, taskTitle(kind));
    row.process->setEnabled(false);
    m_rows.insert(kind, row);
}

void TaskList::setTasks(const QList<PendingTask> &tasks, Instant now)
{
    if (tasks != m_tasks) {
        const auto kinds = [](const QList<PendingTask> &list) {
            QList<PendingTask::Kind> all;
            for (const PendingTask &task : list)
                all << task.kind;
            return all;
        };
        if (kinds(tasks) != kinds(m_tasks)) {
            int place = 0;
            QWidget *previous = nullptr;
            for (const PendingTask &task : tasks) {
                const Row &row = m_rows[task.kind];
                body()->removeWidget(row.line);
                body()->insertWidget(place++, row.line);
                if (previous)
                    setTabOrder(previous, row.process);
                previous = row.process;
            }
        }
        m_tasks = tasks;
        for (const PendingTask &task : tasks)
            m_rows[task.kind].process->setEnabled(task.count > 0);
        adopt();
    }
    describe(now);
}

void TaskList::tick(Instant now) { describe(now); }

void TaskList::describe(Instant now)
{
    for (const PendingTask &task : std::as_const(m_tasks)) {
        const Row &row = m_rows[task.kind];
        say(row.count, task.count > 0 ? taskCount(task) : taskTitle(task.kind));
        say(row.note, task.count > 0 ? taskNote(task, now) : taskCount(task));
        say(row.estimate, taskEstimate(task));
        const QString name = task.count > 0 ? tr("Process %1, %2, %3").arg(taskCount(task), taskNote(task, now), taskEstimate(task))
                                            : tr("%1: %2").arg(taskTitle(task.kind), taskCount(task));
        if (row.process->accessibleName() != name)
            row.process->setAccessibleName(name);
    }
}

void TaskList::setGrey(bool grey)
{
    if (grey == m_grey)
        return;
    m_grey = grey;
    adopt();
}

void TaskList::adopt()
{
    const auto paint = [](QLabel *label, const QColor &colour) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, colour);
        label->setPalette(colours);
    };
    QFont bold = Theme::font(Theme::Text::Body);
    bold.setWeight(QFont::DemiBold);
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const auto task = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const PendingTask &t) { return t.kind == it.key(); });
        const bool there = task != m_tasks.end();
        const bool waits = there && task->count > 0;
        const Theme::Tone tone = m_grey || !there ? Theme::Tone::Neutral : toneOf(*task);
        it->count->setFont(waits ? bold : Theme::font(Theme::Text::Body));
        paint(it->count, m_grey || !waits ? Theme::quietInk() : palette().color(QPalette::Text));
        paint(it->note, waits && tone != Theme::Tone::Neutral ? Theme::ink(tone) : Theme::quietInk());
        paint(it->estimate, Theme::quietInk());
        const QIcon icon = m_grey || !there        ? Icons::named(u"clock"_s)
                         : tone == Theme::Tone::Neutral ? Icons::named(u"view-task"_s)
                         : tone == Theme::Tone::Green   ? Icons::named(u"dialog-ok"_s)
                                                        : Icons::forTone(tone);
        it->icon->setPixmap(icon.pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
    }
}

void TaskList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        adopt();
}

} // namespace halfday
