#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTimer>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent), m_typing(new QTimer(this))
{
    setAccessibleName(name);
    setPlaceholderText(hint);
    setToolTip(plainToolTip(hint)); // where there is no room for all of it
    setClearButtonEnabled(true);
    setMaxLength(200);
    setMaximumWidth(360);
    addAction(Icons::named(u"edit-find"_s), LeadingPosition);
    m_typing->setSingleShot(true);
    m_typing->setInterval(200ms);
    connect(m_typing, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::setSearched(const QString &text)
{
    const QSignalBlocker quiet(this);
    m_typing->stop();
    m_told = text;
    setText(text);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter && event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (!enter)
        clear();
    tell();
    emit left();
}

void SearchField::tell()
{
    m_typing->stop();
    if (text() == m_told)
        return;
    m_told = text();
    emit searched(m_told);
}

} // namespace halfday
