#include "ui/reconciliation/evidencecanvas.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12; // above and below the text of a row
constexpr int inset = 34; // of the text in a box
// Paper has one look, whatever theme the console wears.
constexpr auto black = qRgb(0x1a, 0x1a, 0x1a);
constexpr auto grey = qRgb(0x55, 0x55, 0x55);
constexpr auto hair = qRgb(0xb8, 0xb8, 0xb8);
constexpr auto quiet = qRgb(0xee, 0xee, 0xee);

/// The lines of a text in this width, their height; inside a word only where it is longer than the line.
double layOut(QTextLayout &layout, int wide, bool right)
{
    QTextOption option((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double high = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wide);
        line.setPosition({0, high});
        high += line.height();
    }
    layout.endLayout();
    return high;
}

/// Emoji are pictures, and Qt's PDF takes outlines only: it would leave their place blank.
bool hasOutline(char32_t code, const QFont &font)
{
    thread_local QHash<char32_t, bool> known;
    if (const auto found = known.constFind(code); found != known.cend())
        return *found;
    QTextLayout layout(QString::fromUcs4(&code, 1), font);
    layOut(layout, EvidenceCanvas::width, false);
    bool has = true;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont drawn = run.rawFont();
        has = has && !run.glyphIndexes().contains(0U) && drawn.fontTable("CBDT").isEmpty() && drawn.fontTable("sbix").isEmpty();
    }
    return *known.insert(code, has);
}

/// What no font here has an outline for stands there by its number, ‹U+1F436›; the CSV has the text whole.
QString printable(const QString &text, const QFont &font)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const QString whole = text.sliced(i, pair ? 2 : 1);
        const bool prints = code < 0x80 || QChar::isSpace(code) || !QChar::isPrint(code) || hasOutline(code, font);
        shown += prints ? whole : u"‹U+%1›"_s.arg(QString::number(uint(code), 16).toUpper(), 4, u'0');
        i += pair;
    }
    return shown;
}

QString lines(const QString &text, const QFont &font) { return printable(text, font).replace(u'\n', QChar(QChar::LineSeparator)); }

} // namespace

QFont EvidenceCanvas::font(Text style)
{
    QFont font(u"DejaVu Sans"_s);
    font.setHintingPreference(QFont::PreferNoHinting); // hinted widths depend on the device
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: an ﬀ of one piece is not found by searching
    font.setPixelSize(style == Text::Title ? 66 : style == Text::Heading ? 42 : style == Text::Small ? 30 : 35);
    font.setBold(style == Text::Title || style == Text::Heading || style == Text::Strong);
    return font;
}

int EvidenceCanvas::heightOf(Text style, const QString &text, int wide) const
{
    const QFont letters = font(style);
    QTextLayout layout(lines(text, letters), letters);
    return int(std::ceil(std::max(layOut(layout, wide, false), QFontMetricsF(font(style)).height())));
}

int EvidenceCanvas::heightOf(const QList<Cell> &cells) const
{
    int high = 0;
    for (const Cell &cell : cells)
        high = std::max(high, heightOf(cell.style, cell.text, cell.width));
    return high + 2 * gap;
}

void EvidenceCanvas::draw(Text style, int x, int wide, const QString &text, bool right, const QColor &ink)
{
    const QFont letters = font(style);
    QTextLayout layout(lines(text, letters), letters);
    layOut(layout, wide, right);
    m_painter.setPen(ink);
    layout.draw(&m_painter, QPointF(margin + x, m_y));
}

void EvidenceCanvas::write(Text style, const QString &text)
{
    const int high = heightOf(style, text);
    draw(style, 0, room(), text, false, QColor::fromRgb(style == Text::Small ? grey : black));
    m_y += high;
}

void EvidenceCanvas::line()
{
    m_painter.setPen(QPen(QColor::fromRgb(hair), 3));
    m_painter.drawLine(margin, m_y, width - margin, m_y);
    m_y += 3;
}

void EvidenceCanvas::box(const QString &text, bool loud)
{
    const int wide = room() - 2 * inset;
    const int high = heightOf(Text::Strong, text, wide);
    const QRect frame(margin, m_y, room(), high + 2 * inset);
    m_painter.setPen(QPen(QColor::fromRgb(loud ? black : hair), loud ? 8 : 3));
    m_painter.setBrush(QColor::fromRgb(quiet));
    m_painter.drawRect(frame);
    m_painter.setBrush(Qt::NoBrush);
    m_y += inset;
    draw(Text::Strong, inset, wide, text, false, QColor::fromRgb(black));
    m_y += high + inset;
}

void EvidenceCanvas::row(const QList<Cell> &cells)
{
    const int high = heightOf(cells);
    m_y += gap;
    for (const Cell &cell : cells)
        draw(cell.style, cell.left, cell.width, cell.text, cell.right, QColor::fromRgb(black));
    m_y += high - gap;
}

int EvidenceCanvas::foot(const QString &text)
{
    const int before = m_y;
    const int high = heightOf(Text::Small, text);
    const int top = height - margin - high - 2 * gap;
    m_y = top;
    line();
    skip(gap);
    write(Text::Small, text);
    m_y = before;
    return top;
}

} // namespace halfday
