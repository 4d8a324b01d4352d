#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

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

    void everyShapeCanBeSeen_data()
    {
        QTest::addColumn<QColor>("shape");
        QTest::addColumn<QColor>("background");
        for (const bool dark : {false, true}) {
            for (const Theme::Pair &pair : Theme::shapePairs(dark))
                QTest::newRow(qPrintable((dark ? u"dark: "_s : u"light: "_s) + pair.name)) << pair.text << pair.background;
        }
    }

    void everyShapeCanBeSeen()
    {
        QFETCH(QColor, shape);
        QFETCH(QColor, background);
        const double contrast = Theme::contrast(shape, background);
        QVERIFY2(contrast >= 3, qPrintable(u"%1 on %2: %3"_s.arg(shape.name(), background.name()).arg(contrast)));
    }

    void everyControlHasAFrameThatCanBeSeen_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("control");
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            for (const char *control : {"QLineEdit", "QPlainTextEdit", "QPushButton", "QComboBox", "QSpinBox", "QDateEdit", "QCheckBox", "QRadioButton"})
                QTest::addRow("%s %s", mode == Theme::Mode::Dark ? "dark" : "light", control) << int(mode) << QString::fromLatin1(control);
        }
    }

    /// As drawn: from the left edge inwards there is something that stands off from the window by 3:1, with the focus and without.
    void everyControlHasAFrameThatCanBeSeen()
    {
        QFETCH(int, mode);
        QFETCH(QString, control);
        Theme::apply(*qApp, Theme::Mode(mode));
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        const QHash<QString, QWidget *> controls{{u"QLineEdit"_s, new QLineEdit}, {u"QPlainTextEdit"_s, new QPlainTextEdit},
            {u"QPushButton"_s, new QPushButton}, {u"QComboBox"_s, new QComboBox}, {u"QSpinBox"_s, new QSpinBox},
            {u"QDateEdit"_s, new QDateEdit}, {u"QCheckBox"_s, new QCheckBox}, {u"QRadioButton"_s, new QRadioButton}};
        for (QWidget *each : controls)
            layout->addWidget(each);
        QWidget *widget = controls[control];
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *focus : {controls[control == "QLineEdit"_L1 ? u"QPushButton"_s : u"QLineEdit"_s], widget}) {
            focus->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(focus->hasFocus());
            const QImage picture = window.grab(QRect(widget->mapTo(&window, QPoint()), widget->size())).toImage();
            double best = 0;
            for (int x = 0; x < std::min(24, picture.width()); ++x)
                best = std::max(best, Theme::contrast(picture.pixelColor(x, picture.height() / 2), window.palette().color(QPalette::Window)));
            QVERIFY2(best >= 3, qPrintable(u"%1, focus %2: %3"_s.arg(control).arg(focus == widget).arg(best)));
        }
    }

    void everyIconCanBeSeen_data()
    {
        QTest::addColumn<QString>("name");
        Theme::apply(*qApp, Theme::Mode::Light);
        static const QRegularExpression word(u"(?<!setObjectName\\()u\"([a-z]+(?:-[a-z]+)*)\"_s"_s);
        QSet<QString> names;
        for (const QString &part : {u"/ui"_s, u"/app/console"_s}) {
            for (QDirIterator files(QStringLiteral(HALFDAY_ROOT) + part, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto all = word.globalMatch(text); all.hasNext();) {
                    const QString name = all.next().captured(1);
                    if (QIcon::hasThemeIcon(name))
                        names << name;
                }
            }
        }
        QVERIFY(names.size() > 30);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    /// Of what is drawn at all, a good part stands off from the ground; the rest may be shade.
    void everyIconCanBeSeen()
    {
        QFETCH(QString, name);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::apply(*qApp, mode);
            for (const auto role : {QPalette::Window, QPalette::Base}) {
                const QColor ground = QApplication::palette().color(role);
                QImage picture(22, 22, QImage::Format_RGB32);
                picture.fill(ground);
                QPainter painter(&picture);
                Icons::named(name).paint(&painter, picture.rect());
                painter.end();
                int drawn = 0;
                int seen = 0;
                for (int i = 0; i < 22 * 22; ++i) {
                    const QColor colour = picture.pixelColor(i % 22, i / 22);
                    drawn += colour != ground;
                    seen += Theme::contrast(colour, ground) >= 3;
                }
                QVERIFY2(drawn > 0 && seen * 5 >= drawn, qPrintable(u"%1 of %2 on %3"_s.arg(seen).arg(drawn).arg(ground.name())));
            }
        }
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
