#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QColor;
class QPainter;

namespace halfday {

/// An A4 page that is written from top to bottom in units of 1/300 inch, the same on paper and in a picture: fonts are
/// measured in those units too. Always plain text.
class EvidenceCanvas
{
public:
    static constexpr int width = 2480;
    static constexpr int height = 3508;
    static constexpr int margin = 160;

    enum class Text { Title, Heading, Body, Strong, Small };

    /// One cell of a row: where it begins and how wide it is, counted from the left margin.
    struct Cell {
        int left = 0;
        int width = 0;
        QString text = {};
        bool right = false; ///< figures stand under each other
        Text style = Text::Small;
    };

    /// The painter is scaled so that the page is width × height.
    explicit EvidenceCanvas(QPainter &painter) : m_painter(painter) {}

    static int room() { return width - 2 * margin; }
    int y() const { return m_y; }
    int left() const { return height - margin - m_y; } ///< below what is written

    void skip(int units) { m_y += units; }
    void write(Text style, const QString &text);
    void line();
    /// Text in a box across the page that nobody overlooks.
    void box(const QString &text, bool loud);
    void row(const QList<Cell> &cells);
    int heightOf(const QList<Cell> &cells) const;
    int heightOf(Text style, const QString &text, int wide = room()) const;
    /// At the foot of the page, upwards from its lower margin; says where it begins.
    int foot(const QString &text);

private:
    static QFont font(Text style);
    void draw(Text style, int x, int wide, const QString &text, bool right, const QColor &ink);

    QPainter &m_painter;
    int m_y = margin;
};

} // namespace halfday
