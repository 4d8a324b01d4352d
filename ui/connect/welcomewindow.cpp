#include "ui/connect/welcomewindow.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

WelcomeWindow::WelcomeWindow(bool hasConnections, QWidget *parent) : QWidget(parent), m_messages(new MessageBar)
{
    setObjectName(u"welcome"_s);
    setWindowTitle(tr("Welcome"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8 * Theme::step, 8 * Theme::step, 8 * Theme::step, 8 * Theme::step);
    layout->setSpacing(4 * Theme::step);
    layout->addWidget(m_messages);
    const auto text = [](const QString &words, Theme::Text size, bool quiet = false) {
        auto *label = new QLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(Theme::font(size));
        if (quiet)
            label->setForegroundRole(QPalette::PlaceholderText);
        return label;
    };
    auto *head = new QHBoxLayout;
    head->setSpacing(4 * Theme::step);
    auto *icon = new QLabel;
    icon->setPixmap(Icons::application().pixmap(14 * Theme::step));
    head->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->addWidget(text(tr("Halfday"), Theme::Text::Title));
    words->setSpacing(Theme::step);
    words->addWidget(text(tr("The console for the one person who runs the shop's operations."), Theme::Text::Body));
    words->addStretch();
    head->addLayout(words, 1);
    layout->addLayout(head);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(4 * Theme::step);
    const auto choice = [&](const QString &name, const QString &button, const QString &what, auto signal) {
        auto *card = new Card;
        auto *press = new QPushButton(button);
        press->setObjectName(name);
        press->setAccessibleDescription(what);
        press->setAutoDefault(true);
        connect(press, &QPushButton::clicked, this, signal);
        card->body()->addWidget(text(what, Theme::Text::Body), 1, Qt::AlignTop);
        card->body()->addWidget(press);
        choices->addWidget(card, 1);
        return press;
    };
    QPushButton *demo = choice(u"chooseDemo"_s, tr("Open the &demo"),
                               tr("Look around in a made-up shop: its own database and payment provider on this machine. Nothing in it "
                                  "is real, and nothing leaves this machine."),
                               &WelcomeWindow::demoChosen);
    QPushButton *connection = choice(u"chooseConnect"_s, hasConnections ? tr("&Choose a connection …") : tr("&Connect …"),
                                     tr("Work on your own shop: its PostgreSQL, and the key of your payment provider. Password and key "
                                        "stay in this desktop's keychain."),
                                     &WelcomeWindow::connectChosen);
    layout->addLayout(choices, 1);
    layout->addWidget(text(tr("“halfday --demo” opens the demo at any time; the menu File leads to the connections."), Theme::Text::Caption, true));
    setMinimumWidth(150 * Theme::step);
    (hasConnections ? connection : demo)->setFocus();
}

void WelcomeWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void WelcomeWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        close();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace halfday
