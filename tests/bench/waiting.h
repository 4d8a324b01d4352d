#pragma once

#include "models/core/launch.h"
#include "models/database/database.h"

#include <QEventLoop>

namespace halfday::bench {

/// Starts a flow as a view would and turns the event loop until its result is there; ends the program on an Error.
template <class T> T await(Task<T> task)
{
    QEventLoop loop;
    std::optional<T> value;
    launch(std::move(task), &loop, [&](Result<T> result) {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        value = *std::move(result);
        loop.quit();
    });
    if (!value)
        loop.exec();
    return *std::move(value);
}

/// Returns when both of its connections are open.
inline void waitUntilOpen(Database &database)
{
    const std::function<Result<int>(Session &)> ask = [](Session &session) {
        return session.one<int>(QStringLiteral("select 1"), {}, [](const Row &row) { return row.number(0); });
    };
    await(database.read(ask));
    await(database.write(ask));
}

} // namespace halfday::bench
