#include "ui/shell/navigation.h"

#include "ui/shell/savedfilteritem.h"
#include "ui/theme/icons.h"
#include "ui/theme/zoom.h"
#include "ui/widgets/mirror.h"

#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

NavigationItem::NavigationItem(const QString &title, const QString &iconName, const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setIcon(Icons::named(iconName));
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::TabFocus); // a click hands the focus to the page
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!key.isEmpty())
        setToolTip(u"%1 (%2)"_s.arg(title.toHtmlEscaped(), key.toString(QKeySequence::NativeText)));
    setCount({});
}

void NavigationItem::setCount(std::optional<qint64> count)
{
    m_count = count;
    setAccessibleName(text());
    setAccessibleDescription(count ? tr("%n waiting", nullptr, int(*count)) : QString());
    updateGeometry();
    update();
}

/// No title is cut, however large the letters and however long the queue.
QSize NavigationItem::sizeHint() const
{
    QFont face = font();
    face.setWeight(QFont::DemiBold);
    const int width = 3 * Theme::step + iconPixels + 2 * Theme::step + QFontMetrics(face).horizontalAdvance(text()) + 2 * Theme::step + 1 + pillWidth();
    return {std::max(Zoom::scaled(itemWidth), width), fontMetrics().height() + 4 * Theme::step};
}

QString NavigationItem::countText() const { return m_count && *m_count > 0 ? locale().toString(*m_count) : QString(); }

int NavigationItem::pillWidth() const
{
    const QString text = countText();
    const QFontMetrics figures(Theme::tabular(Theme::font(Theme::Text::Caption)));
    return text.isEmpty() ? 0 : std::max(figures.height() + 4, figures.horizontalAdvance(text) + 3 * Theme::step) + Theme::step;
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect();
    if (isChecked() || underMouse()) {
        QColor background = isChecked() ? Theme::tint(Theme::Tone::Accent) : Theme::tint(Theme::Tone::Neutral);
        painter.setPen(Qt::NoPen);
        painter.setBrush(background);
        painter.drawRoundedRect(area, Theme::radius, Theme::radius);
    }
    if (isChecked()) {
        painter.setBrush(Theme::ink(Theme::Tone::Accent));
        painter.drawRoundedRect(QRectF(Mirror::isOn() ? area.width() - 3 : 0, area.height() / 4.0, 3, area.height() / 2.0), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::ink(Theme::Tone::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
    int left = 3 * Theme::step;
    icon().paint(&painter, Mirror::in(area, {left, (area.height() - iconPixels) / 2, iconPixels, iconPixels}));
    left += iconPixels + 2 * Theme::step;
    int right = area.width() - 2 * Theme::step;
    if (const QString text = countText(); !text.isEmpty()) {
        const QFont figures = Theme::tabular(Theme::font(Theme::Text::Caption));
        const QSize pill(pillWidth() - Theme::step, QFontMetrics(figures).height() + 4);
        right -= pill.width();
        const QRect place = Mirror::in(area, {right, (area.height() - pill.height()) / 2, pill.width(), pill.height()});
        const Theme::Tone tone = isChecked() ? Theme::Tone::Accent : Theme::Tone::Neutral;
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? Theme::fill(tone) : Theme::tint(tone));
        painter.drawRoundedRect(place, pill.height() / 2.0, pill.height() / 2.0);
        painter.setFont(figures);
        painter.setPen(isChecked() ? Theme::onFill(tone) : Theme::ink(tone));
        painter.drawText(place, Qt::AlignCenter, text);
        right -= Theme::step;
    }
    QFont face = font();
    face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(face);
    painter.setPen(isChecked() ? Theme::ink(Theme::Tone::Accent) : palette().color(QPalette::WindowText));
    painter.drawText(Mirror::in(area, {left, 0, right - left, area.height()}), Mirror::start(),
                     QFontMetrics(face).elidedText(text(), Qt::ElideRight, right - left));
}

Navigation::Navigation(QWidget *parent) : QScrollArea(parent), m_content(new QWidget), m_layout(new QVBoxLayout(m_content))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    m_layout->setContentsMargins(2 * Theme::step, 3 * Theme::step, 2 * Theme::step, 3 * Theme::step);
    m_layout->setSpacing(3 * Theme::step);
    m_layout->addStretch(1);
}

/// As wide as the widest title, and no taller than the window: then it scrolls.
QSize Navigation::sizeHint() const
{
    const QSize content = m_content->sizeHint();
    const bool scrolls = content.height() > height();
    return {content.width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0), content.height()};
}

QSize Navigation::minimumSizeHint() const { return {sizeHint().width(), 3 * m_content->fontMetrics().height()}; }

void Navigation::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        updateGeometry();
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

NavigationItem *Navigation::addItem(const QString &id, const QString &title, const QString &iconName,
                                    const QKeySequence &key, const QString &group)
{
    auto *item = new NavigationItem(title, iconName, key, m_content);
    item->setObjectName(u"navigation-"_s + id);
    // Not clicked(): assistive technology toggles what can be checked.
    connect(item, &QAbstractButton::toggled, this, [this, id] { emit chosen(id); });
    groupLayout(group)->addWidget(item);
    auto *below = new QVBoxLayout;
    below->setSpacing(0);
    groupLayout(group)->addLayout(below);
    m_below[id] = below;
    m_items << std::pair(id, item);
    return item;
}

void Navigation::setSaved(const QString &id, const QList<SavedFilterItem *> &items)
{
    QVBoxLayout *below = m_below[id];
    while (QLayoutItem *old = below->takeAt(0)) {
        old->widget()->hide();
        old->widget()->setObjectName({}); // its name is taken by the one that follows it
        old->widget()->deleteLater();
        delete old;
    }
    for (SavedFilterItem *item : items) {
        below->addWidget(item);
        item->show();
    }
}

void Navigation::putField(const QString &id, QWidget *field, QWidget *instead)
{
    QVBoxLayout *below = m_below[id];
    const int at = instead ? below->indexOf(instead) : below->count();
    below->insertWidget(at, field);
    if (instead)
        instead->hide();
    field->show();
    m_content->layout()->activate();
    ensureWidgetVisible(field);
}

QVBoxLayout *Navigation::groupLayout(const QString &group)
{
    for (const auto &[name, layout] : std::as_const(m_groups)) {
        if (name == group)
            return layout;
    }
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Theme::step / 2);
    if (!group.isEmpty()) {
        auto *caption = new QLabel(group, m_content);
        caption->setTextFormat(Qt::PlainText);
        caption->setFont(Theme::font(Theme::Text::Caption));
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setContentsMargins(3 * Theme::step, 0, 0, Theme::step);
        layout->addWidget(caption);
    }
    const int place = group.isEmpty() ? 0 : int(m_groups.size());
    m_groups.insert(place, std::pair(group, layout));
    m_layout->insertLayout(place, layout);
    return layout;
}

void Navigation::setCurrent(const QString &id)
{
    for (const auto &[name, item] : std::as_const(m_items)) {
        const QSignalBlocker quiet(item);
        item->setChecked(name == id);
        item->update();
    }
}

NavigationItem *Navigation::item(const QString &id) const
{
    for (const auto &[name, item] : m_items) {
        if (name == id)
            return item;
    }
    return nullptr;
}

void Navigation::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(Theme::line());
    painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
}

} // namespace halfday
