#include "ui/palette/commandpalette.h"

#include "models/core/launch.h"
#include "ui/palette/paletteactions.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/paletterecords.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto typingPause = 150ms;
constexpr int mostRemembered = 20;
constexpr int widthInLetters = 96;
constexpr int rowsShown = 12;
const QString recentKey = u"palette/recent"_s;
}

CommandPalette::CommandPalette(MainWindow &window, QSettings &settings, Database *database)
    : QWidget(&window), m_window(window), m_settings(settings), m_database(database), m_panel(new QWidget(this)),
      m_field(new QLineEdit(m_panel)), m_list(new QListView(m_panel)), m_note(new QLabel(m_panel)), m_pause(new QTimer(this)),
      m_open(new QAction(Icons::named(u"edit-find"_s), tr("&Find anything…"), &window))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find anything"));
    m_panel->setObjectName(u"palettePanel"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Action, page or record"));
    m_field->setPlaceholderText(tr("An action, a page, a charge, a business, a number …"));
    m_field->setMaxLength(200);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"paletteNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 2 * Theme::step);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    hide();

    m_open->setObjectName(u"findAnything"_s);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    window.addGlobalAction(m_open);
    connect(m_open, &QAction::triggered, this, &CommandPalette::open);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &CommandPalette::ask);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    m_field->installEventFilter(this);
    window.installEventFilter(this);
}

void CommandPalette::open()
{
    if (isVisible())
        return close();
    m_focusBefore = QApplication::focusWidget();
    m_model.setRecords({});
    m_model.setRecent(m_settings.value(recentKey).toStringList());
    m_model.setActions(paletteActions(m_window));
    m_field->clear();
    typed();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    ++m_question;
    m_pause->stop();
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    else if (View *view = m_window.currentView())
        view->activated();
}

void CommandPalette::place()
{
    setGeometry(m_window.rect());
    const int width = std::min(m_window.width() - 8 * Theme::step, widthInLetters * fontMetrics().averageCharWidth());
    const int rows = rowsShown * (fontMetrics().height() + 3 * Theme::step);
    const int height = std::min(m_window.height() - 20 * Theme::step, rows + m_field->sizeHint().height() + 16 * Theme::step);
    m_panel->setGeometry((m_window.width() - width) / 2, 12 * Theme::step, width, height);
}

void CommandPalette::typed()
{
    ++m_question;
    const QString text = m_field->text().trimmed();
    m_model.setRecords({});
    m_model.setTyped(text);
    moveTo(0);
    m_pause->stop();
    if (!m_database || !RecordSearch::isWorthAsking(text))
        return tell(tr("Records are found by their beginning: a charge, a business, an e-mail address, a number."));
    tell(tr("Looking for records …"));
    m_pause->start();
}

void CommandPalette::ask()
{
    launch(RecordSearch(*m_database).find(m_field->text()), this,
           [this, question = m_question](const Result<QList<FoundRecord>> &found) {
               if (question != m_question)
                   return;
               if (!found)
                   return tell(tr("Actions and pages still work; records cannot be searched. %1").arg(found.error().message), true);
               QList<PaletteEntry> records;
               for (const FoundRecord &record : *found)
                   records << recordEntry(record, m_window, m_database->clock(), m_window.timeZone());
               // The hand may be on its way down already: what it points at stays under it.
               const int row = m_list->currentIndex().row();
               const QString under = row >= 0 ? m_model.entry(row).id : QString();
               m_model.setRecords(records);
               int now = 0;
               for (int i = 0; row > 0 && i < m_model.rowCount(); ++i) {
                   if (m_model.entry(i).id == under)
                       now = i;
               }
               moveTo(now);
               tell(records.isEmpty() ? tr("No record begins like that.") : tr("%n record(s) found.", nullptr, int(records.size())));
           });
}

void CommandPalette::tell(const QString &sentence, bool isTrouble)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isTrouble ? Theme::ink(Theme::Tone::Red) : Theme::quietInk());
    m_note->setPalette(colours);
    m_note->setFont(Theme::font(Theme::Text::Caption));
    m_note->setText(m_model.rowCount() == 0 && !isTrouble ? tr("No action or page is named like that. %1").arg(sentence) : sentence);
}

void CommandPalette::moveTo(int row)
{
    const int last = m_model.rowCount() - 1;
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, last)), 0));
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const PaletteEntry entry = m_model.entry(row); // by value: closing may change the list
    if (!entry.enabled)
        return tell(tr("“%1” cannot be done at the moment.").arg(entry.text), true);
    remember(entry.id);
    close();
    if (entry.run)
        entry.run();
}

void CommandPalette::remember(const QString &id)
{
    QStringList recent = m_settings.value(recentKey).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.setValue(recentKey, recent.mid(0, mostRemembered));
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(row);
        return true;
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + rowsShown - 1);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - rowsShown + 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the field is all there is
    default:
        return false;
    }
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange && isVisible())
        place();
    return QWidget::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // No command runs unseen behind the palette; its own key closes it.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!m_open->shortcuts().contains(QKeySequence(key->keyCombination())))
            event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (isVisible() && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *) { close(); }

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, 90));
    painter.setPen(Theme::line());
    painter.setBrush(palette().window());
    painter.drawRoundedRect(QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace halfday
