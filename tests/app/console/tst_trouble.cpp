#include "tests/app/console/consolefixture.h"
#include "tests/support/testsettings.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QToolButton>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define READY(console) QTRY_VERIFY_WITH_TIMEOUT((console).ready(), 30000)

/// The whole console while the world around it misbehaves.
class TestTrouble : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;

    static ConsoleOptions on(const DemoPlace &place, const QString &login, const QString &settings = u"other.ini"_s)
    {
        ConsoleOptions options;
        options.database = place.runningAs(login);
        options.provider = place.provider();
        options.settingsFile = place.file(settings);
        return options;
    }
    static QString statusText(const Console &console, const char *name)
    {
        return console.window()->findChild<QLabel *>(QLatin1StringView(name))->text();
    }

private slots:
    void theServerAppearsLater()
    {
        DemoPlace place;
        {
            Console once(place.options());
            QVERIFY(once.window());
            READY(once);
        }
        ConsoleOptions options;
        options.database.host = place.folder() + u"/socket"_s;
        options.database.port = 5432;
        options.database.database = u"halfday"_s;
        options.database.user = u"operator"_s;
        options.settingsFile = place.file(u"other.ini"_s);
        Console console(options);
        QVERIFY(console.window());
        QTRY_VERIFY2_WITH_TIMEOUT(statusText(console, "connection").contains(u"cannot be reached"_s),
                                  qPrintable(statusText(console, "connection")), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!console.said().isEmpty(), 20000);
        QVERIFY(!QApplication::activeModalWidget());
        place.hold();
        console.window()->findChild<QToolButton *>(u"reconnect"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.view()->refreshedAt() && !console.view()->isStale(), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), 51, 20000);
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().isEmpty(), qPrintable(console.said()), 20000);
        for (const QString &id : {u"refunds"_s, u"audit"_s, u"reviews"_s}) { // each reads when it is shown
            console.goTo(id);
            QTRY_VERIFY_WITH_TIMEOUT(console.view(id)->refreshedAt() && !console.view(id)->isStale()
                                         && console.view(id)->messages()->texts().isEmpty(), 20000);
        }

        // Restarted under the open window: rows stay, then all is well again by itself.
        QVERIFY(place.hold().restart());
        console.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!console.view()->isStale() && console.ready(), 60000);
        QCOMPARE(console.rows(), 51);
        QVERIFY(place.hold().kill());
        QTRY_VERIFY_WITH_TIMEOUT(statusText(console, "connection").contains(u"cannot be reached"_s)
                                     || statusText(console, "connection").contains(u"lost"_s), 30000);
        console.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(console.view()->isStale(), 30000);
        QCOMPARE(console.rows(), 51);
        QVERIFY(!console.said().isEmpty());
        QVERIFY(place.hold().restart());
        QTRY_VERIFY_WITH_TIMEOUT(!console.view()->isStale() && console.ready(), 60000);
        QTRY_VERIFY2_WITH_TIMEOUT(console.said().isEmpty(), qPrintable(console.said()), 20000);
        QCOMPARE(console.rows(), 51);
    }

    void loginsThatMayLittle()
    {
        DemoPlace place;
        Console whole(place.options());
        QVERIFY(whole.window());
        READY(whole);
        {
            Console viewer(on(place, u"viewer"_s));
            READY(viewer);
            QTRY_VERIFY2_WITH_TIMEOUT(viewer.said().contains(u"may look, but not decide"_s), qPrintable(viewer.said()), 20000);
            viewer.table()->setFocus();
            viewer.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
            for (const char *deed : {"approveSafe", "approve", "reject", "undo"})
                QVERIFY2(!viewer.view()->findChild<QAction *>(QLatin1StringView(deed))->isEnabled(), deed);
            viewer.reviews()->approve(viewer.reviews()->overview().safe); // the database would not have it either
            QTRY_VERIFY2_WITH_TIMEOUT(viewer.said().contains(u"may not do that"_s), qPrintable(viewer.said()), 20000);
            QCOMPARE(place.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s), 51);
            READY(viewer);
            QTRY_COMPARE(viewer.rows(), 51);
        }
        Console nobody(on(place, u"nobody_at_all"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(statusText(nobody, "connection").contains(u"refused this login"_s),
                                  qPrintable(statusText(nobody, "connection")), 20000);
        place.run(u"create role stranger login"_s);
        Console stranger(on(place, u"stranger"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stranger.said().contains(u"may not do that"_s), 20000);
        QCOMPARE(stranger.rows(), 0);
        ConsoleOptions options = on(place, u"operator"_s);
        options.database.database = u"postgres"_s; // never migrated
        Console bare(options);
        QTRY_VERIFY2_WITH_TIMEOUT(bare.said().contains(u"halfdayctl doctor"_s), qPrintable(bare.said()), 20000);
    }

    void twoOperators()
    {
        DemoPlace place;
        Console first(place.options());
        QVERIFY(first.window());
        READY(first);
        Console second(on(place, u"anna"_s));
        READY(second);
        const ReviewSet seen = first.reviews()->overview().safe; // what the first operator's button stands for now
        QCOMPARE(seen.size(), 41);
        second.toFront();
        for (const qint64 id : seen.ids.mid(0, 2)) {
            const QModelIndex row = second.table()->model()->index(second.reviews()->model()->indexOf(id), 1);
            second.table()->scrollTo(row);
            QTest::mouseClick(second.table()->viewport(), Qt::LeftButton,
                              id == seen.ids[0] ? Qt::NoModifier : Qt::ControlModifier, second.table()->visualRect(row).center());
        }
        QCOMPARE(second.table()->targetRows().size(), 2);
        second.key(Qt::Key_A);
        QTRY_VERIFY2_WITH_TIMEOUT(second.said().contains(u"approved"_s), qPrintable(second.said()), 20000);
        first.reviews()->approve(seen); // a click that crossed with the news
        QTRY_VERIFY2_WITH_TIMEOUT(first.said().contains(u"39 approved, 2 already handled by anna"_s), qPrintable(first.said()), 20000);
        READY(first);
        QTRY_COMPARE_WITH_TIMEOUT(first.rows(), 51 - 41, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(second.rows(), first.rows(), 20000);
        QCOMPARE(place.rows(u"select actor, count(*), count(distinct subject_id) as reviews from halfday.audit_log "
                             "join public.demo_data on at > filled_at group by 1 order by 1"_s),
                 (QStringList{u"anna 2 2"_s, u"operator 39 39"_s}));
    }

    void settingsThatAreGarbage()
    {
        DemoPlace place;
        QFile file(place.file(u"console.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ngeometry=@ByteArray(\\0\\xff\\x1)\npage=nowhere\ntheme=99\n[views]\nreviews\\reviewsTable\\columns=@ByteArray(xx)\n"
                   "reviews\\reviewsSplitter\\splitter=7\nrefunds\\show=-12\n\xff\xfe garbage ]]] [[[\n");
        file.close();
        Console console(place.options());
        QVERIFY(console.window());
        READY(console);
        QCOMPARE(console.rows(), 51);
        for (const QSize &size : {QSize(1024, 600), QSize(3840, 2160)}) {
            console.window()->resize(size);
            for (const QString &page : console.pages()) {
                console.goTo(page);
                QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled() && console.view()->refreshedAt(), 20000);
                QCoreApplication::sendPostedEvents();
                QVERIFY2(console.window()->width() <= size.width() && console.window()->height() <= size.height(),
                         qPrintable(console.view()->id()));
            }
        }
    }

    void hostileTextEverywhere()
    {
        DemoPlace place;
        {
            Console once(place.options());
            QVERIFY(once.window());
            READY(once);
            place.run(u"create role \"<b>eve</b>\" login in role halfday_operator"_s);
            place.run(u"update public.businesses set name = '<b>Bold</b> <img src=x> \u202Eevil & Sons ' || id"_s);
            place.run(u"update public.reviews set reviewer_name = '<i>' || reviewer_name, body = '<h1>' || body || '</h1><script>' "
                       "where moderation_status = 'pending'"_s);
            place.run(u"update public.users set email = '<u>' || id || '</u>@example.test'"_s);
            place.run(u"update halfday.refund_requests set reason = '<a href=\"file:///etc/passwd\">click</a>'"_s);
            place.hold();
        }
        Console console(on(place, u"<b>eve</b>"_s));
        READY(console);
        console.key(Qt::Key_R);
        console.key(Qt::Key_1);
        console.key(Qt::Key_Tab);
        console.type(u"<s>note</s>"_s);
        console.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(console.said().contains(u"1 rejected"_s), 20000);
        for (const QString &page : console.pages()) {
            console.goTo(page);
            QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled() && console.view()->refreshedAt(), 20000);
            for (const QLabel *label : console.window()->findChildren<QLabel *>()) {
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                         qPrintable(label->objectName() + u": "_s + label->text()));
            }
            for (const QWidget *widget : console.window()->findChildren<QWidget *>()) {
                const QString tip = widget->toolTip(); // rich text only with what came from outside escaped
                QVERIFY2(!tip.contains(u"<b>Bold"_s) && !tip.contains(u"<u>"_s) && !tip.contains(u"<b>eve"_s), qPrintable(tip));
            }
        }
    }

    void aHundredThousandWaiting()
    {
        DemoPlace place;
        ConsoleOptions options = place.options();
        options.demo->data.pendingReviews = 100'000;
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
        {
            Console once(options);
            QVERIFY(once.window());
            READY(once);
            place.hold();
        }
        heart.start(1);
        since.start();
        QElapsedTimer opening;
        opening.start();
        Console console(on(place, u"operator"_s));
        QTRY_VERIFY_WITH_TIMEOUT(console.rows() > 0, 20000);
        const qint64 rowsAfter = opening.elapsed();
        READY(console);
        const qint64 start = std::exchange(longest, 0);
        for (int i = 0; i < 50; ++i)
            console.key(Qt::Key_J);
        console.key(Qt::Key_F5);
        READY(console);
        qInfo("100,000 waiting: rows %lld ms after the start, longest stall %lld ms while starting and %lld ms at work",
              rowsAfter, start, longest);
        QVERIFY2(console.state().startsWith(u"100"_s), qPrintable(console.state()));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestTrouble test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_trouble.moc"
