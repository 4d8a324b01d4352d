#pragma once

#include "models/reconciliation/evidencedesk.h"

class QPainter;

namespace halfday {

/// The one page that an auditor reads: period, both sums, what differed and how it was closed, by whom and when. As a PDF for
/// archives (PDF/A, text that can be searched) and as a picture of the same. For saveEvidence(); from any thread, needs the
/// platform's fonts (QGuiApplication).
Result<EvidencePictures> paintEvidence(const EvidenceFacts &facts);

} // namespace halfday
