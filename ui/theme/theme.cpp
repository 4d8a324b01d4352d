#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QToolTip>
#include <cmath>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Tones {
    QColor ink, tint, fill, onFill;
};

struct Colours {
    QColor window, base, alternate, button, text, quiet, disabled, line, edge, tooltip, tooltipText;
    QColor selection, selectionText;
    Tones neutral, accent, red, amber, green;
};

const Colours &colours(bool dark)
{
    static const Colours light{
        .window = 0xf4f5f7, .base = 0xffffff, .alternate = 0xf8f9fa, .button = 0xfbfbfc, .text = 0x1e2227,
        .quiet = 0x59626c, .disabled = 0x9299a1, .line = 0xd5d9de, .edge = 0x7f868e, .tooltip = 0x2b3036, .tooltipText = 0xf4f5f7,
        .selection = 0xcfe3f7, .selectionText = 0x14283b,
        .neutral = {0x4b545e, 0xe9ecef, 0x4b545e, 0xffffff},
        .accent = {0x0a5ca8, 0xe3effa, 0x1666b4, 0xffffff},
        .red = {0xb3221a, 0xfdeae8, 0xb3221a, 0xffffff},
        .amber = {0x855000, 0xfff2d6, 0xf0b429, 0x2e1c00},
        .green = {0x19693a, 0xe4f4ea, 0x1c7541, 0xffffff},
    };
    static const Colours night{
        .window = 0x212428, .base = 0x191b1e, .alternate = 0x1d2023, .button = 0x2b2f34, .text = 0xe4e6e9,
        .quiet = 0xa3abb4, .disabled = 0x6b737c, .line = 0x3b4047, .edge = 0x868e97, .tooltip = 0x3a4047, .tooltipText = 0xf1f2f4,
        .selection = 0x27486a, .selectionText = 0xf4f8fc,
        .neutral = {0xc2c8cf, 0x31363c, 0x59626c, 0xffffff},
        .accent = {0x76baf5, 0x1f3347, 0x2a72b8, 0xffffff},
        .red = {0xff9b91, 0x43211f, 0xb83228, 0xffffff},
        .amber = {0xf3bd57, 0x3d2f14, 0xe0a526, 0x261700},
        .green = {0x7bd29a, 0x1b3626, 0x23794a, 0xffffff},
    };
    return dark ? night : light;
}

const Tones &tones(const Colours &set, Theme::Tone tone)
{
    switch (tone) {
    case Theme::Tone::Accent:
        return set.accent;
    case Theme::Tone::Red:
        return set.red;
    case Theme::Tone::Amber:
        return set.amber;
    case Theme::Tone::Green:
        return set.green;
    case Theme::Tone::Neutral:
        break;
    }
    return set.neutral;
}

bool darkInForce = false;

/// What the desktop asks for: it says so by the palette that the application started with.
bool systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const double value = double(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

void Theme::apply(QApplication &application, Mode mode)
{
    const bool system = systemIsDark(); // asked before our own palette hides the answer
    darkInForce = mode == Mode::Dark || (mode == Mode::System && system);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    Icons::useTheme(darkInForce);
    QApplication::setPalette(palette(darkInForce));
    QToolTip::setPalette(palette(darkInForce));
    application.setWindowIcon(Icons::application());
}

bool Theme::isDark() { return darkInForce; }
QColor Theme::ink(Tone tone) { return tones(colours(darkInForce), tone).ink; }
QColor Theme::tint(Tone tone) { return tones(colours(darkInForce), tone).tint; }
QColor Theme::fill(Tone tone) { return tones(colours(darkInForce), tone).fill; }
QColor Theme::onFill(Tone tone) { return tones(colours(darkInForce), tone).onFill; }

QColor Theme::panelFill(Tone tone)
{
    // Midway in lightness, so that neither a white nor a black panel swallows it; amber is as dark as it can be and still be amber.
    switch (tone) {
    case Tone::Accent:
        return 0x2f80d0;
    case Tone::Red:
        return 0xdc2f26;
    case Tone::Amber:
        return 0xbd7400;
    case Tone::Green:
        return 0x23904f;
    case Tone::Neutral:
        break;
    }
    return 0x7d868f;
}

QColor Theme::quietInk() { return colours(darkInForce).quiet; }
QColor Theme::line() { return colours(darkInForce).line; }
QColor Theme::edge() { return colours(darkInForce).edge; }

QFont Theme::font(Text size)
{
    QFont font = QApplication::font();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    switch (size) {
    case Text::Title:
        font.setPointSizeF(points * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Caption:
        font.setPointSizeF(points * 0.9);
        break;
    case Text::Body:
        break;
    }
    return font;
}

QFont Theme::tabular(const QFont &font)
{
    // Qt 6.4 cannot ask a font for its "tnum" figures. Most interface fonts have figures of one width
    // anyway; where they do not, the fixed font takes over.
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01) {
            QFont fixed = font;
            fixed.setStyleHint(QFont::Monospace);
            fixed.setFamilies({u"monospace"_s});
            return fixed;
        }
    }
    return font;
}

