#pragma once

#include "models/database/session.h"
#include "models/refunds/refund.h"

namespace halfday {

RefundRequestState refundRequestStateFrom(const QString &name);

/// What refundRequestFrom() reads of `alias`, a row of halfday.refund_queue.
QString refundRequestColumns(const QString &alias);
/// `first`: the column that they begin at.
RefundRequest refundRequestFrom(const Row &row, int first);

} // namespace halfday
