#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <QSaveFile>
#include <QStringList>
#include <QTimeZone>

namespace halfday {

/// Writes RFC 4180 (comma, CRLF, doubled quotes) in UTF-8, row by row, straight to a device. Text is made safe
/// for spreadsheets: a cell that would be read as a formula gets an apostrophe in front. Numbers, amounts and
/// instants come through functions of their own and stay what they are.
class CsvWriter
{
public:
    enum class ByteOrderMark { Without, With }; ///< With: Excel then takes the file for UTF-8

    /// The device is open for writing and outlives the writer. `zone` is the one that local times are told in.
    CsvWriter(QIODevice &device, const QTimeZone &zone, ByteOrderMark mark = ByteOrderMark::With);

    CsvWriter &text(const QString &value);
    CsvWriter &number(qint64 value);
    /// Two cells: "22.00" and "AUD". Without an amount both are empty.
    CsvWriter &amount(const std::optional<Money> &money);
    /// Two cells: in the zone, with its offset at that moment, and in UTC.
    CsvWriter &instant(std::optional<Instant> at);
    /// The two headings for instant(): "Time (Australia/Melbourne)", "Time (UTC)".
    CsvWriter &instantHeading(const QString &name);
    /// Ends the row and writes it. After a failure nothing more is written and every call fails alike.
    Result<void> endRow();

    /// How a text cell is written, without the quotes.
    static QString guarded(const QString &text);

private:
    void cell(const QString &value);

    QIODevice &m_device;
    QTimeZone m_zone;
    QByteArray m_row;
    bool m_first = true;
    bool m_failed = false;
};

/// The file appears, if all of it could be written. QSaveFile::commit() alone lets a file pass whose end found no room.
Result<void> commitWhole(QSaveFile &file);

/// Why a file could not be opened or written, for the operator: no room, no permission, no such folder.
Error fileError(const QFileDevice &file);

} // namespace halfday