QPalette Theme::palette(bool dark)
{
    const Colours &set = colours(dark);
    QPalette palette(set.text, set.button, Qt::white, Qt::black, set.line, set.text, Qt::white, set.base, set.window);
    palette.setColor(QPalette::AlternateBase, set.alternate);
    palette.setColor(QPalette::PlaceholderText, set.quiet);
    palette.setColor(QPalette::Highlight, set.selection);
    palette.setColor(QPalette::HighlightedText, set.selectionText);
    palette.setColor(QPalette::Link, set.accent.ink);
    palette.setColor(QPalette::LinkVisited, set.accent.ink);
    palette.setColor(QPalette::ToolTipBase, set.tooltip);
    palette.setColor(QPalette::ToolTipText, set.tooltipText);
    palette.setColor(QPalette::Light, dark ? set.button.lighter(125) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, dark ? set.button.lighter(112) : set.button.darker(103));
    palette.setColor(QPalette::Mid, dark ? set.line : set.line.darker(108));
    palette.setColor(QPalette::Dark, dark ? set.base.darker(130) : set.line.darker(125));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : set.line.darker(160));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, set.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, set.alternate.darker(105));
    return palette;
}

QList<Theme::Pair> Theme::textPairs(bool dark)
{
    const Colours &set = colours(dark);
    QList<Pair> pairs{
        {u"text on window"_s, set.text, set.window},
        {u"text on base"_s, set.text, set.base},
        {u"text on alternate rows"_s, set.text, set.alternate},
        {u"text on buttons"_s, set.text, set.button},
        {u"selected text"_s, set.selectionText, set.selection},
        {u"tooltip"_s, set.tooltipText, set.tooltip},
        {u"quiet on window"_s, set.quiet, set.window},
        {u"quiet on base"_s, set.quiet, set.base},
        {u"quiet on alternate rows"_s, set.quiet, set.alternate},
    };
    const QList<std::pair<QString, const Tones *>> all{{u"neutral"_s, &set.neutral}, {u"accent"_s, &set.accent},
        {u"red"_s, &set.red}, {u"amber"_s, &set.amber}, {u"green"_s, &set.green}};
    for (const auto &[name, tone] : all) {
        pairs << Pair{name + u" ink on tint"_s, tone->ink, tone->tint}
              << Pair{name + u" ink on window"_s, tone->ink, set.window}
              << Pair{name + u" ink on base"_s, tone->ink, set.base}
              << Pair{name + u" ink on alternate rows"_s, tone->ink, set.alternate}
              << Pair{name + u" ink on selection"_s, tone->ink, set.selection}
              << Pair{name + u" on fill"_s, tone->onFill, tone->fill}
              << Pair{u"text on "_s + name + u" tint"_s, set.text, tone->tint};
    }
    return pairs;
}

QList<Theme::Pair> Theme::shapePairs(bool dark)
{
    const Colours &set = colours(dark);
    const QList<std::pair<QString, QColor>> grounds{{u"window"_s, set.window}, {u"base"_s, set.base}, {u"alternate rows"_s, set.alternate},
        {u"buttons"_s, set.button}, {u"hovered"_s, set.neutral.tint}, {u"pressed"_s, set.accent.tint}};
    QList<Pair> pairs;
    for (const auto &[name, ground] : grounds) {
        pairs << Pair{u"frame on "_s + name, set.edge, ground} << Pair{u"focus on "_s + name, set.accent.ink, ground};
        for (const Tones *tone : {&set.neutral, &set.accent, &set.red, &set.amber, &set.green})
            pairs << Pair{u"mark %1 on %2"_s.arg(tone->ink.name(), name), tone->ink, ground};
    }
    for (const auto &[name, ground] : grounds.mid(0, 2))
        pairs << Pair{u"chart on "_s + name, set.accent.fill, ground};
    for (const Tones *tone : {&set.neutral, &set.amber, &set.green})
        pairs << Pair{u"bar of confidence %1"_s.arg(tone->ink.name()), tone->ink, set.line};
    pairs << Pair{u"primary button on window"_s, set.accent.fill, set.window} << Pair{u"focus inside it"_s, set.accent.onFill, set.accent.fill}
          << Pair{u"cursor's edge on the chosen row"_s, set.accent.ink, set.selection};
    return pairs;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace halfday
