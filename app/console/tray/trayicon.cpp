#include "app/console/tray/trayicon.h"

#include "ui/theme/icons.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 70;

/// For a menu: an ampersand would make a key of the letter behind it, and a long line a menu as wide as the screen.
QString menuText(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestLine)
        line = line.left(longestLine - 1).trimmed() + u'…';
    return line.replace(u'&', u"&&"_s);
}

} // namespace

TrayIcon::TrayIcon(QObject *parent) : QObject(parent), m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    buildMenu();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu()
{
    // Without icons: the panel draws the menu and would take them from its own theme, some found and some not.
    const auto add = [this](const QString &name, const QString &text, auto run) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_afterReds = m_menu->addSeparator();
    m_afterReds->setVisible(false);
    QAction *open = add(u"trayOpen"_s, tr("&Open Halfday"), &TrayIcon::openRequested);
    m_menu->setDefaultAction(open);
    add(u"trayCheck"_s, tr("Check &now"), &TrayIcon::checkRequested);
    m_menu->addSeparator();
    const auto addPage = [&](const QString &view, const QString &text) {
        m_pageActions.insert(view, add(u"tray-"_s + view, text, [this, view] { emit pageRequested(view); }));
    };
    addPage(u"reviews"_s, tr("Process &reviews"));
    addPage(u"refunds"_s, tr("Process re&funds"));
    addPage(u"cases"_s, tr("&Cases"));
    m_menu->addSeparator();
    m_quiet = add(u"trayQuiet"_s, tr("&Quiet for 1 hour"), &TrayIcon::quietRequested);
    m_endQuiet = add(u"trayEndQuiet"_s, QString(), &TrayIcon::quietEnded);
    m_endQuiet->setVisible(false);
    add(u"traySettings"_s, tr("No&tifications …"), &TrayIcon::settingsRequested);
    m_menu->addSeparator();
    add(u"trayQuit"_s, tr("Qui&t"), &TrayIcon::quitRequested);
}

void TrayIcon::retranslate()
{
    m_menu->clear(); // and what it holds with it
    m_redActions.clear();
    m_pageActions.clear();
    m_reds.clear();
    m_more = 0;
    buildMenu();
}

void TrayIcon::setHost(TrayHost &host)
{
    m_host = &host;
    connect(&host, &TrayHost::changed, this, &TrayIcon::hostChanged);
    hostChanged();
}

void TrayIcon::hostChanged()
{
    if (m_host->kind() != TrayHost::Kind::None && !m_icon)
        makeIcon();
    if (m_host->isKnown())
        emit shownChanged(isShown());
}

bool TrayIcon::isShown() const
{
    return m_icon && m_host->kind() != TrayHost::Kind::None;
}

void TrayIcon::makeIcon()
{
    m_host->settle();
    m_icon = std::make_unique<QSystemTrayIcon>(trayPicture(m_state));
    m_icon->setObjectName(u"trayIcon"_s);
    m_icon->setToolTip(m_sentence);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            emit openRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { emit balloonClicked(m_balloon); });
    m_icon->show();
}

void TrayIcon::setState(const TrayState &state, const QString &sentence)
{
    if (state != m_state && m_icon)
        m_icon->setIcon(trayPicture(state));
    if (sentence != m_sentence && m_icon)
        m_icon->setToolTip(sentence);
    m_state = state;
    m_sentence = sentence;
}

void TrayIcon::setReds(const QList<Red> &reds, int more)
{
    if (reds == m_reds && more == m_more)
        return; // an open menu does not flicker for nothing
    m_reds = reds;
    m_more = more;
    qDeleteAll(m_redActions);
    m_redActions.clear();
    const QIcon mark(Icons::forTone(Theme::Tone::Red).pixmap(16)); // drawn, not named: see buildMenu()
    for (const Red &red : reds) {
        auto *action = new QAction(mark, menuText(red.text), m_menu.get());
        connect(action, &QAction::triggered, this, [this, red] { emit mendRequested(red.view, red.record); });
        m_redActions << action;
    }
    if (more > 0) {
        auto *action = new QAction(tr("%n more …", nullptr, more), m_menu.get());
        connect(action, &QAction::triggered, this, &TrayIcon::moreRequested);
        m_redActions << action;
    }
    m_menu->insertActions(m_menu->actions().first(), m_redActions);
    m_afterReds->setVisible(!m_redActions.isEmpty());
}

void TrayIcon::setQuiet(const QString &sentence)
{
    m_quiet->setVisible(sentence.isEmpty());
    m_endQuiet->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_endQuiet->setText(menuText(sentence));
}

void TrayIcon::setPages(const QStringList &ids)
{
    for (auto page = m_pageActions.cbegin(); page != m_pageActions.cend(); ++page)
        page.value()->setVisible(ids.contains(page.key()));
}

bool TrayIcon::showBalloon(int number, const Note &note)
{
    // A StatusNotifier's balloon is the notification service that has just failed.
    if (!isShown() || m_host->kind() != TrayHost::Kind::XEmbed)
        return false;
    m_balloon = number;
    m_icon->showMessage(note.title, note.body, note.isUrgent ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information,
                        note.isUrgent ? 60'000 : 10'000);
    return true;
}

} // namespace halfday
