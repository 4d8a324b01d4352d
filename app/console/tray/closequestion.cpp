#include "app/console/tray/closequestion.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

CloseQuestion::CloseQuestion(bool hasTray, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"closeQuestion"_s);
    setWindowTitle(tr("Close the window"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 5 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(3 * Theme::step);
    const auto addText = [&](const QString &name, const QString &text, Theme::Text size) {
        auto *label = new QLabel(text);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(Theme::font(size));
        label->setMinimumWidth(110 * Theme::step);
        layout->addWidget(label);
        return label;
    };
    addText(u"closeTitle"_s, tr("Keep watching in the background?"), Theme::Text::Title);
    addText(u"closeText"_s,
            hasTray ? tr("Without its window Halfday stays in the tray: it goes on watching and tells you about red alerts. "
                         "If you quit, nothing is watched here until you start it again.")
                    : tr("This desktop has no tray, so the window is only minimised: Halfday goes on watching and tells you "
                         "about red alerts. If you quit, nothing is watched here until you start it again."),
            Theme::Text::Body);
    QLabel *hint = addText(u"closeHint"_s, tr("Your answer is remembered. Change it in the menu File, “When the window closes”."),
                           Theme::Text::Caption);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox;
    const auto addButton = [&](const QString &name, const QString &text, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setObjectName(name);
        return button;
    };
    QPushButton *keep = addButton(u"keepWatching"_s, tr("&Keep watching"), QDialogButtonBox::AcceptRole);
    QPushButton *quitButton = addButton(u"quitNow"_s, tr("&Quit"), QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = addButton(u"stayOpen"_s, tr("&Leave it open"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    layout->addSpacing(Theme::step);
    layout->addWidget(buttons);
    // First away with the question: what follows hides or ends what it stands on.
    connect(keep, &QPushButton::clicked, this, [this] { accept(); emit keepWatching(); });
    connect(quitButton, &QPushButton::clicked, this, [this] { reject(); emit quit(); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace halfday
