#include "ui/widgets/keysoverlay.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

KeysOverlay::KeysOverlay(QWidget *window) : QWidget(window)
{
    setObjectName(u"keysOverlay"_s);
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void KeysOverlay::open(const QList<Group> &groups)
{
    delete m_panel;
    m_panel = new QWidget(this);
    m_panel->setAutoFillBackground(false);
    m_lines.clear();
    auto *columns = new QHBoxLayout(m_panel);
    columns->setContentsMargins(8 * Theme::step, 6 * Theme::step, 8 * Theme::step, 6 * Theme::step);
    columns->setSpacing(10 * Theme::step);
    for (const Group &group : groups) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(4 * Theme::step);
        grid->setVerticalSpacing(2 * Theme::step);
        auto *title = new QLabel(group.title, m_panel);
        const int rowHeight = std::max(1, fontMetrics().height() + 4 * Theme::step);
        const int mostRows = std::max(4, (parentWidget()->height() - 24 * Theme::step) / rowHeight);
        title->setTextFormat(Qt::PlainText);
        QFont bold = Theme::font(Theme::Text::Body);
        bold.setWeight(QFont::DemiBold);
        title->setFont(bold);
        grid->addWidget(title, 0, 0, 1, 2);
        int row = 1;
        for (const QAction *action : group.actions) {
            if (action->shortcut().isEmpty() || !action->isVisible())
                continue;
            if (row > mostRows) { // on with it beside
                grid->setRowStretch(row, 1);
                columns->addLayout(grid);
                grid = new QGridLayout;
                grid->setHorizontalSpacing(4 * Theme::step);
                grid->setVerticalSpacing(2 * Theme::step);
                grid->addWidget(new QLabel(m_panel), 0, 0, 1, 2);
                row = 1;
            }
            const QString text = action->text().remove(u'&');
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            auto *label = new QLabel(text, m_panel);
            label->setTextFormat(Qt::PlainText);
            label->setEnabled(action->isEnabled());
            grid->addWidget(new KeyCap(key, m_panel), row, 0, Qt::AlignRight);
            grid->addWidget(label, row++, 1);
            m_lines << key + u'\t' + text;
        }
        grid->setRowStretch(row, 1);
        columns->addLayout(grid);
    }
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(m_lines.join(u'\n'));
    setGeometry(parentWidget()->rect());
    m_panel->adjustSize();
    m_panel->move(rect().center() - m_panel->rect().center());
    m_focusBefore = QApplication::focusWidget();
    show();
    raise();
    m_panel->show();
    setFocus();
}

void KeysOverlay::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void KeysOverlay::keyPressEvent(QKeyEvent *event)
{
    // Every key belongs to the overlay while it is open, so that no command runs unseen below it.
    if (event->key() == Qt::Key_Escape || event->text() == u"?"_s)
        close();
}

bool KeysOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void KeysOverlay::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hide();
}

void KeysOverlay::mousePressEvent(QMouseEvent *) { close(); }

void KeysOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, 110));
    if (!m_panel)
        return;
    painter.setPen(Theme::line());
    painter.setBrush(palette().window());
    painter.drawRoundedRect(QRectF(m_panel->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

bool KeysOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        m_panel->move(rect().center() - m_panel->rect().center());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace halfday
