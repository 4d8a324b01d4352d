#include "ui/today/metriccard.h"

#include "ui/theme/icons.h"
#include "ui/today/figurechart.h"
#include "ui/today/todaylook.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconPixels = 16;
constexpr double figureSize = 1.6; // times the body
}

MetricCard::MetricCard(Metric metric, QWidget *parent)
    : QPushButton(parent), m_metric(metric), m_icon(makeLabel(u"icon"_s, this)), m_title(new ElidingLabel(this)),
      m_figure(new ElidingLabel(this)), m_change(new ElidingLabel(this)), m_note(new ElidingLabel(this)),
      m_chart(new FigureChart(FigureChart::Size::Small, this))
{
    setObjectName(u"metric-"_s + Metrics::id(metric));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_title->setObjectName(u"title"_s);
    m_figure->setObjectName(u"figure"_s);
    m_change->setObjectName(u"change"_s);
    m_note->setObjectName(u"note"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_figure),
                          static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_note)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (ElidingLabel *part : {m_title, m_figure, m_change, m_note})
        part->setForegroundRole(QPalette::WindowText); // of a button's child it would be the button's
    m_icon->setFixedSize(iconPixels, iconPixels);

    auto *caption = new QHBoxLayout;
    caption->setSpacing(Theme::step);
    caption->addWidget(m_title, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::step / 2);
    left->addLayout(caption);
    auto *large = new QHBoxLayout;
    large->setSpacing(2 * Theme::step);
    large->addWidget(m_icon);
    large->addWidget(m_figure, 1);
    left->addLayout(large);
    left->addStretch(1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(3 * Theme::step);
    upper->addLayout(left, 12);
    upper->addWidget(m_chart, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, 3 * Theme::step - 1, 3 * Theme::step, 3 * Theme::step - 1);
    layout->setSpacing(Theme::step / 2);
    layout->addLayout(upper, 1);
    layout->addSpacing(Theme::step / 2);
    layout->addWidget(m_change);
    layout->addWidget(m_note);

    m_text.title = Metrics::title(metric);
    say(m_title, m_text.title);
    say(m_figure, u"–"_s);
    say(m_change, tr("Reading …"));
    setAccessibleName(tr("%1: reading").arg(m_text.title));
    m_chart->setAccessibleName(m_text.title);
    m_chart->setAccessibleDescription(m_change->text());
    adopt();
}

void MetricCard::setText(const MetricCardText &text)
{
    if (text == m_text)
        return;
    const bool moodChanged = text.mood != m_text.mood;
    m_text = text;
    say(m_title, text.title);
    say(m_figure, text.figure);
    say(m_change, text.change);
    say(m_note, text.note);
    m_chart->setData(text.chart);
    setAccessibleName(visibleLine(tr("%1: %2, %3, %4").arg(text.title, text.figure, text.change, text.note)));
    setAccessibleDescription(visibleLine(text.spoken));
    m_chart->setAccessibleName(text.title);
    m_chart->setAccessibleDescription(visibleLine(text.spoken));
    if (moodChanged)
        adopt();
}

void MetricCard::setGrey(bool grey)
{
    if (grey == m_grey)
        return;
    m_grey = grey;
    m_chart->setGrey(grey);
    adopt();
    update();
}

void MetricCard::adopt()
{
    const Theme::Tone tone = toneOf(m_text.mood);
    const QColor ink = palette().color(QPalette::Text);
    const auto paint = [](QWidget *part, const QColor &colour) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, colour);
        part->setPalette(colours);
    };
    const QColor quiet = Theme::quietInk();
    QFont title = Theme::font(Theme::Text::Caption);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    QFont figure = Theme::font(Theme::Text::Body);
    figure.setPointSizeF(figure.pointSizeF() * figureSize);
    figure.setWeight(QFont::DemiBold);
    m_figure->setFont(Theme::tabular(figure));
    m_note->setFont(Theme::font(Theme::Text::Caption));
    paint(m_title, quiet);
    paint(m_figure, m_grey ? quiet : tone == Theme::Tone::Red || tone == Theme::Tone::Amber ? Theme::ink(tone) : ink);
    paint(m_change, m_grey ? quiet : ink);
    paint(m_note, quiet);
    m_icon->setVisible(!m_grey && tone != Theme::Tone::Neutral);
    m_icon->setPixmap(Icons::forTone(tone).pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
}

QSize MetricCard::sizeHint() const { return layout()->sizeHint(); }
QSize MetricCard::minimumSizeHint() const { return layout()->minimumSize(); }

void MetricCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = Theme::ink(Theme::Tone::Accent);
    painter.setPen(QPen(hasFocus() ? accent : underMouse() ? Theme::quietInk() : Theme::line(), hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? palette().alternateBase() : palette().base());
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::radius, Theme::radius);
}

void MetricCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

void MetricCard::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        adopt();
}

} // namespace halfday
