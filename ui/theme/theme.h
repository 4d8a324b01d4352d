#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

class QApplication;
class QPainter;

namespace halfday {

/// How Halfday looks, set in one place. Widgets ask here for what a palette cannot say; they repaint
/// on QEvent::PaletteChange, which a change of theme sends to all of them.
class Theme
{
public:
    enum class Mode { System, Light, Dark };
    /// What a colour says. Never the only thing that says it: a word and an icon stand beside it.
    enum class Tone { Neutral, Accent, Red, Amber, Green };
    enum class Text { Title, Body, Caption };

    /// Spacing comes in steps: margins and gaps are a multiple of this many pixels.
    static constexpr int step = 4;
    /// The one corner radius, in pixels.
    static constexpr int radius = 5;

    /// Sets style, palette, fonts and icon theme. May be called again at any time.
    static void apply(QApplication &application, Mode mode);
    static bool isDark();

    /// For text and icons of that tone, on the window, the base or tint() of the same tone.
    static QColor ink(Tone tone);
    /// A quiet background for ink() of the same tone: badges, message bars.
    static QColor tint(Tone tone);
    /// A loud background, to be written on with onFill(): primary button, mode banner.
    static QColor fill(Tone tone);
    static QColor onFill(Tone tone);
    /// A fill for shapes on panels that are not ours, light or dark: it stands off from both, and white from it.
    static QColor panelFill(Tone tone);
    /// For captions and hints: quieter than the body, still readable.
    static QColor quietInk();
    /// Frames of cards, lines between parts: they only divide.
    static QColor line();
    /// Frames of what a hand can use, such as fields, buttons and scroll bars, and shapes that tell something.
    static QColor edge();

    static QFont font(Text size);
    /// The same font with figures of one width, so that amounts stand under each other.
    static QFont tabular(const QFont &font = Theme::font(Text::Body));

    /// Everything above for one theme, whichever is in force: what the contrast test walks through.
    struct Pair {
        QString name;
        QColor text;
        QColor background;
    };
    static QList<Pair> textPairs(bool dark);
    /// Marks, frames, rings of the focus, charts: what need not be read, but seen.
    static QList<Pair> shapePairs(bool dark);
    static QPalette palette(bool dark);
    /// By WCAG 2: 1 for equal colours, 21 for black on white.
    static double contrast(const QColor &a, const QColor &b);
};

} // namespace halfday
