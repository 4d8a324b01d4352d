#include "models/core/exportvalue.h"
#include "tests/support/testsettings.h"
#include "tests/ui/shell/fakeview.h"
#include "ui/print/tableprint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tabletools.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Desk {
    explicit Desk(const QString &file) : settings(file, QSettings::IniFormat), window(settings, clock)
    {
        window.addView(page);
        window.setTimeZone(QTimeZone("Australia/Melbourne"));
        window.start();
        window.show();
        window.activateWindow();
        up = QTest::qWaitForWindowActive(&window);
        page->table->setFocus();
    }
    void put(int row, int column, const QString &text, const QVariant &value = {})
    {
        auto *item = new QStandardItem(text);
        item->setData(value, ExportRole);
        page->model->setItem(row, column, item);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(page->table, key, modifiers); }
    static QString clipboard() { return QApplication::clipboard()->text(); }

    QSettings settings;
    SystemClock clock;
    MainWindow window;
    FakeView *page = new FakeView(u"refunds"_s, u"Refunds"_s, u"edit-undo"_s, 3);
    bool up = false;
};

const Instant moment = instantFromMicros(1'763'600'012'000'000); // 2025-11-20 00:53:32 UTC

} // namespace

class TestTableTools : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"settings.ini"_s); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void csvHasAmountsTimesAndNoFormulas()
    {
        Desk desk(file());
        QVERIFY(desk.up);
        desk.put(0, 0, u"=HYPERLINK(\"http://evil\")"_s);
        desk.put(0, 1, u"A$22.00"_s, QVariant::fromValue(Money{2200, u"AUD"_s}));
        desk.put(0, 2, u"2 h ago"_s, QVariant::fromValue(moment));
        desk.put(1, 1, u"¥900"_s, QVariant::fromValue(Money{900, u"JPY"_s}));
        desk.put(1, 0, u"a\tb, \"c\"\nd"_s);
        desk.put(1, 3, u"three"_s, QVariant::fromValue(qint64(-3)));
        desk.page->table->horizontalHeader()->hideSection(4);
        const QString text = TableText::csv(*desk.page->table, TableText::allRows(*desk.page->table).mid(0, 2), QTimeZone("Australia/Melbourne"));
        QCOMPARE(text, u"Text,Trainer,Currency,Council (Australia/Melbourne),Council (UTC),Age\r\n"
                       "\"'=HYPERLINK(\"\"http://evil\"\")\",22.00,AUD,2025-11-20 11:53:32+11:00,2025-11-20 00:53:32Z,2 h ago\r\n"
                       "\"a\tb, \"\"c\"\"\nd\",900,JPY,,,-3\r\n"_s);
    }

    void columnsInTheirOrderOnScreen()
    {
        Desk desk(file());
        auto *header = desk.page->table->horizontalHeader();
        header->moveSection(header->visualIndex(3), 0);
        const QString text = TableText::plain(*desk.page->table, {desk.page->model->index(0, 0)});
        QVERIFY2(text.startsWith(u"2 h ago\tBrilliant"_s), qPrintable(text));
    }

    void keysCopyWhatIsMarked()
    {
        Desk desk(file());
        desk.put(0, 1, u"+1 formula\tand tab"_s);
        desk.page->table->selectRow(0);
        desk.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(desk.clipboard().count(u'\n'), 0);
        QVERIFY2(desk.clipboard().contains(u"\t'+1 formula and tab\t"_s), qPrintable(desk.clipboard()));
        desk.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.clipboard().count(u"\r\n"_s), 4); // nothing marked: the heading and all three
        QVERIFY(desk.page->messages()->texts().join(u' ').contains(u"All 3"_s));
        desk.key(Qt::Key_X, {});
        desk.key(Qt::Key_J, {});
        desk.key(Qt::Key_X, {});
        desk.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.clipboard().count(u"\r\n"_s), 3);
    }

    void aFieldStillCopiesItsOwnText()
    {
        Desk desk(file());
        desk.page->search->setText(u"paws"_s);
        desk.page->search->setFocus();
        desk.page->search->selectAll();
        QTest::keyClick(desk.page->search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(desk.clipboard(), u"paws"_s);
        QCOMPARE(TableTools::filterWords(desk.page), u"“paws”"_s);
    }

    void columnsAreChosenByMenuAndRemembered()
    {
        {
            Desk desk(file());
            desk.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
            auto *menu = desk.page->table->findChild<QMenu *>(u"columnChooser"_s);
            QVERIFY(menu && menu->isVisible());
            QCOMPARE(menu->actions().first()->text(), u"Text"_s);
            QVERIFY(!menu->actions()[4]->isEnabled()); // somebody must take the room
            menu->actions()[1]->trigger();
            menu->close();
            QVERIFY(desk.page->table->isColumnHidden(1));
            desk.window.resize(1600, 800);
            QVERIFY(desk.page->table->isColumnHidden(1)); // room does not bring it back
            desk.window.close();
        }
        Desk desk(file());
        QVERIFY(desk.page->table->isColumnHidden(1));
        QVERIFY(!desk.page->table->isColumnHidden(2));
        QVERIFY(!TableText::visibleColumns(*desk.page->table).contains(1));
        desk.page->table->columns()->reset();
        QVERIFY(!desk.page->table->isColumnHidden(1));
    }

    void hiddenInAnEmptyListToo()
    {
        {
            Desk desk(file());
            desk.page->table->columns()->setShown(2, false);
            desk.window.close();
        }
        QSettings settings(file(), QSettings::IniFormat);
        SystemClock clock;
        MainWindow window(settings, clock);
        auto *page = new FakeView(u"refunds"_s, u"Refunds"_s, u"edit-undo"_s, 0);
        window.addView(page);
        QVERIFY(page->table->isColumnHidden(2));
        page->model->appendRow({new QStandardItem(u"a"_s), new QStandardItem(u"b"_s)});
        QVERIFY(page->table->isColumnHidden(2));
    }

    void printedListsGoOverPages()
    {
        Desk desk(file());
        for (int row = 3; row < 90; ++row) {
            desk.page->model->appendRow({new QStandardItem(u"<b>Row %1</b> "_s.arg(row) + u"of a rather long text "_s.repeated(row % 7)),
                                         new QStandardItem(u"Trainer"_s), new QStandardItem(u"Yarra"_s), new QStandardItem(u"2 h ago"_s),
                                         new QStandardItem(u"0.95"_s)});
        }
        desk.page->search->setText(u"rather"_s);
        const QString pdf = qEnvironmentVariableIsSet("HALFDAY_LOOK") ? qEnvironmentVariable("HALFDAY_LOOK") + u"/print.pdf"_s
                                                                       : m_folder->filePath(u"list.pdf"_s);
        auto *tools = desk.window.findChild<TableTools *>();
        {
            QPdfWriter writer(pdf);
            writer.setPageSize(QPageSize(QPageSize::A4));
            const int pages = tools->printOnto(writer);
            QVERIFY(pages >= 3 && pages <= 8);
        }
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-" && written.size() > 5000);
        QPdfWriter nowhere(m_folder->filePath(u"no/such/folder.pdf"_s));
        QCOMPARE(tools->printOnto(nowhere), 0);
    }

    void thePrintDialogBlocksNothing()
    {
        Desk desk(file());
        desk.key(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = desk.window.findChild<QPrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!desk.window.findChild<QPrintDialog *>());
    }
};

QTEST_MAIN(TestTableTools)
#include "tst_tabletools.moc"
