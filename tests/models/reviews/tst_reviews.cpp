#include "models/reviews/reviewdesk.h"
#include "tests/models/reviews/reviewfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The queue and the decisions on a real server.
class TestReviews : public QObject
{
    Q_OBJECT

    TestCluster m_cluster{{u"log_statement=all"_s}};

    static QList<qint64> idsOf(const QList<Review> &reviews)
    {
        QList<qint64> ids;
        for (const Review &review : reviews)
            ids << review.id;
        return ids;
    }

    static ReviewSet setOf(const QList<Review> &reviews)
    {
        ReviewSet set;
        for (const Review &review : reviews)
            set.add(review);
        return set;
    }

    static QList<Review> all(ReviewStore store, ReviewFilter filter = {}, ReviewSort sort = {}, int limit = 200)
    {
        return finish(store.page(filter, sort, {}, limit)).value();
    }

private slots:
    void initTestCase()
    {
        const QString problem = ReviewFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void oldestFirstWithEverythingInTheRow()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(41, 10);
        const auto database = fixture.as(u"vera"_s);
        const QList<Review> rows = all(ReviewStore(*database));
        QCOMPARE(rows.size(), 51);
        const Review &first = rows.first();
        QCOMPARE(first.id, 1);
        QCOMPARE(first.version, 1);
        QCOMPARE(first.trainer, u"Good Dog"_s);
        QCOMPARE(first.council, u"Bendigo"_s);
        QCOMPARE(first.reviewer, u"Reviewer 1"_s);
        QCOMPARE(first.rating, 2);
        QCOMPARE(first.confidence, std::optional(0.95));
        QCOMPARE(first.text, u"Review number 1"_s);
        const auto overview = finish(ReviewStore(*database).overview({}));
        QVERIFY(overview);
        QCOMPARE(overview->waiting, 51);
        QCOMPARE(overview->matching, 51);
        QCOMPARE(overview->safeMatching, 41);
        QCOMPARE(overview->safe, setOf(rows.mid(0, 41)));
        QCOMPARE(overview->oldest, std::optional(first.createdAt));
        QCOMPARE(overview->undoFor, std::chrono::seconds(1800));
        QCOMPARE(qRound(overview->safeFrom * 100), 90);
        QCOMPARE(overview->councils, (QList<Council>{{2, u"Bendigo"_s}, {1, u"Yarra"_s}}));
    }

    void anEmptyQueueIsNoError()
    {
        ReviewFixture fixture(m_cluster);
        const auto database = fixture.as(u"anna"_s);
        QVERIFY(all(ReviewStore(*database)).isEmpty());
        const auto overview = finish(ReviewStore(*database).overview({}));
        QVERIFY(overview);
        QCOMPARE(overview->waiting, 0);
        QVERIFY(!overview->oldest);
        QVERIFY(overview->safe.isEmpty());
        QVERIFY(overview->councils.isEmpty());
    }

