#include "ui/today/todaylook.h"

#include "ui/widgets/plaintext.h"

namespace halfday {

Theme::Tone toneOf(Mood mood)
{
    switch (mood) {
    case Mood::Good:
        return Theme::Tone::Green;
    case Mood::Watch:
        return Theme::Tone::Amber;
    case Mood::Bad:
        return Theme::Tone::Red;
    case Mood::Neutral:
        break;
    }
    return Theme::Tone::Neutral;
}

void say(QLabel *label, const QString &text)
{
    const QString shown = visibleLine(text);
    if (label->text() != shown)
        label->setText(shown);
}

QLabel *makeLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace halfday
