#include "ui/today/digestcard.h"

#include "models/today/todaywords.h"
#include "ui/today/todaylook.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace halfday {

using namespace Qt::StringLiterals;

DigestCard::DigestCard(QWidget *parent) : Card({}, parent), m_words(makeLabel(u"digestWords"_s, this))
{
    setObjectName(u"digest"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_words->setWordWrap(true);
    auto *away = new QToolButton(this);
    away->setObjectName(u"dismissDigest"_s);
    away->setAutoRaise(true);
    away->setText(u"✕"_s);
    away->setToolTip(tr("Dismiss"));
    away->setAccessibleName(tr("Dismiss what is new since you were last here"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::step);
    row->addWidget(m_words, 1);
    row->addWidget(away, 0, Qt::AlignTop);
    body()->addLayout(row);
    connect(away, &QToolButton::clicked, this, &DigestCard::dismiss);
    hide();
}

void DigestCard::setDigest(const Digest &digest, Instant now)
{
    if (digest == m_digest)
        return;
    m_digest = digest;
    describe(now);
}

void DigestCard::setTimeZone(const QTimeZone &zone, Instant now)
{
    m_zone = zone;
    describe(now);
}

void DigestCard::dismiss()
{
    m_dismissed = m_digest.since;
    hide();
}

void DigestCard::describe(Instant now)
{
    const QStringList sentences = TodayWords::digest(m_digest);
    const bool shown = m_digest.since && !sentences.isEmpty() && m_digest.since != m_dismissed;
    if (shown) {
        const QString since = TodayWords::clockTime(*m_digest.since, now, m_zone);
        setAccessibleName(tr("Since you were last here"));
        const QString words = visibleText(tr("Since you were last here (%1): %2").arg(since, sentences.join(u' ')));
        if (m_words->text() != words)
            m_words->setText(words);
    }
    setVisible(shown);
}

} // namespace halfday
