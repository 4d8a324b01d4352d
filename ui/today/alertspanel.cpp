#include "ui/today/alertspanel.h"

#include "models/today/todaywords.h"
#include "ui/alerts/alertlist.h"
#include "ui/theme/icons.h"
#include "ui/today/todaylook.h"

#include <QHBoxLayout>
#include <QPainter>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconPixels = 16;
}

AlertsPanel::AlertsPanel(AlertStore &store, QWidget *parent)
    : QWidget(parent), m_list(new AlertList(store, this)), m_line(new QWidget(this)), m_icon(makeLabel(u"calmIcon"_s, m_line)),
      m_words(makeLabel(u"calmWords"_s, m_line)), m_looked(makeLabel(u"calmLooked"_s, m_line))
{
    setObjectName(u"alertsPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(3 * Theme::step, 2 * Theme::step, 3 * Theme::step, 2 * Theme::step);
    line->setSpacing(2 * Theme::step);
    line->addWidget(m_icon);
    line->addWidget(m_words);
    line->addWidget(m_looked);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_icon->setFixedSize(iconPixels, iconPixels);
    m_list->hide();
    describe({});
}

bool AlertsPanel::isCalm() const { return m_read && !m_grey && !m_board.stale && m_board.open.isEmpty() && m_board.hidden == 0; }

void AlertsPanel::setBoard(const AlertBoard &board, Instant now)
{
    m_read = true;
    m_board = board;
    m_list->setBoard(board, now);
    describe(now);
}

void AlertsPanel::setGrey(bool grey, Instant now)
{
    m_grey = grey;
    describe(now);
}

void AlertsPanel::tick(Instant now)
{
    if (m_list->isVisibleTo(this))
        m_list->tick(now);
    describe(now);
}

void AlertsPanel::setTimeZone(const QTimeZone &zone, Instant now)
{
    m_zone = zone;
    m_list->setTimeZone(zone);
    describe(now);
}

void AlertsPanel::describe(Instant now)
{
    const bool empty = m_board.open.isEmpty() && m_board.hidden == 0;
    const bool line = !m_read || (empty && !m_board.stale);
    m_list->setVisible(!line);
    m_line->setVisible(line);
    const QString before = m_words->text();
    if (!m_read) {
        say(m_words, tr("Looking whether anything is wrong …"));
        say(m_looked, {});
    } else {
        const QString looked = TodayWords::clockTime(m_board.asOf, now, m_zone);
        say(m_words, isCalm() ? tr("All is well") : tr("Nothing was wrong"));
        say(m_looked, isCalm() ? tr("looked at %1").arg(looked) : tr("when it was last looked at, %1").arg(looked));
    }
    if (m_words->text() != before)
        adopt();
}

void AlertsPanel::adopt()
{
    const Theme::Tone tone = isCalm() ? Theme::Tone::Green : Theme::Tone::Neutral;
    QPalette colours;
    colours.setColor(QPalette::WindowText, Theme::ink(tone));
    m_words->setPalette(colours);
    colours.setColor(QPalette::WindowText, isCalm() ? palette().color(QPalette::Text) : Theme::quietInk());
    m_looked->setPalette(colours);
    QFont bold = Theme::font(Theme::Text::Body);
    bold.setWeight(QFont::DemiBold);
    m_words->setFont(bold);
    const QIcon icon = isCalm() ? Icons::forTone(tone) : Icons::named(u"view-refresh"_s);
    m_icon->setPixmap(icon.pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
    update();
}

void AlertsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isCalm() ? Qt::NoPen : QPen(Theme::line()));
    painter.setBrush(isCalm() ? Theme::tint(Theme::Tone::Green) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

void AlertsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        adopt();
}

} // namespace halfday
