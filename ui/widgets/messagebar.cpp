#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/messagerow.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int mostAtOnce = 3;
}

struct MessageBar::Entry {
    Id id = 0;
    Message message;
    std::chrono::seconds left{0};
    MessageRow *row = nullptr;

    bool expires() const { return message.severity == Message::Severity::Success && message.expiresAfter > 0s; }
};

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_more(new QLabel(this)), m_timer(new QTimer(this))
{
    setObjectName(u"messages"_s);
    setAccessibleName(tr("Messages"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::step);
    m_more->setObjectName(u"messagesMore"_s);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_more);
    m_timer->setInterval(1s);
    connect(m_timer, &QTimer::timeout, this, [this] { advance(1s); });
    hide();
}

MessageBar::~MessageBar() = default;

MessageBar::Id MessageBar::post(Message message)
{
    emit told(message);
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return !message.subject.isEmpty() && entry.message.subject == message.subject;
    });
    Entry entry{.id = ++m_last, .message = std::move(message)};
    entry.left = entry.message.expiresAfter;
    if (same == m_entries.end()) {
        m_entries.push_back(std::move(entry));
    } else {
        if (same->row)
            same->row->deleteLater();
        *same = std::move(entry); // keeps its place in the queue
    }
    arrange();
    return m_last;
}

MessageBar::Id MessageBar::postError(const Error &error, QList<Message::Mend> mends, const QString &subject)
{
    QStringList detail;
    if (!error.code.isEmpty())
        detail << tr("Code: %1").arg(error.code);
    if (!error.detail.isEmpty())
        detail << error.detail;
    return post({.severity = Message::Severity::Error, .text = error.message, .detail = detail.join(u'\n'),
                 .mends = std::move(mends), .subject = subject});
}

void MessageBar::dismiss(Id id)
{
    if (contains(id))
        remove(id);
}

void MessageBar::mended(const QString &subject)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.message.subject == subject; });
    if (!subject.isEmpty() && found != m_entries.end())
        remove(found->id);
}

int MessageBar::count() const { return int(m_entries.size()); }

bool MessageBar::contains(Id id) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
}

QStringList MessageBar::texts() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all << entry.message.text;
    return all;
}

QList<Message> MessageBar::messages() const
{
    QList<Message> all;
    for (const Entry &entry : m_entries)
        all << entry.message;
    return all;
}

void MessageBar::advance(std::chrono::seconds seconds)
{
    QList<Id> over;
    for (Entry &entry : m_entries) {
        if (!entry.expires())
            continue;
        entry.left -= seconds;
        if (entry.left <= 0s)
            over << entry.id;
        else if (entry.row && entry.message.showsCountdown)
            entry.row->setSecondsLeft(entry.left);
    }
    for (const Id id : over)
        remove(id);
}

void MessageBar::remove(Id id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &e) { return e.id == id; });
    if (found->row) {
        found->row->hide();
        found->row->deleteLater(); // it may be the sender of the click that removes it
    }
    m_entries.erase(found);
    arrange();
    emit dismissed(id);
}

void MessageBar::arrange()
{
    // What expires cannot wait for its turn: an Undo that nobody sees is none.
    int free = mostAtOnce;
    for (const Entry &entry : m_entries)
        free -= entry.expires() || entry.row ? 1 : 0;
    int place = 0;
    for (Entry &entry : m_entries) {
        if (!entry.row && (entry.expires() || free-- > 0)) {
            entry.row = new MessageRow(entry.message, this);
            const Id id = entry.id;
            connect(entry.row, &MessageRow::closed, this, [this, id] { dismiss(id); });
            connect(entry.row, &MessageRow::mendChosen, this, [this, id, mends = entry.message.mends](int index) {
                dismiss(id);
                if (mends[index].run)
                    mends[index].run();
            });
            if (entry.expires() && entry.message.showsCountdown)
                entry.row->setSecondsLeft(entry.left);
            m_layout->insertWidget(place, entry.row);
            entry.row->show();
        }
        place += entry.row ? 1 : 0;
    }
    const int waiting = count() - place;
    m_more->setText(tr("%n more below these", nullptr, waiting));
    m_more->setVisible(waiting > 0);
    setVisible(!m_entries.empty());
    const bool ticking = std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.expires(); });
    if (ticking != m_timer->isActive())
        ticking ? m_timer->start() : m_timer->stop();
}

} // namespace halfday
