#include "models/core/launch.h"

#include <QCoroTimer>
#include <QTest>
#include <stdexcept>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Task<int> atOnce()
{
    co_return 42;
}

Task<int> later(QTimer *timer)
{
    co_await *timer;
    co_return 42;
}

Task<int> throwing()
{
    throw std::runtime_error("broken");
    co_return 0;
}

} // namespace

class TestLaunch : public QObject
{
    Q_OBJECT

private slots:
    void resultComesAfterTheCallerIsDone()
    {
        int result = 0;
        QObject context;
        launch<int>(atOnce(), &context, [&](Result<int> answer) { result = *answer; });
        QCOMPARE(result, 0);
        QTRY_COMPARE(result, 42);
    }

    void exceptionBecomesAnError()
    {
        std::optional<Error> error;
        QObject context;
        launch<int>(throwing(), &context, [&](Result<int> answer) { error = answer.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Internal);
        QCOMPARE(error->detail, u"broken"_s);
    }

    void nothingComesWhenTheContextIsGone()
    {
        QTimer timer;
        timer.setSingleShot(true);
        auto context = std::make_unique<QObject>();
        bool called = false;
        launch<int>(later(&timer), context.get(), [&](Result<int>) { called = true; });
        bool other = false;
        launch<int>(later(&timer), this, [&](Result<int>) { other = true; });
        context.reset();
        timer.start(0);
        QTRY_VERIFY(other);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
