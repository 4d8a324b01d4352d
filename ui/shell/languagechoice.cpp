#include "ui/shell/languagechoice.h"

#include "translations/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/notepanel.h"

#include <QActionGroup>
#include <QDialog>
#include <QMenu>
#include <QSettings>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString key = u"window/language"_s;
const QString subject = u"language"_s;

} // namespace

LanguageChoice::LanguageChoice(QSettings &settings, MainWindow &window)
    : QObject(&window), m_settings(settings), m_window(window), m_actions(new QActionGroup(this))
{
    m_waiting.setInterval(250ms);
    connect(&m_waiting, &QTimer::timeout, this, &LanguageChoice::consider);
}

QString LanguageChoice::chosen(const QSettings &settings)
{
    const QString code = settings.value(key).toString();
    return Language::known().contains(code) ? code : QString();
}

void LanguageChoice::fill(QMenu *menu)
{
    int number = 6;
    const auto add = [&](const QString &code, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"language-"_s + (code.isEmpty() ? u"desktop"_s : code));
        action->setShortcut(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | (Qt::Key_F1 + number++ - 1)));
        action->setCheckable(true);
        action->setData(code);
        action->setChecked(chosen(m_settings) == code);
        m_actions->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { choose(code); });
    };
    add({}, tr("&As the desktop (%1)").arg(Language::nameOf(Language::ofDesktop())));
    for (const QString &code : Language::known())
        add(code, u'&' + Language::nameOf(code)); // in itself: who reads only that one finds it
}

QList<QAction *> LanguageChoice::actions() const { return m_actions->actions(); }

void LanguageChoice::choose(const QString &code)
{
    m_settings.setValue(key, code);
    for (QAction *action : m_actions->actions())
        action->setChecked(action->data().toString() == code);
    emit chose(code);
    for (const View *view : m_window.views())
        view->messages()->mended(subject);
    m_waiting.stop();
    if (Language::meantBy(code) == Language::current())
        return;
    if (const QString what = inHand(); !what.isEmpty() && m_window.currentView()) {
        m_window.currentView()->messages()->post(
            {.severity = Message::Severity::Information,
             .text = tr("%1 comes when this is done: %2.").arg(Language::nameOf(Language::meantBy(code)), what),
             .mends = {{tr("Change now, and lose it"), [this, code] {
                            m_waiting.stop();
                            emit wanted(code);
                        }}},
             .subject = subject});
    }
    m_waiting.start();
    consider();
}

void LanguageChoice::consider()
{
    if (!inHand().isEmpty())
        return;
    for (const View *view : m_window.views()) {
        if (!view->settled() && !view->isStale())
            return; // an answer is on its way, and belongs into this window
    }
    m_waiting.stop();
    emit wanted(chosen(m_settings));
}

QString LanguageChoice::inHand() const
{
    for (const QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible() && !dialog->property("openedBy").isValid())
            return tr("the open dialog");
    }
    for (const View *view : m_window.views()) {
        for (const NotePanel *panel : view->findChildren<NotePanel *>()) {
            if (panel->isOpen())
                return tr("the open question on the page %1").arg(view->title());
        }
        if (view->isWorking())
            return tr("what is running on the page %1").arg(view->title());
        for (const Message &message : view->messages()->messages()) {
            if (message.expiresAfter > 0s && !message.mends.isEmpty())
                return tr("the decision on the page %1 that can still be taken back").arg(view->title());
        }
    }
    return {};
}

} // namespace halfday
