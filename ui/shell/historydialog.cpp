#include "ui/shell/historydialog.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/sessionhistory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HistoryDialog::HistoryDialog(SessionHistory &history, const Clock &clock, MainWindow &window)
    : QDialog(&window), m_history(history), m_clock(clock), m_window(window), m_minute(new QTimer(this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History of this session"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_inside = new QWidget;
    m_rows = new QVBoxLayout(m_inside);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(3 * Theme::step);
    scroll->setWidget(m_inside);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 5 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(4 * Theme::step);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(170 * Theme::step, 110 * Theme::step);
    connect(&history, &SessionHistory::changed, this, &HistoryDialog::fill, Qt::QueuedConnection);
    m_minute->setInterval(30s);
    connect(m_minute, &QTimer::timeout, this, &HistoryDialog::fill);
    m_minute->start();
    fill();
}

void HistoryDialog::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_history.entries().isEmpty())
        m_rows->addWidget(new QLabel(tr("Nothing was decided yet since Halfday was started.")));
    int index = 0;
    for (const SessionHistory::Entry &entry : m_history.entries()) {
        auto *row = new QWidget(m_inside);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(4 * Theme::step);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        QLabel *text = plainLabel(u"deed%1"_s.arg(index), row);
        text->setText(visibleText(entry.text));
        words->addWidget(text);
        auto *quiet = new QLabel(row);
        quiet->setTextFormat(Qt::PlainText);
        quiet->setFont(Theme::font(Theme::Text::Caption));
        quiet->setForegroundRole(QPalette::PlaceholderText);
        quiet->setText(tr("%1 · %2").arg(entry.page, RelativeTime::absolute(entry.at, m_window.timeZone())));
        words->addWidget(quiet);
        line->addLayout(words, 1);
        const QString reason = m_history.whyNot(entry);
        auto *undo = new QPushButton(tr("Undo"), row);
        undo->setObjectName(u"undoDeed%1"_s.arg(index));
        undo->setAccessibleName(tr("Undo: %1").arg(entry.text));
        undo->setAutoDefault(false);
        undo->setEnabled(reason.isEmpty());
        undo->setToolTip(plainToolTip(reason));
        if (!reason.isEmpty())
            quiet->setText(quiet->text() + u"\n"_s + reason);
        else if (entry.asked)
            quiet->setText(quiet->text() + u"\n"_s + tr("Undo was asked for; the page says what became of it."));
        connect(undo, &QPushButton::clicked, this, [this, index] { m_history.undo(index); });
        line->addWidget(undo, 0, Qt::AlignTop);
        m_rows->addWidget(row);
        ++index;
    }
    m_rows->addStretch();
}

} // namespace halfday
