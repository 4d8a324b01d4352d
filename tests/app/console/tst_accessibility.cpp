#include "tests/app/console/consolefixture.h"
#include "tests/support/accesswalk.h"
#include "tests/support/layoutwalk.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

using namespace halfday;
using namespace Qt::StringLiterals;

/// The whole console on the demo's data, every page and subpage of it, for people who do not see it, do not use a mouse, do
/// not tell red from green, or need letters twice as large. tst_atspi asks the same of the running program from outside.
class TestAccessibility : public QObject
{
    Q_OBJECT

    DemoPlace m_demo;
    std::unique_ptr<Console> m_console;
    QFont m_font;

    MainWindow &window() { return *m_console->window(); }

    void open(const QString &settings)
    {
        m_demo.hold();
        ConsoleOptions options = m_demo.options();
        options.settingsFile = m_demo.file(settings);
        QSettings(options.settingsFile, QSettings::IniFormat).setValue(u"window/onClose"_s, u"quit"_s);
        m_console = std::make_unique<Console>(options);
        QVERIFY(m_console->window());
        window().resize(1280, 800);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->view(u"today"_s)->refreshedAt().has_value(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(m_console->ready(), 30000);
    }

    /// `look` at every page and subpage; what it finds, with the page's name before it.
    QStringList onEveryPage(const std::function<QStringList()> &look)
    {
        QStringList found;
        for (View *view : window().views()) {
            QStringList pages = view->subpages();
            pages.prepend({});
            for (const QString &page : std::as_const(pages)) {
                window().showView(view->id());
                view->showSubpage(page);
                if (!QTest::qWaitFor([&] { return view->settled(); }, 20000))
                    found << view->id() + u": does not settle"_s;
                // What comes late is laid out again; it is the last picture that counts.
                QStringList lines;
                (void)QTest::qWaitFor([&] {
                    settleLayout(window());
                    lines = look();
                    return lines.isEmpty();
                }, 3000);
                for (const QString &line : std::as_const(lines))
                    found << view->id() + (page.isEmpty() ? page : u'/' + page) + u": "_s + line;
            }
            view->showSubpage({});
        }
        return found;
    }
    static void expectNothing(const QStringList &found)
    {
        for (const QString &line : found)
            qWarning().noquote() << line;
        QVERIFY(found.isEmpty());
    }

private slots:
    void initTestCase()
    {
        m_font = QApplication::font();
        open(u"console.ini"_s);
    }
    void cleanupTestCase()
    {
        m_console.reset();
        m_demo.leave();
    }

    void everythingIsToldToAssistiveTechnology()
    {
        expectNothing(onEveryPage([this] { return accessFaults(window()); }));
    }

    void tabFollowsTheEye()
    {
        expectNothing(onEveryPage([this] {
            m_console->toFront();
            QList<QWidget *> order = tabStops(window());
            order.first()->setFocus(Qt::TabFocusReason);
            for (qsizetype i = 0; i < order.size(); ++i) {
                order[i] = QApplication::focusWidget();
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            return orderFaults(window(), order);
        }));
    }

    /// Tab comes to every control and back to the first one; the arrow keys are for inside.
    void tabIsNeverTrapped()
    {
        expectNothing(onEveryPage([this]() -> QStringList {
            m_console->toFront();
            const QList<QWidget *> stops = tabStops(window());
            if (stops.isEmpty())
                return {u"nothing takes the focus"_s};
            for (const bool backwards : {false, true}) {
                stops.first()->setFocus(Qt::TabFocusReason);
                QSet<QWidget *> visited;
                for (qsizetype i = 0; i < 2 * stops.size() + 5; ++i) {
                    QWidget *focus = QApplication::focusWidget();
                    if (!focus)
                        return {u"the focus is lost"_s};
                    visited.insert(focus);
                    QTest::keyClick(focus, backwards ? Qt::Key_Backtab : Qt::Key_Tab, backwards ? Qt::ShiftModifier : Qt::NoModifier);
                }
                QStringList missed;
                for (QWidget *stop : stops) {
                    if (!visited.contains(stop) && stop->isVisibleTo(&window()) && stop->isEnabled())
                        missed << (backwards ? u"Shift+Tab"_s : u"Tab"_s) + u" never comes to "_s + widgetPath(*stop);
                }
                if (!missed.isEmpty())
                    return missed;
            }
            return {};
        }));
    }

    void theFocusCanBeSeen()
    {
        expectNothing(onEveryPage([this] {
            QStringList blind;
            m_console->toFront();
            const auto picture = [this](const QWidget &widget) {
                const QRect area(widget.mapTo(&window(), QPoint()), widget.size());
                return window().grab(area.adjusted(-4, -4, 4, 4)).toImage();
            };
            for (QWidget *stop : tabStops(window())) {
                if (stop->visibleRegion().isEmpty() || stop->inherits("QScrollArea"))
                    continue;
                if (QWidget *focus = QApplication::focusWidget())
                    focus->clearFocus();
                const QImage without = picture(*stop);
                stop->setFocus(Qt::TabFocusReason);
                if (picture(*stop) == without)
                    blind << widgetPath(*stop) + u" does not show that it has the focus"_s;
            }
            return blind;
        }));
    }

    void noStateByColourAlone()
    {
        QList<QImage> shapes;
        for (const Theme::Tone tone : {Theme::Tone::Accent, Theme::Tone::Red, Theme::Tone::Amber, Theme::Tone::Green}) {
            // The shape without the colour: what is drawn in it, and what is left out.
            QImage shape = Icons::forTone(tone).pixmap(32).toImage();
            QVERIFY(!shape.isNull());
            for (int y = 0; y < shape.height(); ++y) {
                for (int x = 0; x < shape.width(); ++x) {
                    const QColor colour = shape.pixelColor(x, y);
                    shape.setPixelColor(x, y, colour.alpha() < 128 ? Qt::transparent : colour.saturation() < 60 ? Qt::white : Qt::black);
                }
            }
            QVERIFY(!shapes.contains(shape));
            shapes << shape;
        }
        int badges = 0;
        expectNothing(onEveryPage([&] {
            QStringList wordless;
            for (const Badge *badge : window().findChildren<Badge *>()) {
                if (!badge->isVisibleTo(&window()))
                    continue;
                ++badges;
                if (badge->text().trimmed().isEmpty())
                    wordless << widgetPath(*badge) + u" has a colour and no word"_s;
            }
            return wordless;
        }));
        QVERIFY(badges > 0);
    }

    void nothingIsCutOff()
    {
        expectNothing(onEveryPage([this] { return cutOff(window()); }));
    }

    /// Letters twice as large on the smallest screen: what no longer fits can be scrolled to, and nothing is cut.
    void lettersTwiceAsLarge()
    {
        m_console.reset();
        QFont large = m_font;
        large.setPointSizeF(2 * m_font.pointSizeF());
        QApplication::setFont(large);
        open(u"large.ini"_s);
        const QString folder = qEnvironmentVariable("HALFDAY_LOOK");
        const QStringList found = onEveryPage([&] {
            if (!folder.isEmpty())
                window().grab().save(folder + u"/large-"_s + window().currentView()->id() + u".png"_s);
            return cutOff(window());
        });
        const QSize size = window().size();
        for (const View *view : window().views()) {
            if (size.width() > 1280)
                qWarning().noquote() << view->id() << u"needs at least"_s << view->minimumSizeHint().width();
        }
        m_console.reset();
        QApplication::setFont(m_font);
        expectNothing(found);
        QCOMPARE(size, QSize(1280, 800));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
