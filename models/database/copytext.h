#pragma once

#include <QByteArray>
#include <QString>
#include <utility>

namespace halfday {

/// Rows for COPY … FROM STDIN in text format: columns divided by tabs, whatever stands in them.
class CopyText
{
public:
    void add(const QString &text)
    {
        next();
        for (const char c : text.toUtf8()) {
            switch (c) {
            case '\\': m_rows += "\\\\"; break;
            case '\t': m_rows += "\\t"; break;
            case '\n': m_rows += "\\n"; break;
            case '\r': m_rows += "\\r"; break;
            case '\0': m_rows += "\xEF\xBF\xBD"; break; // PostgreSQL's text cannot hold it: shown as "unreadable"
            default: m_rows += c;
            }
        }
    }
    void add(qint64 number)
    {
        next();
        m_rows += QByteArray::number(number);
    }
    void add(bool value)
    {
        next();
        m_rows += value ? 't' : 'f';
    }
    void addRaw(const QByteArray &value)
    {
        next();
        m_rows += value;
    }
    void endRow()
    {
        m_rows += '\n';
        m_started = false;
    }
    qsizetype size() const { return m_rows.size(); }
    QByteArray take() { return std::exchange(m_rows, {}); }

private:
    void next()
    {
        if (std::exchange(m_started, true))
            m_rows += '\t';
    }

    QByteArray m_rows;
    bool m_started = false;
};

} // namespace halfday
