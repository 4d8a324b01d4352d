#include "tests/models/reviews/reviewfixture.h"
#include "tests/support/testsettings.h"
#include "tests/ui/shell/fakeview.h"
#include "ui/settings/policiespage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/zoom.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    explicit Desk(const QString &file) : settings(file, QSettings::IniFormat), window(settings, clock)
    {
        window.addView(page);
        window.chooseZone(window.chosenZone());
        window.start();
        window.show();
        window.activateWindow();
        up = QTest::qWaitForWindowActive(&window);
        page->table->setFocus();
    }
    ~Desk() { Zoom::set(*qApp, 100); }
    SettingsDialog *open()
    {
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        return window.settingsBook()->dialog();
    }
    void choose(QComboBox *box, const QVariant &data)
    {
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

    QSettings settings;
    SystemClock clock;
    MainWindow window;
    FakeView *page = new FakeView(u"reviews"_s, u"Reviews"_s, u"view-list-text"_s, 51);
    bool up = false;
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;
    TestCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(m_cluster.run(u"create role ada login in role halfday_admin"_s));
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void oneDialogByItsKey()
    {
        Desk desk(file());
        QVERIFY(desk.up);
        SettingsDialog *dialog = desk.open();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QCOMPARE(dialog->listedPages(), QStringList({u"appearance"_s, u"zone"_s, u"keys"_s}));
        QCOMPARE(dialog->currentPage(), u"appearance"_s);
        desk.window.settingsBook()->open(u"zone"_s);
        QCOMPARE(desk.window.findChildren<SettingsDialog *>().size(), 1);
        QCOMPARE(dialog->currentPage(), u"zone"_s);
    }

    void searchKnowsEveryWord()
    {
        Desk desk(file());
        SettingsDialog *dialog = desk.open();
        auto *search = dialog->findChild<QLineEdit *>(u"settingsSearch"_s);
        search->setText(u"dark"_s);
        QVERIFY(dialog->listedPages().contains(u"appearance"_s));
        QVERIFY(!dialog->listedPages().contains(u"zone"_s));
        search->setText(u"melbourne nothing"_s);
        QCOMPARE(dialog->listedPages(), QStringList());
        search->setText(u"approve all"_s);
        QCOMPARE(dialog->listedPages(), QStringList(u"keys"_s));
        QCOMPARE(dialog->currentPage(), u"keys"_s);
        search->clear();
        QCOMPARE(dialog->listedPages().size(), 3);
    }

    void themeAndZoomAtOnceAndRemembered()
    {
        {
            Desk desk(file());
            SettingsDialog *dialog = desk.open();
            desk.choose(dialog->findChild<QComboBox *>(u"themeChoice"_s), int(Theme::Mode::Dark));
            QVERIFY(Theme::isDark());
            desk.choose(dialog->findChild<QComboBox *>(u"zoomChoice"_s), 150);
            QCOMPARE(Zoom::percent(), 150);
            desk.window.close();
        }
        QCOMPARE(Zoom::percent(), 100);
        Desk desk(file());
        QCOMPARE(Zoom::percent(), 150);
        QVERIFY(Theme::isDark());
        desk.window.setThemeMode(Theme::Mode::Light);
    }

    void zoomByKeys()
    {
        Desk desk(file());
        auto *title = desk.page->findChild<QLabel *>(u"viewTitle"_s);
        const double points = title->font().pointSizeF();
        const double caption = desk.page->findChild<QLabel *>(u"viewState"_s)->font().pointSizeF();
        const int row = desk.page->table->verticalHeader()->defaultSectionSize();
        const double letters = desk.page->table->font().pointSizeF();
        const int field = desk.page->search->height();
        QTest::keyClick(&desk.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(Zoom::percent(), 110);
        QTest::keyClick(&desk.window, Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(Zoom::percent(), 125);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(&desk.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(Zoom::percent(), 200);
        QTRY_COMPARE(title->font().pointSizeF(), 2 * points);
        QTRY_COMPARE(desk.page->findChild<QLabel *>(u"viewState"_s)->font().pointSizeF(), 2 * caption);
        // Rows are as tall as their text needs.
        QTRY_COMPARE(desk.page->table->verticalHeader()->defaultSectionSize(), desk.page->table->fontMetrics().height() + 3 * Theme::step);
        QVERIFY(desk.page->table->verticalHeader()->defaultSectionSize() > row);
        QTRY_VERIFY(desk.page->search->height() > field);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(&desk.window, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(Zoom::percent(), 80);
        QTest::keyClick(&desk.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(Zoom::percent(), 100);
        QTRY_COMPARE(title->font().pointSizeF(), points);
        QTRY_COMPARE(desk.page->table->font().pointSizeF(), letters);
        QTRY_COMPARE(desk.page->table->verticalHeader()->defaultSectionSize(), desk.page->table->fontMetrics().height() + 3 * Theme::step);
        QTRY_VERIFY(std::abs(desk.page->search->height() - field) <= 2);
    }

    void zoomScalesLimitsBackAndForth()
    {
        Desk desk(file());
        QWidget box(&desk.window);
        box.setMaximumHeight(33);
        box.setMinimumHeight(17);
        box.setMinimumWidth(300);
        for (const int percent : {110, 125, 150, 175, 200, 90, 80}) {
            Zoom::set(*qApp, percent);
            QCOMPARE(box.maximumHeight(), qRound(33 * percent / 100.0));
            QCOMPARE(box.minimumHeight(), qRound(17 * percent / 100.0));
        }
        QCOMPARE(box.minimumWidth(), 300);
        Zoom::set(*qApp, 150);
        box.setMaximumHeight(90); // somebody sets it anew: that counts from here
        Zoom::set(*qApp, 100);
        QCOMPARE(box.maximumHeight(), 60);
        QCOMPARE(box.minimumHeight(), 17);
        Zoom::set(*qApp, 3000);
        QCOMPARE(Zoom::percent(), 200);
    }

    void theZoneOfTheOperator()
    {
        Desk desk(file());
        SettingsDialog *dialog = desk.open();
        auto *zones = dialog->findChild<QComboBox *>(u"zoneChoice"_s);
        desk.choose(zones, u"Australia/Melbourne"_s);
        QCOMPARE(desk.page->timeZone(), QTimeZone("Australia/Melbourne"));
        QCOMPARE(desk.settings.value(u"window/zone"_s), u"Australia/Melbourne"_s);
        zones->setCurrentText(u"Atlantis/Poseidonis"_s);
        emit zones->lineEdit()->editingFinished();
        QCOMPARE(desk.page->timeZone(), QTimeZone("Australia/Melbourne"));
        QVERIFY(dialog->findChild<QLabel *>(u"zoneProblem"_s)->text().contains(u"no time zone"_s));
        desk.choose(zones, QString());
        QCOMPARE(desk.page->timeZone(), QTimeZone::systemTimeZone());
    }

    void policiesAreReadByAll()
    {
        ReviewFixture fixture(m_cluster);
        const auto database = fixture.as(u"vera"_s);
        PoliciesPage page(*database);
        QTRY_VERIFY(page.findChild<QLineEdit *>(u"policy-refund_window"_s));
        QCOMPARE(page.findChild<QLineEdit *>(u"policy-refund_window"_s)->text(), u"3 days"_s);
        QVERIFY(page.findChild<QLineEdit *>(u"policy-refund_window"_s)->isReadOnly());
        QVERIFY(!page.findChild<QComboBox *>(u"policy-refund_window_basis"_s)->isEnabled());
    }

    void anAdminChangesThemAndTheDatabaseJudges()
    {
        ReviewFixture fixture(m_cluster);
        const auto database = fixture.as(u"ada"_s);
        PoliciesPage page(*database);
        page.show();
        QTRY_VERIFY(page.findChild<QLineEdit *>(u"policy-review_undo"_s));
        auto *field = page.findChild<QLineEdit *>(u"policy-review_undo"_s);
        auto *answer = page.findChild<QLabel *>(u"answer-review_undo"_s);
        field->setText(u"45 minutes"_s);
        emit field->editingFinished();
        QTRY_VERIFY(answer->text().startsWith(u"Changed"_s));
        QCOMPARE(fixture.number(u"select count(*) from halfday.policies where name = 'review_undo' and value = '45 minutes'"_s), 1);
        field->setText(u"<b>soon</b>"_s);
        emit field->editingFinished();
        QTRY_VERIFY(answer->text().startsWith(u"Not changed"_s));
        QVERIFY2(answer->text().contains(u"<b>soon</b>"_s), qPrintable(answer->text())); // the database's own sentence, as plain text
        QCOMPARE(answer->textFormat(), Qt::PlainText);
        QCOMPARE(field->text(), u"45 minutes"_s);
        auto *basis = page.findChild<QComboBox *>(u"policy-refund_window_basis"_s);
        QVERIFY(basis->isEnabled());
        basis->setCurrentText(u"request"_s);
        emit basis->activated(basis->currentIndex());
        QTRY_COMPARE(fixture.number(u"select count(*) from halfday.policies where name = 'refund_window_basis' and value = 'request'"_s), 1);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings.moc"
