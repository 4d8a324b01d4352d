#pragma once

#include "models/core/error.h"

#include <QCoroTask>
#include <tl/expected.hpp>

namespace halfday {

/// A value or the Error that took its place. A failed query can thus never look like an empty list.
template <class T> using Result = tl::expected<T, Error>;

/// What an asynchronous flow returns. Started from a slot only through launch().
template <class T> using Task = QCoro::Task<Result<T>>;

/// `return fail({Error::Kind::Rule, tr("…")});`
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace halfday
