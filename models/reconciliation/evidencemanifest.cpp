#include "models/reconciliation/evidencemanifest.h"

#include "models/core/csv.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "halfday-evidence-1"_L1;

QString utc(Instant at) { return toDateTime(at).toString(Qt::ISODateWithMs); }

QString modeName(GatewayMode mode)
{
    switch (mode) {
    case GatewayMode::Live:
        return u"live"_s;
    case GatewayMode::Test:
        return u"test"_s;
    case GatewayMode::Sandbox:
        return u"sandbox"_s;
    }
    return {};
}

QJsonObject totalsJson(const ReconciliationTotals &totals)
{
    const auto amount = [&](qint64 minor) { return decimalAmount({minor, totals.currency}); };
    return {{u"currency"_s, totals.currency},
            {u"ourPayments"_s, totals.ourCount},
            {u"ourAmount"_s, amount(totals.ourMinor)},
            {u"ourRefunded"_s, amount(totals.ourRefundedMinor)},
            {u"theirCharges"_s, totals.theirCount},
            {u"theirAmount"_s, amount(totals.theirMinor)},
            {u"theirRefunded"_s, amount(totals.theirRefundedMinor)}};
}

QJsonObject runJson(const Reconciliation &run)
{
    QJsonArray totals;
    for (const ReconciliationTotals &one : run.totals)
        totals.append(totalsJson(one));
    return {{u"id"_s, run.id},
            {u"provider"_s, run.period.provider},
            {u"from"_s, utc(run.period.from)},
            {u"toExclusive"_s, utc(run.period.to)},
            {u"zone"_s, run.period.zone},
            {u"begunBy"_s, run.begunBy},
            {u"begunAt"_s, utc(run.begunAt)},
            {u"matchedAt"_s, run.matchedAt ? utc(*run.matchedAt) : QString()},
            {u"settlementDelaySeconds"_s, qint64(run.settlementDelay.count())},
            {u"onBothSides"_s, run.paired},
            {u"agreeing"_s, run.agreed},
            {u"differencesOpen"_s, run.open},
            {u"differencesClosed"_s, run.closed},
            {u"notYetDue"_s, run.notDue},
            {u"program"_s, run.program},
            {u"schemaVersion"_s, run.schemaVersion},
            {u"totals"_s, totals}};
}

bool isHash(const QString &text)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return hash.match(text).hasMatch();
}

bool staysInItsFolder(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(0));
}

} // namespace

QString EvidenceManifest::fileName(const QString &evidenceName) { return evidenceName + ".manifest.json"_L1; }

QString evidenceName(Instant savedAt, const QTimeZone &zone)
{
    return "Payment_Reconciliation_"_L1 + toDateTime(savedAt).toTimeZone(zone).date().toString(Qt::ISODate);
}

QByteArray evidenceManifestJson(const EvidenceFacts &facts, int sequence, const QList<EvidenceFile> &files)
{
    QJsonArray sealed;
    for (const EvidenceFile &file : files)
        sealed.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}});
    const QJsonObject previous{{u"name"_s, facts.previousName}, {u"manifestSha256"_s, facts.previousSha256}};
    const QJsonObject manifest{{u"format"_s, format},
                               {u"name"_s, facts.name},
                               {u"sequence"_s, sequence},
                               {u"previous"_s, facts.previousSha256.isEmpty() ? QJsonValue() : QJsonValue(previous)},
                               {u"files"_s, sealed},
                               {u"rows"_s, facts.rows},
                               {u"mode"_s, modeName(facts.mode)},
                               {u"savedBy"_s, facts.savedBy},
                               {u"savedAt"_s, utc(facts.savedAt)},
                               {u"keepUntil"_s, facts.keepUntil.toString(Qt::ISODate)},
                               {u"program"_s, facts.program},
                               {u"reconciliation"_s, runJson(facts.run)}};
    return QJsonDocument(manifest).toJson();
}

std::optional<EvidenceManifest> EvidenceManifest::parse(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format"_s).toString() != format)
        return {};
    EvidenceManifest manifest;
    manifest.name = object.value(u"name"_s).toString();
    manifest.sequence = object.value(u"sequence"_s).toInt();
    manifest.savedBy = object.value(u"savedBy"_s).toString();
    const QDateTime saved = QDateTime::fromString(object.value(u"savedAt"_s).toString(), Qt::ISODateWithMs);
    manifest.savedAt = fromDateTime(saved);
    manifest.keepUntil = QDate::fromString(object.value(u"keepUntil"_s).toString(), Qt::ISODate);
    manifest.run = object.value(u"reconciliation"_s).toObject().value(u"id"_s).toInteger();
    if (const QJsonValue previous = object.value(u"previous"_s); !previous.isNull()) {
        manifest.previousName = previous[u"name"_s].toString();
        manifest.previousSha256 = previous[u"manifestSha256"_s].toString();
        if (!isHash(manifest.previousSha256))
            return {};
    }
    for (const QJsonValue &value : object.value(u"files"_s).toArray()) {
        const EvidenceFile file{value[u"name"_s].toString(), value[u"bytes"_s].toInteger(-1), value[u"sha256"_s].toString()};
        if (!staysInItsFolder(file.name) || !isHash(file.sha256))
            return {};
        manifest.files.append(file);
    }
    const bool whole = staysInItsFolder(manifest.name) && manifest.sequence > 0 && !manifest.files.isEmpty() && saved.isValid();
    return whole ? std::optional(manifest) : std::nullopt;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<EvidenceFile> evidenceFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(fileError(file));
    return EvidenceFile{QFileInfo(path).fileName(), file.size(), QString::fromLatin1(hash.result().toHex())};
}

} // namespace halfday
