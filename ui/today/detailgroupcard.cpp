#include "ui/today/detailgroupcard.h"

#include "ui/theme/icons.h"
#include "ui/today/lightbutton.h"
#include "ui/today/todaylook.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/plaintext.h"

#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconPixels = 16;
}

DetailGroupCard::DetailGroupCard(QWidget *parent) : Card({}, parent)
{
    setObjectName(u"detailGroup"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    body()->setSpacing(Theme::step);
    body()->addStretch(1);
}

DetailGroupCard::Row DetailGroupCard::makeRow(int number)
{
    Row row;
    row.line = new QWidget(this);
    row.label = new ElidingLabel(row.line);
    row.label->setObjectName(u"label"_s);
    row.icon = makeLabel(u"icon"_s, row.line);
    row.icon->setFixedSize(iconPixels, iconPixels);
    row.value = new ElidingLabel(row.line);
    row.value->setObjectName(u"value"_s);
    row.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row.link = new LightButton(u"–"_s, row.line);
    row.link->setObjectName(u"link%1"_s.arg(number));
    row.note = new ElidingLabel(row.line);
    row.note->setObjectName(u"note"_s);
    row.note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(2 * Theme::step);
    upper->addWidget(row.label, 1);
    upper->addWidget(row.icon);
    upper->addWidget(row.value);
    upper->addWidget(row.link);
    auto *layout = new QVBoxLayout(row.line);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(upper);
    layout->addWidget(row.note);
    body()->insertWidget(number, row.line);
    connect(row.link, &QPushButton::clicked, this, [this, number] {
        if (number < m_group.figures.size())
            emit viewRequested(m_group.figures[number].view);
    });
    return row;
}

void DetailGroupCard::setGroup(const DetailGroup &group)
{
    if (group == m_group)
        return;
    if (group.title != m_group.title)
        setCaption(visibleLine(group.title));
    m_group = group;
    while (m_rows.size() < group.figures.size())
        m_rows << makeRow(int(m_rows.size()));
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        row.line->setVisible(i < group.figures.size());
        if (i >= group.figures.size())
            continue;
        const DetailFigure &figure = group.figures[i];
        const bool linked = !figure.view.isEmpty();
        say(row.label, figure.label);
        say(row.note, figure.note);
        row.note->setVisible(!figure.note.isEmpty());
        row.value->setVisible(!linked);
        row.link->setVisible(linked);
        say(row.value, figure.value);
        const QString words = visibleLine(figure.value);
        if (linked && row.link->text() != words) {
            row.link->setText(words);
            row.link->setToolTip(plainToolTip(words));
            row.link->setAccessibleName(tr("%1: %2").arg(visibleLine(figure.label), words));
            row.link->setToolTip(plainToolTip(figure.value)); // shortened where the card is narrow
            row.link->updateGeometry();
        }
    }
    adopt();
}

void DetailGroupCard::setGrey(bool grey)
{
    if (grey == m_grey)
        return;
    m_grey = grey;
    adopt();
}

void DetailGroupCard::adopt()
{
    QFont bold = Theme::tabular(Theme::font(Theme::Text::Body));
    bold.setWeight(QFont::DemiBold);
    for (int i = 0; i < std::min(m_rows.size(), m_group.figures.size()); ++i) {
        const Row &row = m_rows[i];
        const Theme::Tone tone = m_grey ? Theme::Tone::Neutral : toneOf(m_group.figures[i].mood);
        const auto paint = [](QWidget *part, const QColor &colour) {
            QPalette colours;
            colours.setColor(QPalette::WindowText, colour);
            part->setPalette(colours);
        };
        paint(row.label, Theme::quietInk());
        paint(row.note, Theme::quietInk());
        paint(row.value, m_grey ? Theme::quietInk() : palette().color(QPalette::Text));
        row.value->setFont(bold);
        row.link->setFont(bold);
        row.note->setFont(Theme::font(Theme::Text::Caption));
        row.icon->setVisible(tone != Theme::Tone::Neutral);
        row.icon->setPixmap(Icons::forTone(tone).pixmap(QSize(iconPixels, iconPixels), devicePixelRatioF()));
    }
}

void DetailGroupCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        adopt();
}

} // namespace halfday
