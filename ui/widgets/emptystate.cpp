#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_why(new QLabel(this)), m_next(new QLabel(this)),
      m_button(new QPushButton(this))
{
    QFont font = Theme::font(Theme::Text::Body);
    font.setWeight(QFont::DemiBold);
    m_why->setFont(font);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(u"emptyStateAction"_s);
    for (QLabel *label : {m_why, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMaximumWidth(480);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Theme::step);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_why, m_next}) { // as wide as it may be, and in the middle
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    refresh();
}

void EmptyState::setText(const QString &why, const QString &next, const QString &iconName)
{
    m_why->setText(visibleText(why));
    m_next->setText(visibleText(next));
    m_iconName = iconName;
    setAccessibleName(text());
    refresh();
    emit changed();
}

void EmptyState::setAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    m_button->disconnect(this);
    m_action = action;
    if (action) {
        connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &EmptyState::refresh);
        connect(action, &QObject::destroyed, this, [this] { m_action = nullptr; refresh(); });
    }
    refresh();
}

QString EmptyState::text() const
{
    return m_next->text().isEmpty() ? m_why->text() : m_why->text() + u'\n' + m_next->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void EmptyState::refresh()
{
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(Icons::named(m_iconName).pixmap(QSize(48, 48), devicePixelRatioF()));
    m_why->setVisible(!m_why->text().isEmpty());
    m_next->setVisible(!m_next->text().isEmpty());
    m_button->setVisible(m_action && m_action->isVisible());
    if (m_action) {
        m_button->setText(m_action->text());
        m_button->setEnabled(m_action->isEnabled());
        m_button->setAccessibleName(m_action->text());
    }
}

} // namespace halfday
