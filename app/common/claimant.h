#pragma once

#include <QString>

namespace halfday {

/// What this process is called where several of them must not do the same thing at once: machine and process, with the part of
/// it that is meant if there are several ("worker").
QString claimant(const QString &part = {});

} // namespace halfday
