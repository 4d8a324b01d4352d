#pragma once

#include "models/today/snapshot.h"
#include "ui/widgets/card.h"

#include <QTimeZone>

namespace halfday {

/// "Since you were last here", in sentences. Dismissed, it stays away for this visit; with nothing to tell it does not
/// show.
class DigestCard : public Card
{
    Q_OBJECT
public:
    explicit DigestCard(QWidget *parent = nullptr);

    void setDigest(const Digest &digest, Instant now);
    void setTimeZone(const QTimeZone &zone, Instant now);
    void dismiss();

private:
    void describe(Instant now);

    QLabel *m_words;
    Digest m_digest;
    std::optional<Instant> m_dismissed; ///< the visit whose digest was read
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace halfday
