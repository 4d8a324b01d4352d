#include "models/core/csv.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet takes for the beginning of a formula, in their wide forms too.
bool beginsFormula(QChar character)
{
    return u"=+-@\t\r\n＝＋－＠"_s.contains(character);
}

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression number(uR"(\A-?(0|[1-9][0-9]*)(\.[0-9]+)?\z)"_s);
    return number.match(text).hasMatch();
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const QTimeZone &zone, ByteOrderMark mark) : m_device(device), m_zone(zone)
{
    if (mark == ByteOrderMark::With)
        m_row = "\xEF\xBB\xBF";
}

QString CsvWriter::guarded(const QString &text)
{
    if (text.isEmpty() || isPlainNumber(text))
        return text;
    // Spreadsheets skip blanks in front of a formula, so the guard looks behind them.
    const auto shown = std::find_if(text.cbegin(), text.cend(), [](QChar c) {
        return beginsFormula(c) || !(c.isSpace() || c.category() == QChar::Other_Format || c.isNull());
    });
    return shown != text.cend() && beginsFormula(*shown) ? u'\'' + text : text;
}

CsvWriter &CsvWriter::text(const QString &value)
{
    cell(guarded(value));
    return *this;
}

CsvWriter &CsvWriter::number(qint64 value)
{
    cell(QString::number(value));
    return *this;
}

CsvWriter &CsvWriter::amount(const std::optional<Money> &money)
{
    cell(money ? decimalAmount(*money) : QString());
    return text(money ? money->currency : QString());
}

CsvWriter &CsvWriter::instant(std::optional<Instant> at)
{
    if (!at) {
        cell({});
        cell({});
        return *this;
    }
    const QDateTime utc = toDateTime(*at);
    const QDateTime local = utc.toTimeZone(m_zone);
    const int minutes = local.offsetFromUtc() / 60;
    // With its offset: in the night when the clocks go back, the same hour comes twice.
    const QString offset = u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
    cell(local.toString(u"yyyy-MM-dd HH:mm:ss"_s) + offset);
    cell(utc.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u'Z');
    return *this;
}

CsvWriter &CsvWriter::instantHeading(const QString &name)
{
    text(u"%1 (%2)"_s.arg(name, QString::fromUtf8(m_zone.id())));
    return text(u"%1 (UTC)"_s.arg(name));
}

void CsvWriter::cell(const QString &value)
{
    if (!m_first)
        m_row += ',';
    m_first = false;
    // Semicolon and tab as well: where the comma is the decimal sign, spreadsheets split at those.
    const bool quoted = std::any_of(value.cbegin(), value.cend(),
                                    [](QChar c) { return u"\",;\t\r\n"_s.contains(c); })
        || value.startsWith(u' ') || value.endsWith(u' ');
    if (!quoted) {
        m_row += value.toUtf8();
        return;
    }
    QString doubled = value;
    doubled.replace(u'"', u"\"\""_s);
    m_row += '"' + doubled.toUtf8() + '"';
}

Result<void> CsvWriter::endRow()
{
    m_row += "\r\n";
    m_failed = m_failed || m_device.write(m_row) != m_row.size();
    m_row.clear();
    m_first = true;
    if (!m_failed)
        return {};
    if (const auto *file = qobject_cast<QFileDevice *>(&m_device))
        return fail(fileError(*file));
    return fail({Error::Kind::Input, QCoreApplication::translate("Csv", "The export could not be written."), {},
                 m_device.errorString()});
}

Result<void> commitWhole(QSaveFile &file)
{
    // Of a write that the disk takes half of, Qt 6.4 keeps no error; only flush() tells.
    const bool whole = file.flush();
    if (!whole)
        file.cancelWriting();
    if (!file.commit())
        return fail(fileError(file));
    return {};
}

Error fileError(const QFileDevice &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    const auto said = [&](const QString &sentence) {
        return Error{Error::Kind::Input, sentence.arg(name), {}, file.errorString()};
    };
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return said(QCoreApplication::translate("Csv", "There is no room left for %1. Nothing was kept of it."));
    case QFileDevice::PermissionsError:
        return said(QCoreApplication::translate("Csv", "%1 may not be written: there is no permission. Choose another folder."));
    default:
        return said(QCoreApplication::translate("Csv", "%1 could not be written. Choose another folder."));
    }
}

} // namespace halfday
