#include "ui/alerts/alertrow.h"

#include "models/alerts/alertwords.h"
#include "ui/alerts/alertlook.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/mirror.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;
using Kind = AlertRowSpec::Kind;

namespace {

constexpr int indent = 6 * Theme::step;
constexpr int stripe = 3;
constexpr int arrowWidth = 16;
constexpr qsizetype namedInGroup = 3;

/// What stands in a line of facts, without the empty ones.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

AlertRow::AlertRow(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_arrow(new QLabel(this)), m_badge(new Badge(this)),
      m_title(new ElidingLabel(this)), m_detail(new ElidingLabel(this)), m_since(new QLabel(this)),
      m_mend(new KeyButton(KeyButton::Look::Plain, this)), m_more(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessRole(this, QAccessible::ListItem);
    setAttribute(Qt::WA_Hover);
    m_title->setObjectName(u"alertTitle"_s);
    m_detail->setObjectName(u"alertDetail"_s);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_since->setObjectName(u"alertSince"_s);
    m_since->setTextFormat(Qt::PlainText);
    m_since->setFont(Theme::tabular(Theme::font(Theme::Text::Caption)));
    m_since->setForegroundRole(QPalette::PlaceholderText);
    m_mend->setObjectName(u"alertMend"_s);
    m_more->setObjectName(u"alertMore"_s);
    m_more->setIcon(Icons::named(u"overflow-menu"_s));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("Acknowledge, snooze and more"));
    m_more->setToolTip(m_more->accessibleName());

    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::step / 2);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    // Badges and arrows keep their room, so that titles stand under each other.
    m_arrow->setFixedWidth(arrowWidth);
    QSizePolicy keeps = m_arrow->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_arrow->setSizePolicy(keeps);
    m_badge->setMinimumWidth(std::max(Badge::size(AlertLook::wordOf(Severity::Red), m_badge->font()).width(),
                                      Badge::size(AlertLook::wordOf(Severity::Yellow), m_badge->font()).width()));
    m_layout->setSpacing(2 * Theme::step);
    m_layout->addWidget(m_arrow);
    m_layout->addWidget(m_badge);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(m_since);
    m_layout->addWidget(m_mend);
    m_layout->addWidget(m_more);
    connect(m_mend, &QPushButton::clicked, this, &AlertRow::mendClicked);
    connect(m_more, &QToolButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason); // the commands in the menu are about the row in focus
        m_menuToOpen->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void AlertRow::setMenu(QMenu *menu)
{
    m_menuToOpen = menu;
    m_more->setVisible(menu);
}

int AlertRow::mendWidth() const
{
    return m_mend->isHidden() ? 0 : m_mend->sizeHint().width();
}

void AlertRow::setMendWidth(int width)
{
    if (m_mend->minimumWidth() != width)
        m_mend->setMinimumWidth(width);
}

bool AlertRow::canMend() const
{
    return !m_mend->isHidden();
}

void AlertRow::show(const AlertRowSpec &spec, const Situation &situation)
{
    m_spec = spec;
    setObjectName(spec.key);
    const bool member = spec.kind == Kind::Member || spec.kind == Kind::Quiet || spec.key.endsWith(u":more"_s);
    m_layout->setContentsMargins(3 * Theme::step + (member ? indent : 0), Theme::step * 3 / 2, 2 * Theme::step, Theme::step * 3 / 2);
    m_arrow->setVisible(spec.unfolds());
    m_arrow->setPixmap(Icons::named(spec.unfolded ? u"arrow-down"_s : u"arrow-right"_s).pixmap(16, 16));
    const bool named = spec.kind == Kind::Single || spec.kind == Kind::Group || spec.kind == Kind::Member || spec.kind == Kind::Quiet;
    m_badge->setVisible(named);
    switch (spec.kind) {
    case Kind::Single:
    case Kind::Member:
    case Kind::Quiet:
        showAlert(situation);
        break;
    case Kind::Group:
        showGroup(situation);
        break;
    case Kind::QuietHead:
        showQuietHead(situation);
        break;
    case Kind::More:
        showMore();
        break;
    }
    adaptInks();
}

void AlertRow::showAlert(const Situation &situation)
{
    const Alert &alert = m_spec.alerts.first();
    const AlertText words = textOf(alert);
    m_grey = situation.stale && !alert.isLocal();
    m_badge->setState(m_grey || m_spec.kind == Kind::Quiet ? Theme::Tone::Neutral : AlertLook::toneOf(alert.severity),
                      AlertLook::wordOf(alert.severity));
    m_badge->setIconName(AlertLook::iconOf(alert.severity));
    m_view = words.view;
    m_record = words.recordId;
    m_mend->setText(words.action);
    m_mend->setVisible(!words.view.isEmpty() && !words.action.isEmpty());
    m_mend->setAccessibleName(tr("%1: %2", "button: what it is about").arg(words.action, visibleLine(words.title)));
    setTexts(visibleLine(words.title),
             joined({AlertLook::putAwayText(alert, situation.now, situation.zone), AlertLook::backText(alert), visibleLine(words.detail)}),
             sinceText(alert.since, situation.now, situation.zone));
    setAccessibleDescription(words.advice);
}

void AlertRow::showGroup(const Situation &situation)
{
    const Alert &first = m_spec.alerts.first();
    m_grey = situation.stale;
    m_badge->setState(m_grey ? Theme::Tone::Neutral : AlertLook::toneOf(first.severity), AlertLook::wordOf(first.severity));
    m_badge->setIconName(AlertLook::iconOf(first.severity));
    Instant oldest = first.since;
    int back = 0;
    for (const Alert &alert : std::as_const(m_spec.alerts)) {
        oldest = std::min(oldest, alert.since);
        back += alert.backBecause.isEmpty() ? 0 : 1;
    }
    m_view = textOf(first).view;
    m_record.clear();
    m_mend->setText(tr("Show them"));
    m_mend->setVisible(!m_view.isEmpty());
    const QString title = AlertLook::groupTitle(first.rule, int(m_spec.alerts.size()), first);
    m_mend->setAccessibleName(tr("%1: %2", "button: what it is about").arg(m_mend->text(), title));
    QStringList some{back > 0 ? tr("%n of them back", nullptr, back) : QString()};
    for (const Alert &alert : m_spec.alerts.first(std::min(namedInGroup, m_spec.alerts.size())))
        some << visibleLine(textOf(alert).title);
    setTexts(title, joined(some),
             sinceText(oldest, situation.now, situation.zone));
    setAccessibleDescription(m_spec.unfolded ? tr("Unfolded") : tr("Folded"));
}

void AlertRow::showQuietHead(const Situation &situation)
{
    m_grey = true;
    int snoozed = 0;
    std::optional<Instant> soonest;
    for (const Alert &alert : std::as_const(m_spec.alerts)) {
        if (!alert.isSnoozed(situation.now))
            continue;
        ++snoozed;
        soonest = soonest ? std::min(*soonest, *alert.snoozedUntil) : *alert.snoozedUntil;
    }
    const int acknowledged = int(m_spec.alerts.size()) - snoozed;
    QString text = joined({acknowledged > 0 ? tr("%n acknowledged", nullptr, acknowledged) : QString(),
                           snoozed > 0 ? tr("%n snoozed", nullptr, snoozed) : QString()});
    if (soonest)
        text = tr("%1, the first back at %2").arg(text, AlertLook::clockText(*soonest, situation.now, situation.zone));
    m_mend->hide();
    setTexts(text, {}, {});
    setAccessibleDescription(m_spec.unfolded ? tr("Unfolded") : tr("Folded"));
}

void AlertRow::showMore()
{
    m_grey = true;
    m_mend->hide();
    setTexts(m_spec.key == "more"_L1 ? tr("Show %n more", nullptr, m_spec.count) : tr("%n more in the log", nullptr, m_spec.count), {}, {});
    setAccessibleDescription({});
}

void AlertRow::setTexts(const QString &title, const QString &detail, const QString &since)
{
    if (m_title->text() != title)
        m_title->setText(title);
    if (m_detail->text() != detail)
        m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    if (m_since->text() != since)
        m_since->setText(since);
    m_since->setVisible(!since.isEmpty());
    const QString name = joined({m_badge->isHidden() ? QString() : m_badge->text(), title, since, detail});
    if (accessibleName() != name)
        setAccessibleName(name);
}

void AlertRow::adaptInks()
{
    const bool quiet = m_grey || m_spec.kind == Kind::Quiet;
    m_title->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
    QFont font = Theme::font(Theme::Text::Body);
    font.setWeight(quiet || m_spec.kind == Kind::Member ? QFont::Normal : QFont::DemiBold);
    if (m_title->font() != font)
        m_title->setFont(font);
    update();
}

void AlertRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || hasFocus()) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(hasFocus() ? 0.16f : 0.07f);
        painter.fillRect(rect(), ground);
    }
    const bool named = !m_badge->isHidden();
    if (named && !m_grey && m_spec.kind != Kind::Quiet)
        painter.fillRect(Mirror::in(rect(), {0, 0, stripe, height()}), Theme::ink(AlertLook::toneOf(m_spec.alerts.first().severity)));
    painter.setPen(Theme::line());
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void AlertRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_J:
        emit moveRequested(1);
        break;
    case Qt::Key_Up:
    case Qt::Key_K:
        emit moveRequested(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        emit toggleRequested(event->key() == Qt::Key_Right);
        break;
    case Qt::Key_Space:
        emit toggleRequested(!m_spec.unfolded);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_spec.unfolds() || m_spec.kind == Kind::More ? emit toggleRequested(!m_spec.unfolded) : emit mendClicked();
        break;
    default:
        QFrame::keyPressEvent(event);
        return;
    }
    event->accept();
}

void AlertRow::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton && (m_spec.unfolds() || m_spec.kind == Kind::More))
        emit toggleRequested(!m_spec.unfolded);
    event->accept();
}

void AlertRow::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus(Qt::OtherFocusReason);
    if (m_menuToOpen)
        m_menuToOpen->popup(event->globalPos());
}

void AlertRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    emit focused();
    update();
}

void AlertRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void AlertRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace halfday
