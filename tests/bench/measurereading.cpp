#include "tests/bench/measures.h"

#include "models/core/merge.h"
#include "tests/bench/bareconnection.h"
#include "tests/bench/memory.h"
#include "tests/bench/waiting.h"

#include <QElapsedTimer>

namespace halfday::bench {

using namespace Qt::StringLiterals;

namespace {

struct Payment {
    qint64 id = 0;
    qint64 businessId = 0;
    QString chargeId;
    qint64 amount = 0;
    QString currency;
    QString status;
    Instant purchasedAt;

    bool operator==(const Payment &) const = default;
};

/// As every list of the console is made, with the least of columns.
class PaymentModel : public MergingTableModel<Payment>
{
public:
    using MergingTableModel::merge;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index.row()).chargeId) : QVariant();
    }
};

Payment makePayment(const Row &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.integer(3), row.text(4), row.text(5), row.instant(6)};
}

constexpr auto sql = "select id, business_id, charge_id, amount, currency, status, halfday.us(purchased_at) "
                     "from halfday.payments";

double readIntoModel(Database &database, PaymentModel &model, const Sizes &sizes)
{
    QElapsedTimer timer;
    timer.start();
    const std::function<Result<QList<Payment>>(Session &)> work = [](Session &session) {
        return session.list<Payment>(QString::fromLatin1(sql), {}, makePayment);
    };
    model.merge(await(database.read(work)));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (model.rowCount() != sizes.payments)
        qFatal("%d rows read", model.rowCount());
    return seconds;
}

/// Each value looked at, none kept.
double readBare(BareConnection &bare, const Sizes &sizes)
{
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    qint64 sum = 0;
    bare.each(sql, [&](const PGresult *row) {
        ++count;
        for (int column = 0; column < 7; ++column) {
            const char *value = PQgetvalue(row, 0, column);
            const bool isText = column == 2 || column == 4 || column == 5;
            sum += isText ? PQgetlength(row, 0, column) : strtoll(value, nullptr, 10);
        }
    });
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (count != sizes.payments || sum == 0)
        qFatal("%d rows read", count);
    return seconds;
}

} // namespace

void measureReading(const Server &server, const Sizes &sizes, Report &report)
{
    BareConnection bare(server.operatorLogin);
    const SystemClock clock;
    Database database(server.operatorLogin, clock);
    waitUntilOpen(database);

    Samples megabytes;
    const auto ours = [&] {
        const double empty = residentMegabytes();
        PaymentModel model;
        const double seconds = readIntoModel(database, model, sizes);
        megabytes.add(residentMegabytes() - empty);
        return seconds;
    };
    const Comparison comparison = compare(sizes.runs, ours, [&] { return readBare(bare, sizes); });
    report.add(u"read %L1 rows into a model / libpq"_s.arg(sizes.payments), comparison.ratios, u"x"_s, 2.5,
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()));
    report.add(u"  memory of those rows"_s, megabytes, u"MB"_s, {});
}

} // namespace halfday::bench
