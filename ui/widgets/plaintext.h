#pragma once

#include <QString>
#include <QStyledItemDelegate>

class QLabel;

namespace halfday {

/// Text from outside, fit to be looked at. Characters that turn the writing direction, are invisible or control a terminal
/// are shown by name (‹U+202E›): they exist to deceive. Everything else stays as it is, markup included.
QString visibleText(const QString &text);
/// Whether visibleText() shows this one by name. Line breaks and tabs do not deceive.
bool deceives(QChar character);
QString nameOf(QChar character);

/// The same in one line, for lists and labels; cut after 1,000 characters.
QString visibleLine(const QString &text);

/// A tooltip has no text format of its own: Qt guesses, and hostile text could be taken for HTML. This
/// escapes it, so that it is shown as it is. Empty stays empty. Cut after 2,000 characters.
QString plainToolTip(const QString &text);

/// A label for text from outside: several lines, to be selected with the mouse, and never markup.
QLabel *plainLabel(const QString &objectName, QWidget *parent);

/// Cells of one line that show visibleLine(); what a TableView draws with unless told otherwise.
class PlainTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override;
};

} // namespace halfday
