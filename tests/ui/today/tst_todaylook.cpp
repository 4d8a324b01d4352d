#include "tests/ui/today/todaydesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// Pictures of the first page and its details in both themes and sizes, with the figures of a fixed Monday. With
/// HALFDAY_LOOK they stay in that folder.
class TestTodayLook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TodayDesk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void take(const QString &name)
    {
        const QString folder = qEnvironmentVariable("HALFDAY_LOOK", m_folder.path());
        QDir().mkpath(folder);
        for (const bool dark : {false, true}) {
            Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
            for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)}) {
                m_window->resize(size);
                for (int level = 0; level < 16; ++level)
                    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                QCoreApplication::processEvents();
                const QPixmap picture = m_window->grab();
                QVERIFY(picture.save(u"%1/%2-%3-%4.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s).arg(size.width())));
                QCOMPARE(picture.size(), size * m_window->devicePixelRatioF());
            }
        }
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Australia));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_desk = std::make_unique<TodayDesk>();
        m_window = std::make_unique<MainWindow>(*m_settings, m_desk->clock);
        m_window->setMode(Mode::Demo);
        m_window->addView(&m_desk->view);
        m_window->setTimeZone(QTimeZone("Australia/Melbourne"));
        m_window->setConnection(Database::State::Connected, u"Connected"_s);
        m_window->setAttribute(Qt::WA_DontShowOnScreen);
        m_window->start();
        m_window->show();
        m_desk->tellEverything();
    }

    void cleanupTestCase()
    {
        m_desk->view.setParent(nullptr);
        m_window.reset();
        m_desk.reset();
    }

    void aBadMonday() { take(u"today"_s); }

    void details()
    {
        for (const QString &id : m_desk->view.subpages()) {
            m_desk->view.showSubpage(id);
            take(u"today-"_s + id);
        }
        m_desk->view.showSubpage({});
    }

    void aFailure()
    {
        m_desk->clock.advance(std::chrono::minutes(4));
        m_desk->view.showSnapshotFailed({Error::Kind::Connection, u"The database did not answer."_s, u"08006"_s, u"timeout"_s, true});
        AlertBoard stale = TodayDesk::badMonday();
        stale.stale = true;
        m_desk->view.showBoard(stale);
        take(u"today-old"_s);
        m_desk->view.showSubpage(u"revenue"_s);
        take(u"today-old-revenue"_s);
        m_desk->view.showSubpage({});
    }

    void aCalmMonday()
    {
        Snapshot shop = TodayFixture::snapshot(m_desk->clock.now());
        shop.pending = {};
        AlertBoard calm;
        calm.asOf = m_desk->clock.now();
        m_desk->view.showSnapshot(shop);
        m_desk->view.showBoard(calm);
        take(u"today-calm"_s);
    }

    void anEmptyShop()
    {
        m_desk->view.showSnapshot(TodayFixture::emptyShop(m_desk->clock.now()));
        m_desk->view.showRecentAlerts({});
        take(u"today-empty"_s);
    }
};

QTEST_MAIN(TestTodayLook)
#include "tst_todaylook.moc"
