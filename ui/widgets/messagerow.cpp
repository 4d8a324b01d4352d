#include "ui/widgets/messagerow.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
/// Longer texts are cut on screen; Copy details has them whole.
constexpr qsizetype mostShown = 600;
}

MessageRow::MessageRow(const Message &message, QWidget *parent)
    : QFrame(parent), m_severity(message.severity), m_icon(new QLabel(this)), m_word(new QLabel(this)),
      m_text(new QLabel(this)), m_countdown(new QLabel(this))
{
    setObjectName(u"message"_s);
    const bool cut = message.text.size() > mostShown;
    m_word->setText(word(m_severity));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_word->setFont(bold);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setText(cut ? visibleText(message.text.left(mostShown)) + u'…' : visibleText(message.text));
    QSizePolicy wraps(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wraps.setHeightForWidth(true);
    m_text->setSizePolicy(wraps);
    m_countdown->setObjectName(u"messageCountdown"_s);
    m_countdown->setFont(Theme::tabular());
    m_countdown->hide();
    setAccessibleName(m_word->text() + u": "_s + m_text->text());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * Theme::step, Theme::step, Theme::step, Theme::step);
    layout->setSpacing(2 * Theme::step);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_countdown);
    for (int i = 0; i < message.mends.size(); ++i) {
        auto *button = new QPushButton(message.mends[i].text, this);
        button->setObjectName(u"messageMend%1"_s.arg(i));
        button->setAccessibleName(message.mends[i].text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { emit mendChosen(i); });
        layout->addWidget(button);
    }
    if (!message.detail.isEmpty() || cut)
        addCopyButton(message.detail.isEmpty() ? message.text : message.text + u"\n\n"_s + message.detail);

    auto *close = new QToolButton(this);
    close->setObjectName(u"messageClose"_s);
    close->setText(u"✕"_s); // the theme's own is a red disc, too loud beside an error
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss: %1").arg(m_text->text()));
    connect(close, &QToolButton::clicked, this, &MessageRow::closed);
    layout->addWidget(close);
    adopt();
}

void MessageRow::addCopyButton(const QString &everything)
{
    auto *copy = new QPushButton(tr("Copy details"), this);
    copy->setObjectName(u"messageCopy"_s);
    copy->setAccessibleName(tr("Copy details"));
    copy->setFlat(true);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, copy, [copy, everything] {
        QApplication::clipboard()->setText(everything);
        copy->setText(tr("Copied"));
    });
    layout()->addWidget(copy);
}

void MessageRow::setSecondsLeft(std::chrono::seconds left)
{
    using namespace std::chrono_literals;
    if (left >= 1min)
        m_countdown->setText(tr("%n min", nullptr, int(std::chrono::ceil<std::chrono::minutes>(left).count())));
    else
        m_countdown->setText(tr("%n s", nullptr, int(left.count())));
    m_countdown->show();
}

Theme::Tone MessageRow::tone(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Error:
        return Theme::Tone::Red;
    case Message::Severity::Warning:
        return Theme::Tone::Amber;
    case Message::Severity::Success:
        return Theme::Tone::Green;
    case Message::Severity::Information:
        break;
    }
    return Theme::Tone::Accent;
}

QString MessageRow::word(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Error:
        return tr("Error");
    case Message::Severity::Warning:
        return tr("Warning");
    case Message::Severity::Success:
        return tr("Done");
    case Message::Severity::Information:
        break;
    }
    return tr("Note");
}

void MessageRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adopt();
}

void MessageRow::adopt()
{
    const Theme::Tone own = tone(m_severity);
    m_icon->setPixmap(Icons::forTone(own).pixmap(QSize(16, 16), devicePixelRatioF()));
    QPalette inked = m_word->palette();
    if (inked.color(QPalette::WindowText) != Theme::ink(own)) {
        inked.setColor(QPalette::WindowText, Theme::ink(own));
        m_word->setPalette(inked);
        m_countdown->setPalette(inked);
    }
}

void MessageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme::Tone own = tone(m_severity);
    QColor edge = Theme::ink(own);
    edge.setAlpha(110);
    painter.setPen(edge);
    painter.setBrush(Theme::tint(own));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace halfday
