#include "tests/support/testcluster.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The audit log as the operator works with it: by keys, on a real database.
class TestAuditView : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    SystemClock m_clock;
    std::unique_ptr<TestDatabase> m_testDatabase;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AuditView> m_view;

    template <class T> T *part(const char *name) { return m_view->findChild<T *>(QLatin1StringView(name)); }
    TableView *table() { return part<TableView>("auditTable"); }
    AuditDetail *detail() { return part<AuditDetail>("auditDetail"); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(QApplication::focusWidget(), key, with); }

    /// Three decisions in one batch, a refund, a policy, and what an attacker would like to see run.
    bool fill()
    {
        return m_testDatabase
            ->run(u"insert into halfday.audit_log (at, actor, action, subject, subject_id, batch, before, after, note) "
                  "select now() - interval '80 minutes', 'anna', 'review.approve', 'review', i::text, "
                  "'aaaaaaaa-0000-4000-8000-000000000001'::uuid, "
                  "jsonb_build_object('status', 'pending', 'version', 1), "
                  "jsonb_build_object('status', 'approved', 'version', 2), null from generate_series(1, 40) i;"
                  "insert into halfday.audit_log (at, actor, action, subject, subject_id, before, after, note) values "
                  "(now() - interval '1230 seconds', 'ben', 'refund.begin', 'refund', "
                  "'3f2a91c4-0000-4000-8000-000000000001', null, "
                  "'{\"amount\": 2200, \"currency\": \"AUD\", \"charge\": \"ch_3NqYx2Lk\", \"request\": 12, \"state\": \"intended\"}', null), "
                  "(now() - interval '19 minutes', 'ben', 'refund.succeeded', 'refund', "
                  "'3f2a91c4-0000-4000-8000-000000000001', '{\"state\": \"intended\"}', "
                  "'{\"state\": \"succeeded\", \"provider_refund\": \"re_1\"}', null), "
                  "(now() - interval '9 minutes', 'carla', 'policy.set', 'policy', 'refund_window', "
                  "'{\"value\": \"3 days\"}', '{\"value\": \"5 days\"}', null), "
                  "(now() - interval '150 seconds', 'anna', 'review.reject', 'review', '41', "
                  "'{\"status\": \"pending\", \"version\": 1}', "
                  "'{\"status\": \"rejected\", \"version\": 2, \"reason\": \"spam\"}', "
                  "'<img src=x onerror=alert(1)><b>bold</b> ' || chr(8238) || repeat('x', 300))"_s)
            .has_value();
    }

    void start()
    {
        m_view->resize(1040, 700);
        m_view->show();
        m_view->refresh();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QTRY_VERIFY(m_view->settled() && m_view->refreshedAt());
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
    }

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
    }

    void init()
    {
        m_testDatabase = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_testDatabase->isUp(), qPrintable(m_testDatabase->problem()));
        m_database = std::make_unique<Database>(m_testDatabase->address(), m_clock);
        m_view = std::make_unique<AuditView>(*m_database);
    }

    void cleanup()
    {
        m_view.reset();
        m_database.reset();
        m_testDatabase.reset();
    }

    void saysHowMuchThereIs()
    {
        QVERIFY(fill());
        start();
        QTRY_COMPARE(m_view->state(), u"44 entries, newest 2 min ago"_s);
        QCOMPARE(table()->model()->rowCount(), 44);
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void anEmptyLogSaysWhy()
    {
        start();
        QTRY_VERIFY(table()->emptyState()->isVisible());
        QCOMPARE(table()->emptyState()->text().section(u'\n', 0, 0), u"Nothing has been done yet"_s);
    }

    void jAndKWalkAndTheDetailFollows()
    {
        QVERIFY(fill());
        start();
        QVERIFY(detail()->differences().contains(u"Status: pending → rejected"_s));
        press(Qt::Key_J);
        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(detail()->differences(), u"Value: 3 days → 5 days"_s);
        press(Qt::Key_K);
        QCOMPARE(detail()->entry()->subjectId, u"41"_s);
    }

    void slashSearchesAndEnterLeadsBack()
    {
        QVERIFY(fill());
        start();
        press(Qt::Key_Slash);
        QTRY_VERIFY(part<QLineEdit>("auditSearch")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"ch_3nq"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(table()->hasFocus());
        QTRY_COMPARE(m_view->state(), u"1 entry matches, newest 20 min ago"_s);
        QCOMPARE(detail()->entry()->action, u"refund.begin"_s);
        press(Qt::Key_C);
        QTRY_COMPARE(table()->model()->rowCount(), 44);
    }

    void jumpsToTheSameRowAndTheSameBatch()
    {
        QVERIFY(fill());
        start();
        press(Qt::Key_J);
        press(Qt::Key_J);
        press(Qt::Key_H);
        QTRY_COMPARE(table()->model()->rowCount(), 2); // the refund's whole life
        press(Qt::Key_C);
        QTRY_COMPARE(table()->model()->rowCount(), 44);
        table()->moveBy(10);
        QTRY_VERIFY(part<QPushButton>("auditSameBatch")->isVisible());
        QTest::mouseClick(part<QPushButton>("auditSameBatch"), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 40);
        QTRY_COMPARE(m_view->state(), u"40 entries match, newest 1 h ago"_s);
    }

    void filtersByWhoAndWhat()
    {
        QVERIFY(fill());
        start();
        auto *actor = part<QComboBox>("auditActor");
        QTRY_COMPARE(actor->count(), 4); // everybody, anna, ben, carla
        actor->setCurrentIndex(actor->findData(u"ben"_s));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        auto *action = part<QComboBox>("auditAction");
        action->setCurrentIndex(action->findData(u"review.reject"_s));
        QTRY_VERIFY(table()->emptyState()->isVisible());
        QCOMPARE(table()->emptyState()->text().section(u'\n', 0, 0), u"No entry matches these filters"_s);
        QVERIFY(!detail()->entry());
    }

    void hostileTextStaysText()
    {
        QVERIFY(fill());
        start();
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (!label->text().isEmpty() && label->isVisible())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName() + label->text()));
        }
        auto *note = part<QPlainTextEdit>("auditNote");
        QVERIFY(note->toPlainText().startsWith(u"<img src=x onerror=alert(1)>"_s));
        QVERIFY(note->toPlainText().contains(u"U+202E"_s));
    }

    void newEntriesComeByThemselvesAndTheCursorStays()
    {
        QVERIFY(fill());
        start();
        press(Qt::Key_J);
        const qint64 id = detail()->entry()->id;
        QVERIFY(m_testDatabase->run(u"insert into halfday.audit_log (action, subject, subject_id) values ('x.y', 'x', '1');"
                                    "notify halfday, 'reviews'"_s));
        QTRY_COMPARE(table()->model()->rowCount(), 45);
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(detail()->entry()->id, id);
    }

    void aLostTableIsAnErrorAndNotAnEmptyList()
    {
        QVERIFY(fill());
        start();
        QVERIFY(m_testDatabase->run(u"alter table halfday.audit_log rename to gone"_s));
        m_view->refresh();
        QTRY_COMPARE(m_view->messages()->count(), 1);
        QVERIFY(m_view->isStale());
        QCOMPARE(table()->model()->rowCount(), 44);
    }

    void exportsWhatIsListed()
    {
        QVERIFY(fill());
        start();
        press(Qt::Key_E, Qt::ControlModifier);
        auto *dialog = part<QFileDialog>("auditExportDialog");
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(u".csv"_s));
        dialog->close();
        QTemporaryDir folder;
        QSignalSpy exported(m_view.get(), &AuditView::exported);
        m_view->exportTo(folder.filePath(u"log.csv"_s));
        QVERIFY(m_view->isExporting());
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(!m_view->isExporting());
        QCOMPARE(m_view->messages()->count(), 1);
        QVERIFY(m_view->messages()->texts().first().startsWith(u"44 entries exported to "_s));
        m_view->exportTo(folder.filePath(u"missing/log.csv"_s));
        QTRY_VERIFY(m_view->messages()->texts().first().contains(u"could not be written"_s));
    }

    void aViewThatGoesAwayDuringAnExportLeavesNoFile()
    {
        QVERIFY(fill());
        start();
        QTemporaryDir folder;
        m_view->exportTo(folder.filePath(u"log.csv"_s));
        m_view.reset();
        QTRY_VERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    }

    /// HALFDAY_PICTURES=folder takes pictures in both themes and sizes, for people to look at.
    void looks()
    {
        const QString folder = qEnvironmentVariable("HALFDAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("no HALFDAY_PICTURES");
        QVERIFY(fill());
        m_view->setTimeZone(QTimeZone("Australia/Melbourne"));
        start();
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            Theme::apply(*qApp, mode);
            for (const QSize size : {QSize(1080, 700), QSize(1700, 960)}) {
                m_view->resize(size);
                for (const int row : {0, 3, 20}) {
                    table()->clearMarks();
                    table()->moveBy(row - table()->currentIndex().row());
                    QCoreApplication::processEvents();
                    m_view->grab().save(u"%1/audit-%2-%3-%4.png"_s.arg(folder, mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s)
                                            .arg(size.width()).arg(row));
                }
            }
        }
    }
};

QTEST_MAIN(TestAuditView)
#include "tst_auditview.moc"
