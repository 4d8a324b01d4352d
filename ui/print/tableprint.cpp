#include "ui/print/tableprint.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/tabletext.h"

#include <QApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTableView>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr double titlePoints = 15;
constexpr double bodyPoints = 8.5;
constexpr int rowsMeasured = 200;
constexpr int mostLines = 6; ///< of one cell
constexpr int flags = Qt::AlignTop | Qt::TextWordWrap;
constexpr int longestWord = 24; ///< longer ones may break

class Printer
{
public:
    Printer(QPagedPaintDevice &device, const QTableView &table, const QModelIndexList &rows, const PrintWords &words)
        : m_device(device), m_table(table), m_rows(rows), m_words(words), m_columns(TableText::visibleColumns(table)),
          m_painter(&device)
    {
    }

    int run()
    {
        if (!m_painter.isActive())
            return 0;
        m_page = QRectF(0, 0, m_device.width(), m_device.height());
        m_body = font(bodyPoints, QFont::Normal);
        m_unit = metrics(m_body).height() / 4;
        m_bottom = m_page.bottom() - 3 * m_unit - metrics(m_body).height();
        measure();
        head();
        for (int number = 0; number < m_rows.size(); ++number)
            row(number);
        if (m_rows.isEmpty())
            text(m_body, QRectF(0, m_y, m_page.width(), m_bottom - m_y), Qt::AlignLeft, QApplication::translate("halfday::Print", "No rows."));
        foot();
        m_painter.end();
        return m_number;
    }

private:
    QFont font(double points, QFont::Weight weight) const
    {
        QFont made(QApplication::font().families());
        made.setPointSizeF(points); // paper does not zoom
        made.setWeight(weight);
        return made;
    }
    /// Of the paper, not of the screen.
    QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, &m_device); }

    QString cell(const QModelIndex &row, int column) const
    {
        const QString text = visibleLine(row.siblingAtColumn(column).data().toString());
        QString broken;
        int length = 0;
        for (const QChar c : text) {
            length = c.isSpace() ? 0 : length + 1;
            broken += c;
            if (length >= longestWord && !c.isHighSurrogate()) {
                broken += QChar(0x200b); // a break that is not seen
                length = 0;
            }
        }
        return broken;
    }
    QString heading(int column) const { return m_table.model()->headerData(column, Qt::Horizontal).toString(); }

    double text(const QFont &font, const QRectF &room, Qt::Alignment side, const QString &words, QColor ink = Qt::black)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        QRectF used;
        m_painter.drawText(room, int(side) | flags, words, &used);
        return used.height();
    }

    /// Each column what its texts need; if that is too much, the wide ones give way and break their lines.
    void measure()
    {
        const QFontMetricsF body = metrics(m_body);
        const QFontMetricsF bold = metrics(font(bodyPoints, QFont::DemiBold));
        for (const int column : m_columns) {
            double wide = bold.horizontalAdvance(heading(column));
            for (int i = 0; i < std::min<qsizetype>(m_rows.size(), rowsMeasured); ++i)
                wide = std::max(wide, body.horizontalAdvance(cell(m_rows[i], column)));
            m_widths << wide + 4 * m_unit;
        }
        const auto sum = [this] { return std::accumulate(m_widths.cbegin(), m_widths.cend(), 0.0); };
        for (int round = 0; round < 40 && sum() > m_page.width(); ++round) {
            auto widest = std::max_element(m_widths.begin(), m_widths.end());
            QList<double> sorted = m_widths;
            std::sort(sorted.begin(), sorted.end());
            const double next = sorted.size() > 1 ? sorted[sorted.size() - 2] : 0;
            *widest = std::max({*widest - (sum() - m_page.width()), std::min(next, *widest * 0.9), 12 * m_unit});
        }
        if (sum() > m_page.width()) {
            const double share = m_page.width() / sum();
            for (double &width : m_widths)
                width *= share;
        }
    }

    void head()
    {
        ++m_number;
        m_y = 0;
        if (m_number == 1) {
            m_y += text(font(titlePoints, QFont::DemiBold), {0, 0, m_page.width(), m_page.height()}, Qt::AlignLeft,
                        visibleLine(m_words.title));
            for (const QString &line : {m_words.state, m_words.filters}) {
                if (!line.isEmpty())
                    m_y += m_unit + text(m_body, {0, m_y + m_unit, m_page.width(), m_page.height()}, Qt::AlignLeft, visibleLine(line));
            }
            m_y += 4 * m_unit;
        }
        double x = 0;
        double tall = 0;
        for (int i = 0; i < m_columns.size(); ++i) {
            tall = std::max(tall, text(font(bodyPoints, QFont::DemiBold), room(i, x, m_page.height()), side(i), heading(m_columns[i])));
            x += m_widths[i];
        }
        m_y += tall + m_unit;
        line(Qt::black, 1.2);
        m_y += m_unit;
    }

    QRectF room(int column, double x, double height) const
    {
        return {x + (column == 0 ? 0 : 2 * m_unit), m_y, m_widths[column] - (column == 0 ? 2 : 4) * m_unit, height};
    }
    Qt::Alignment side(int column) const
    {
        const QVariant said = m_rows.isEmpty() ? QVariant() : m_rows.first().siblingAtColumn(m_columns[column]).data(Qt::TextAlignmentRole);
        return said.value<Qt::Alignment>() & Qt::AlignRight || said.toInt() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    }

    void row(int number)
    {
        const QFontMetricsF body = metrics(m_body);
        const double most = mostLines * body.lineSpacing();
        double tall = body.lineSpacing();
        QStringList cells;
        for (int i = 0; i < m_columns.size(); ++i) {
            cells << cell(m_rows[number], m_columns[i]);
            const QRectF needed = body.boundingRect(room(i, 0, 1e6), int(side(i)) | flags, cells.constLast());
            tall = std::max(tall, std::min(most, std::ceil(needed.height())));
        }
        if (m_y + tall + 2 * m_unit > m_bottom) {
            foot();
            m_device.newPage();
            head();
        }
        double x = 0;
        for (int i = 0; i < m_columns.size(); ++i) {
            m_painter.save();
            m_painter.setClipRect(QRectF(x, m_y, m_widths[i], tall));
            text(m_body, room(i, x, tall), side(i), cells[i]);
            m_painter.restore();
            x += m_widths[i];
        }
        m_y += tall + m_unit;
        line(QColor(0xc0, 0xc4, 0xc8), 0.6);
        m_y += m_unit;
    }

    void line(const QColor &ink, double points)
    {
        m_painter.setPen(QPen(ink, points * m_device.logicalDpiY() / 72.0));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    }

    void foot()
    {
        const QColor quiet(0x55, 0x5b, 0x61);
        const QRectF room(0, m_bottom + 2 * m_unit, m_page.width(), m_page.height());
        text(m_body, room, Qt::AlignLeft, visibleLine(m_words.made), quiet);
        text(m_body, room, Qt::AlignRight, QApplication::translate("halfday::Print", "Page %1").arg(m_number), quiet);
    }

    QPagedPaintDevice &m_device;
    const QTableView &m_table;
    const QModelIndexList &m_rows;
    const PrintWords &m_words;
    const QList<int> m_columns;
    QPainter m_painter;
    QFont m_body;
    QRectF m_page;
    QList<double> m_widths;
    double m_unit = 0;
    double m_bottom = 0;
    double m_y = 0;
    int m_number = 0;
};

} // namespace

int printTable(QPagedPaintDevice &device, const QTableView &table, const QModelIndexList &rows, const PrintWords &words)
{
    return Printer(device, table, rows, words).run();
}

} // namespace halfday
