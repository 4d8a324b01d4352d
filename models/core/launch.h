#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

namespace halfday {

namespace detail {

template <class T, class OnResult>
QCoro::Task<> deliver(Task<T> task, QPointer<QObject> context, OnResult onResult)
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
    if (context)
        onResult(std::move(result));
}

} // namespace detail

/// Starts a flow from a slot and hands its result to `onResult` on the calling thread, unless
/// `context` is gone by then. The only place where a task is started without being awaited.
template <class T, class OnResult> void launch(Task<T> task, QObject *context, OnResult onResult)
{
    detail::deliver<T, OnResult>(std::move(task), QPointer<QObject>(context), std::move(onResult));
}

} // namespace halfday