    void filters()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(10, 10);
        // 0.90 is stored in four bytes, a little below 0.90 in eight; it is safe all the same.
        fixture.run(u"update public.reviews set ai_confidence = 0.90 where id = 1;"
                     "update public.reviews set ai_confidence = 0.8999 where id = 2;"
                     "update public.reviews set ai_confidence = null where id = 3;"
                     "update public.reviews set body = '100% O''Brien_x \\ ok' where id = 4"_s);
        const auto database = fixture.as(u"anna"_s);
        const ReviewStore store(*database);
        QCOMPARE(idsOf(all(store, {.minConfidence = 0.90})), (QList<qint64>{1, 4, 5, 6, 7, 8, 9, 10}));
        QCOMPARE(finish(store.overview({}))->safe.ids, (QList<qint64>{1, 4, 5, 6, 7, 8, 9, 10}));
        QCOMPARE(idsOf(all(store, {.councilId = 1, .rating = 3})), (QList<qint64>{2, 12}));
        QCOMPARE(idsOf(all(store, {.text = u"number 1"_s})).size(), 11); // 1 and 10 to 19
        QCOMPARE(idsOf(all(store, {.text = u"0% o'brien_X \\"_s})), (QList<qint64>{4}));
        QCOMPARE(idsOf(all(store, {.text = u"%"_s})), (QList<qint64>{4}));
        QCOMPARE(idsOf(all(store, {.text = u"good dog"_s})).size(), 10);
        const auto overview = finish(store.overview({.councilId = 1}));
        QCOMPARE(overview->waiting, 20);
        QCOMPARE(overview->matching, 10);
        QCOMPARE(overview->safe.ids, (QList<qint64>{4, 6, 8, 10}));
    }

    void pagesOfEverySortMeetWithoutGapOrOverlap_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<bool>("descending");
        for (int by = 0; by <= int(ReviewSort::By::Confidence); ++by) {
            QTest::addRow("%d up", by) << by << false;
            QTest::addRow("%d down", by) << by << true;
        }
    }

    void pagesOfEverySortMeetWithoutGapOrOverlap()
    {
        QFETCH(const int, by);
        QFETCH(const bool, descending);
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(25, 25);
        fixture.run(u"update public.reviews set ai_confidence = null where id % 7 = 0; "
                     "update public.reviews set created_at = now() - interval '1 day' where id < 10"_s);
        const auto database = fixture.as(u"anna"_s);
        const ReviewStore store(*database);
        const ReviewSort sort{ReviewSort::By(by), descending};
        const QList<qint64> whole = idsOf(all(store, {}, sort));
        QCOMPARE(whole.size(), 50);
        QList<qint64> paged;
        std::optional<Review> last;
        for (;;) {
            const QList<Review> page = finish(store.page({}, sort, last, 7)).value();
            paged << idsOf(page);
            if (page.size() < 7)
                break;
            last = page.last();
        }
        QCOMPARE(paged, whole);
    }

    void approveAllSafeIsFrozen()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(41, 10);
        const auto database = fixture.as(u"anna"_s);
        const auto overview = finish(ReviewStore(*database).overview({}));
        fixture.addReviews(3, 0); // safe as well, but after the count
        const auto outcome = finish(ReviewDesk(*database).approve(overview->safe));
        QVERIFY(outcome);
        QCOMPARE(outcome->done, 41);
        QVERIFY(outcome->skipped.isEmpty());
        QCOMPARE(fixture.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s), 13);
        QCOMPARE(fixture.number(u"select count(*) from halfday.audit_log where action = 'review.approve' and actor = 'anna'"_s), 41);
        QCOMPARE(fixture.number(u"select count(distinct subject_id) from halfday.audit_log"_s), 41);
        QCOMPARE(describe(ReviewDeed::Approved, *outcome, u"anna"_s), u"41 approved"_s);
    }

    void aChangedVersionIsSkipped()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(3, 0);
        const auto database = fixture.as(u"anna"_s);
        const ReviewSet seen = setOf(all(ReviewStore(*database)));
        fixture.run(u"update public.reviews set body = 'now with a link', version = version + 1 where id = 2"_s);
        const auto outcome = finish(ReviewDesk(*database).approve(seen));
        QCOMPARE(outcome->done, 2);
        QCOMPARE(describe(ReviewDeed::Approved, *outcome, u"anna"_s), u"2 approved, 1 changed since you read it"_s);
        QCOMPARE(fixture.number(u"select id from public.reviews where moderation_status = 'pending'"_s), 2);
    }

    void twoOperatorsDecideEachReviewOnce()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(60, 0);
        const auto annas = fixture.as(u"anna"_s);
        const auto bens = fixture.as(u"ben"_s);
        const QList<Review> rows = all(ReviewStore(*annas));
        // At the same moment, on batches that share twenty rows in opposite order.
        QList<Review> reversed = rows.mid(20);
        std::reverse(reversed.begin(), reversed.end());
        Task<ReviewOutcome> first = ReviewDesk(*annas).approve(setOf(rows.mid(0, 40)));
        Task<ReviewOutcome> second = ReviewDesk(*bens).reject(setOf(reversed), RejectionReason::Spam, u"wave"_s);
        const auto annasOutcome = finish(std::move(first));
        const auto bensOutcome = finish(std::move(second));
        QVERIFY(annasOutcome);
        QVERIFY(bensOutcome);
        QCOMPARE(annasOutcome->done + bensOutcome->done, 60);
        QCOMPARE(annasOutcome->skipped.size() + bensOutcome->skipped.size(), 20);
        for (const auto &skipped : annasOutcome->skipped)
            QCOMPARE(skipped.by, u"ben"_s);
        for (const auto &skipped : bensOutcome->skipped)
            QCOMPARE(skipped.by, u"anna"_s);
        QCOMPARE(fixture.number(u"select count(*) from halfday.audit_log"_s), 60);
        QCOMPARE(fixture.number(u"select count(distinct subject_id) from halfday.audit_log"_s), 60);
    }

    void whoWasFasterIsNamed()
    {
        ReviewOutcome outcome{.done = 38};
        outcome.skipped = {{1, u"approved"_s, u"ben"_s}, {2, u"rejected"_s, u"ben"_s}, {3, u"approved"_s, u"anna"_s},
                           {4, u"pending"_s, {}}, {5, {}, {}}};
        QCOMPARE(describe(ReviewDeed::Approved, outcome, u"anna"_s),
                 u"38 approved, 1 already handled by you, 2 already handled by ben, 1 changed since you read it, "
                  "1 no longer there"_s);
    }

    void rejectNeedsItsReasonAndKeepsTheNote()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(2, 0);
        const auto database = fixture.as(u"anna"_s);
        const QList<Review> rows = all(ReviewStore(*database));
        const auto tooLong = finish(ReviewDesk(*database).reject(setOf(rows), RejectionReason::Spam, QString(501, u'n')));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, u"HD011"_s);
        const QString note = u"<b>it's</b> 'quoted' \\ $1 ; drop table 🐶"_s;
        const auto outcome = finish(ReviewDesk(*database).reject(setOf(rows.mid(0, 1)), RejectionReason::OffTopic, note));
        QCOMPARE(outcome->done, 1);
        const auto history = finish(ReviewStore(*database).history(1));
        QCOMPARE(history->events.size(), 1);
        QCOMPARE(history->events[0].actor, u"anna"_s);
        QCOMPARE(history->events[0].action, u"review.reject"_s);
        QCOMPARE(history->events[0].reason, u"off_topic"_s);
        QCOMPARE(history->events[0].note, note);
    }

    void undoReturnsThemToTheirPlaces()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(5, 5);
        const auto annas = fixture.as(u"anna"_s);
        const auto bens = fixture.as(u"ben"_s);
        const QList<qint64> before = idsOf(all(ReviewStore(*annas)));
        const auto overview = finish(ReviewStore(*annas).overview({}));
        const auto outcome = finish(ReviewDesk(*annas).approve(overview->safe));
        QCOMPARE(all(ReviewStore(*annas)).size(), 5);
        const auto foreign = finish(ReviewDesk(*bens).undo(outcome->batch));
        QCOMPARE(foreign.error().code, u"HD013"_s);
        QVERIFY(foreign.error().message.contains(u"anna"_s));
        const auto undone = finish(ReviewDesk(*annas).undo(outcome->batch));
        QVERIFY(undone);
        QCOMPARE(undone->done, 5);
        QCOMPARE(idsOf(all(ReviewStore(*annas))), before);
        const auto history = finish(ReviewStore(*annas).history(1));
        QCOMPARE(history->events.size(), 2);
        QCOMPARE(history->events[1].action, u"review.undo"_s);
        // The versions seen before the decision are history: nothing is decided by them.
        QCOMPARE(finish(ReviewDesk(*annas).approve(overview->safe))->done, 0);
    }

    void undoTooLateIsRefused()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(2, 0);
        const auto database = fixture.as(u"anna"_s);
        const auto outcome = finish(ReviewDesk(*database).approve(setOf(all(ReviewStore(*database)))));
        fixture.run(u"alter table halfday.audit_log disable trigger user;"
                     "update halfday.audit_log set at = at - interval '31 minutes';"
                     "alter table halfday.audit_log enable trigger user"_s);
        const auto late = finish(ReviewDesk(*database).undo(outcome->batch));
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"HD012"_s);
        QCOMPARE(late.error().kind, Error::Kind::Rule);
        QVERIFY(all(ReviewStore(*database)).isEmpty());
    }

    void aLineThatBreaksInTheMiddleLeavesNothingHalfDone()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(40, 0);
        const auto database = fixture.as(u"anna"_s);
        const ReviewSet set = setOf(all(ReviewStore(*database)));
        // Another session holds one row, so that the decision stands in the middle of its work.
        Connection blocker(fixture.database().address());
        QVERIFY(blocker.open());
        Session holding = blocker.session();
        QVERIFY(holding.execute(u"begin; select 1 from public.reviews where id = 20 for update"_s));
        Task<ReviewOutcome> deciding = ReviewDesk(*database).approve(set);
        const QString stuck = u"from pg_stat_activity where usename = 'anna' and wait_event_type = 'Lock'"_s;
        QTRY_COMPARE(fixture.number(u"select count(*) "_s + stuck), 1);
        QCOMPARE(fixture.number(u"select count(pg_terminate_backend(pid)) "_s + stuck), 1);
        QVERIFY(holding.execute(u"rollback"_s));
        const auto outcome = finish(std::move(deciding));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Connection);
        QVERIFY2(outcome.error().message.contains(u"Nothing was decided"_s), qPrintable(outcome.error().message));
        QCOMPARE(fixture.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s), 40);
        QCOMPARE(fixture.number(u"select count(*) from halfday.audit_log"_s), 0);
        const auto again = finish(ReviewDesk(*database).approve(set));
        QVERIFY(again);
        QCOMPARE(again->done, 40);
    }

    void hostileTextComesThroughAsItIs()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        const auto database = fixture.as(u"anna"_s);
        const QStringList texts{u"<script>alert('x')</script><img src=x onerror=y>"_s, u"\u202Eevil\u202C txt"_s,
                                u"👩‍👩‍👧‍👦🏳️‍🌈"_s, u"'; drop table public.reviews; --"_s, QString(10'000, u'"'), u"$1 $2 {a,b} \\ \t\n"_s};
        for (const QString &text : texts) {
            QString quoted = text;
            quoted.replace(u'\'', u"''"_s);
            fixture.run(u"insert into public.reviews (business_id, reviewer_name, rating, body, ai_label) values (1, '%1', 1, '%1', '%1')"_s.arg(quoted));
        }
        const QList<Review> rows = all(ReviewStore(*database));
        QCOMPARE(rows.size(), texts.size());
        for (int i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].text, texts[i]);
            QCOMPARE(all(ReviewStore(*database), {.text = texts[i].left(100)}).size(), 1);
        }
    }

    void aViewerCannotDecide()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(1, 0);
        const auto database = fixture.as(u"vera"_s);
        const auto refused = finish(ReviewDesk(*database).approve(setOf(all(ReviewStore(*database)))));
        QCOMPARE(refused.error().code, u"42501"_s);
    }

    void aHundredThousandWaiting()
    {
        ReviewFixture fixture(m_cluster);
        fixture.fill();
        fixture.addReviews(80'000, 20'000);
        fixture.run(u"analyze public.reviews"_s);
        const auto database = fixture.as(u"anna"_s);
        const ReviewStore store(*database);
        const QList<Review> first = all(store);
        QCOMPARE(first.size(), ReviewStore::pageSize);
        QCOMPARE(first.first().id, 1);
        const auto second = finish(store.page({}, {}, first.last()));
        QCOMPARE(second->first().id, 201);
        const auto overview = finish(store.overview({}));
        QVERIFY(overview);
        QCOMPARE(overview->waiting, 100'000);
        QCOMPARE(overview->safe.size(), 80'000);
        fixture.addReviews(5, 0);
        const auto outcome = finish(ReviewDesk(*database).approve(overview->safe));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
        QCOMPARE(outcome->done, 80'000);
        QCOMPARE(fixture.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s), 20'005);
        QCOMPARE(fixture.number(u"select count(*) from halfday.audit_log"_s), 80'000);
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
