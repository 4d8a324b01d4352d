#pragma once

#include "app/demo/clusterfolder.h"
#include "app/demo/clusteroptions.h"
#include "app/demo/serverbinaries.h"

namespace halfday {

/// The superuser of every private cluster, known to nobody else: the server listens on its socket alone.
inline constexpr QLatin1StringView clusterOwner("halfday_owner");

/// Makes the data of an empty server with initdb. Under another name until it is whole, so that what a kill
/// left half made is never taken for a server's data.
Result<void> makeClusterData(const ClusterFolder &folder, const ClusterOptions &options, const ServerUser &user,
                             const ServerBinaries &binaries);

/// The major version that the data was made by; empty when there is no data.
QString clusterDataVersion(const ClusterFolder &folder);

} // namespace halfday
