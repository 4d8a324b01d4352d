#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsMeasuredByWcag()
    {
        QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(Theme::contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(Theme::contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(Theme::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const bool dark : {false, true}) {
            const QString theme = dark ? u"dark: "_s : u"light: "_s;
            for (const Theme::Pair &pair : Theme::textPairs(dark))
                QTest::newRow(qPrintable(theme + pair.name)) << pair.text << pair.background;
            const QPalette palette = Theme::palette(dark);
            const auto row = [&](const char *name, QPalette::ColorRole text, QPalette::ColorRole background) {
                QTest::newRow(qPrintable(theme + QLatin1String(name))) << palette.color(text) << palette.color(background);
            };
            row("palette window", QPalette::WindowText, QPalette::Window);
            row("palette base", QPalette::Text, QPalette::Base);
            row("palette alternate", QPalette::Text, QPalette::AlternateBase);
            row("palette button", QPalette::ButtonText, QPalette::Button);
            row("palette selection", QPalette::HighlightedText, QPalette::Highlight);
            row("palette tooltip", QPalette::ToolTipText, QPalette::ToolTipBase);
            row("palette placeholder", QPalette::PlaceholderText, QPalette::Base);
            row("palette link", QPalette::Link, QPalette::Base);
        }
    }

    void everyTextCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        const double contrast = Theme::contrast(text, background);
        QVERIFY2(contrast >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), background.name()).arg(contrast)));
    }

    void changesAtRunTimeAndBack()
    {
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(Theme::isDark());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
        const QImage bright = Icons::named(u"edit-undo"_s).pixmap(22).toImage();
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY(!Theme::isDark());
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
        QVERIFY(Icons::named(u"edit-undo"_s).pixmap(22).toImage() != bright);
        Theme::apply(*qApp, Theme::Mode::System);
        QVERIFY(!Theme::isDark()); // off screen the desktop asks for nothing
    }

    void iconsAreFoundWithoutADesktop()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        const auto tones = {Theme::Tone::Neutral, Theme::Tone::Accent, Theme::Tone::Red, Theme::Tone::Amber,
                            Theme::Tone::Green};
        for (const Theme::Tone tone : tones)
            QVERIFY(!Icons::forTone(tone).pixmap(16).isNull());
        for (const QString &name : {u"window-close"_s, u"view-refresh"_s, u"network-connect"_s, u"network-disconnect"_s,
                                    u"application-exit"_s, u"input-keyboard"_s, u"help-about"_s, u"dialog-ok"_s,
                                    u"preferences-desktop-theme"_s})
            QVERIFY2(!Icons::named(name).pixmap(16).isNull(), qPrintable(name));
        QVERIFY(!Icons::application().pixmap(256).isNull());
    }

    void figuresStandUnderEachOther()
    {
        const QFontMetricsF metrics(Theme::tabular());
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
    }

    void threeSizesOfText()
    {
        const qreal body = Theme::font(Theme::Text::Body).pointSizeF();
        QVERIFY(Theme::font(Theme::Text::Title).pointSizeF() > body);
        QVERIFY(Theme::font(Theme::Text::Caption).pointSizeF() < body);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
