#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <memory>

namespace halfday {

namespace detail {

template <class T, class OnResult>
QCoro::Task<> deliver(Task<T> task, QPointer<QObject> context, OnResult onResult, std::shared_ptr<bool> launched)
{
    // A coroutine's exception would vanish here without a word; it becomes an Error instead.
    Result<T> result = fail({Error::Kind::Internal, QString()});
    try {
        result = co_await std::move(task);
    } catch (const std::exception &exception) {
        result = fail({Error::Kind::Internal,
                       QCoreApplication::translate("halfday", "Something unexpected went wrong inside Halfday."),
                       QString(), QString::fromUtf8(exception.what())});
    }
    if (!context)
        co_return;
    if (*launched)
        onResult(std::move(result));
    else // done before launch() returned: the caller has not finished its sentence yet
        QMetaObject::invokeMethod(
            context, [onResult = std::move(onResult), result = std::move(result)]() mutable { onResult(std::move(result)); },
            Qt::QueuedConnection);
}

} // namespace detail

/// Starts a flow from a slot and hands its result to `onResult` on the calling thread, always after launch() has
/// returned, and not at all if `context` is gone by then. The only place where a task is started without being awaited.
template <class T, class OnResult> void launch(Task<T> task, QObject *context, OnResult onResult)
{
    const auto launched = std::make_shared<bool>(false);
    detail::deliver<T, OnResult>(std::move(task), QPointer<QObject>(context), std::move(onResult), launched);
    *launched = true;
}

} // namespace halfday
