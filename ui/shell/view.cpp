#include "ui/shell/view.h"

#include "ui/theme/icons.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

View::View(const QString &id, const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent), m_id(id), m_title(title), m_iconName(iconName), m_titleLabel(new QLabel(title, this)),
      m_stateLabel(new ElidingLabel(this)), m_headerTools(new QHBoxLayout),
      m_primaryButton(new PrimaryButton(this)), m_messages(new MessageBar(this)), m_body(new QVBoxLayout), m_soon(new QTimer(this))
{
    setObjectName(id);
    setAccessibleName(title);
    m_titleLabel->setObjectName(u"viewTitle"_s);
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_titleLabel->setFont(Theme::font(Theme::Text::Title));
    m_stateLabel->setObjectName(u"viewState"_s);
    m_stateLabel->setForegroundRole(QPalette::PlaceholderText);

    auto *names = new QVBoxLayout;
    names->setSpacing(Theme::step / 2);
    names->addWidget(m_titleLabel);
    names->addWidget(m_stateLabel);
    m_headerTools->setSpacing(2 * Theme::step);
    auto *header = new QHBoxLayout;
    header->setSpacing(3 * Theme::step);
    header->addLayout(names, 1);
    header->addLayout(m_headerTools);
    header->addWidget(m_primaryButton);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 4 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    layout->addLayout(header);
    layout->addWidget(m_messages);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(2 * Theme::step);
    m_soon->setSingleShot(true);
    m_soon->setInterval(100ms);
    connect(m_soon, &QTimer::timeout, this, [this] { isInSight() ? readAnew() : void(m_outdated = true); });
    connect(qApp, &QApplication::focusChanged, this, &View::keepFocus);
}

View::~View()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus leaves while only the widget below is left of it
}

QString View::state() const { return m_stateLabel->text(); }

void View::readAnew()
{
    m_soon->stop();
    m_outdated = false;
    refresh();
}

void View::refreshSoon()
{
    if (!isInSight())
        m_outdated = true;
    else if (!m_soon->isActive())
        m_soon->start();
}

void View::catchUp()
{
    if (m_outdated)
        readAnew();
}

void View::activated()
{
    const auto tables = findChildren<TableView *>();
    for (TableView *table : tables) {
        if (table->isVisibleTo(this)) {
            table->setFocus();
            return;
        }
    }
    focusNextChild();
}

/// A button that goes away under the hand (Undo, Retry, the primary action while it works) must not leave the keys
/// dead, or in a search field where the next letter is text: they belong to the list again.
void View::keepFocus(const QWidget *old, const QWidget *now)
{
    const bool wasOurs = old && isVisible() && isAncestorOf(old) && !(old->isVisible() && old->isEnabled());
    if (wasOurs && (!now || now->window() == window()))
        activated();
}

void View::saveState(QSettings &settings) const
{
    for (const TableView *table : findChildren<TableView *>()) {
        if (!table->objectName().isEmpty())
            table->saveState(settings);
    }
    for (const QSplitter *splitter : findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(splitter->objectName() + u"/splitter"_s, splitter->saveState());
    }
}

void View::restoreLate(TableView *table)
{
    if (!m_settings || table->objectName().isEmpty())
        return;
    m_settings->beginGroup(m_settingsGroup);
    table->restoreState(*m_settings);
    m_settings->endGroup();
}

void View::restoreState(QSettings &settings)
{
    m_settings = &settings;
    m_settingsGroup = settings.group();
    for (TableView *table : findChildren<TableView *>()) {
        if (!table->objectName().isEmpty())
            table->restoreState(settings);
    }
    for (QSplitter *splitter : findChildren<QSplitter *>()) {
        const QByteArray state = settings.value(splitter->objectName() + u"/splitter"_s).toByteArray();
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
}

void View::setTimeZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    timeZoneChanged();
}

QAction *View::addCommand(const QString &objectName, const QString &text, const QKeySequence &key,
                          const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    // A letter must do nothing in this view while another part of the window has the focus.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!iconName.isEmpty())
        action->setIcon(Icons::named(iconName));
    addAction(action);
    return action;
}

QToolButton *View::makeFilterSaver()
{
    QAction *save = addCommand(u"saveFilter"_s, tr("Save this filter…"), QKeySequence::Save, u"bookmark-new"_s);
    connect(save, &QAction::triggered, this, &View::filterSaveRequested);
    auto *button = new QToolButton(this);
    button->setObjectName(u"saveFilterButton"_s);
    button->setDefaultAction(save);
    button->setAccessibleName(save->text());
    button->setToolTip(tr("Save this filter below the page's name (%1)").arg(save->shortcut().toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void View::setDeeds(const QList<QAction *> &deeds)
{
    m_deeds = deeds;
    for (QAction *deed : deeds) {
        deed->setAutoRepeat(false); // a key that is held down decides once; the palette takes this for a deed as well
        // Views switch their actions as rows come and go; here it is decided whether that may be.
        connect(deed, &QAction::enabledChanged, this, [this, deed](bool enabled) {
            if (enabled && m_looksOnly)
                deed->setEnabled(false);
        });
    }
}

void View::setLooksOnly(bool looksOnly)
{
    if (looksOnly == m_looksOnly || m_deeds.isEmpty())
        return;
    m_looksOnly = looksOnly;
    if (!looksOnly) {
        m_messages->mended(u"looksOnly"_s);
        return refresh(); // the view knows which of its actions make sense
    }
    for (QAction *deed : std::as_const(m_deeds))
        deed->setEnabled(false);
    m_messages->post({.text = tr("This login may look, but not decide anything. To decide, connect with an operator's login."),
                      .subject = u"looksOnly"_s});
}

void View::setPrimaryAction(QAction *action, bool isFinal)
{
    m_primary = action;
    m_primaryButton->setLook(isFinal ? KeyButton::Look::Final : KeyButton::Look::Primary);
    m_primaryButton->setAction(action);
}

void View::setState(const QString &sentence)
{
    if (sentence == m_stateLabel->text())
        return;
    m_stateLabel->setText(sentence);
    emit stateChanged(sentence);
}

void View::setCount(std::optional<qint64> count)
{
    if (count == m_count)
        return;
    m_count = count;
    emit countChanged(count);
}

void View::setSettled(bool settled)
{
    if (settled == m_settled)
        return;
    m_settled = settled;
    emit settledChanged(settled);
}

void View::reportRefreshed(Instant at)
{
    m_refreshedAt = at;
    m_stale = false;
    m_messages->mended(u"refresh"_s);
    emit refreshed(at);
}

void View::reportRefreshFailed(const Error &error)
{
    m_stale = true;
    m_messages->postError(error, {{tr("Retry"), [this] { readAnew(); }}}, u"refresh"_s);
    emit refreshFailed(error);
}

void View::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_titleLabel->setFont(Theme::font(Theme::Text::Title));
}

} // namespace halfday
