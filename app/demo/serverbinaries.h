#pragma once

#include "models/core/result.h"

namespace halfday {

/// PostgreSQL's own programs, which distributions keep out of PATH.
struct ServerBinaries {
    QString initdb;
    QString postgres;

    /// Of the major version `version`, or the newest when empty. `folder` is searched alone when given.
    /// Errors: NotFound, with what to install.
    static Result<ServerBinaries> find(const QString &version = {}, const QString &folder = {});
};

} // namespace halfday
