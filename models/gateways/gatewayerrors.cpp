#include "models/gateways/gatewayerrors.h"

#include "models/gateways/paymentgateway.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(halfday::GatewayErrors)
};

QString withFullStop(const QString &sentence)
{
    return sentence.isEmpty() || sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

} // namespace

QString quotedFromProvider(const QString &text)
{
    constexpr qsizetype longest = 200;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

Error refundLineError(const QString &provider, Error cause)
{
    if (cause.kind == Error::Kind::Input)
        cause.message = Text::tr("%1 No money moved. Mend the address in the settings.").arg(cause.message);
    else if (cause.kind == Error::Kind::Connection)
        cause.message = Text::tr("%1 Nothing was sent, so no money moved. Try again when the line is back.")
                            .arg(cause.message);
    else
        return refundUnanswered(provider, cause.code, cause.message + u' ' + cause.detail);
    return cause;
}

Error refundUnanswered(const QString &provider, const QString &code, const QString &detail)
{
    return {Error::Kind::Unanswered,
            Text::tr("%1 gave no clear answer: it is not known yet whether money moved. Do not refund again; "
                     "Halfday looks the refund up at %1.")
                .arg(provider),
            code, detail};
}

Error refundRefused(const QString &provider, const QString &reason, const QString &code, const QString &detail)
{
    const QString said = withFullStop(quotedFromProvider(reason));
    const QString message = said.isEmpty()
        ? Text::tr("%1 refused the refund. This attempt moved no money.").arg(provider)
        : Text::tr("%1 refused the refund: “%2” This attempt moved no money.").arg(provider, said);
    return {Error::Kind::Provider, message, code, detail};
}

Error refundForbidden(const QString &provider, const QString &code, const QString &detail)
{
    return {Error::Kind::Permission,
            Text::tr("%1 does not let this key refund. No money moved. Check the key and its rights at %1.")
                .arg(provider),
            code, detail};
}

Error refundChargeUnknown(const QString &provider, const QString &chargeId, const QString &detail)
{
    return {Error::Kind::NotFound,
            Text::tr("%1 does not know the charge %2. No money moved. Check that the key belongs to the account "
                     "that took the payment.")
                .arg(provider, quotedFromProvider(chargeId)),
            u"404"_s, detail};
}

Error refundTooBusy(const QString &provider, const QString &detail)
{
    return {Error::Kind::Provider,
            Text::tr("%1 is too busy and did nothing: no money moved. Try again in a minute.").arg(provider),
            u"429"_s, detail, true};
}

Error PaymentGateway::cannotList(const QString &provider)
{
    return {Error::Kind::Provider, Text::tr("Halfday cannot list the payments of %1 yet. Nothing was changed.").arg(provider)};
}

Error readRefused(const QString &provider, int status, const QString &reason, const QString &detail)
{
    const QString code = QString::number(status);
    if (status == 401 || status == 403)
        return {Error::Kind::Permission,
                Text::tr("%1 does not let this key read. Check the key and its rights at %1.").arg(provider), code,
                detail};
    if (status == 404)
        return {Error::Kind::NotFound, Text::tr("%1 does not know what was looked up.").arg(provider), code, detail};
    if (status == 429 || status >= 500)
        return {Error::Kind::Provider,
                Text::tr("%1 has trouble of its own (%2). Nothing was changed; try again in a minute.")
                    .arg(provider, code),
                code, detail, true};
    const QString said = withFullStop(quotedFromProvider(reason));
    if (said.isEmpty())
        return {Error::Kind::Provider,
                Text::tr("%1's answer could not be understood. Nothing was changed.").arg(provider), code, detail};
    return {Error::Kind::Provider, Text::tr("%1 refused the look-up: “%2”").arg(provider, said), code, detail};
}

} // namespace halfday
