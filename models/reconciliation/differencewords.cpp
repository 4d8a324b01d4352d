#include "models/reconciliation/differencewords.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::DifferenceWords)
};

QString amountOf(const std::optional<Difference::Side> &side)
{
    return side ? formatMoney(side->amount) : QString();
}

QString givenBack(const std::optional<Difference::Side> &side)
{
    return side ? formatMoney({side->refundedMinor, side->amount.currency}) : QString();
}

QString businessOr(const Difference &difference)
{
    return difference.business.isEmpty() ? Texts::tr("the business that you name") : difference.business;
}

QString byWhom(const QString &what, const Difference &difference)
{
    const QString told = difference.closedBy.isEmpty() ? what : Texts::tr("%1 by %2").arg(what, difference.closedBy);
    return difference.closedBecause.isEmpty() ? told : Texts::tr("%1: %2").arg(told, difference.closedBecause);
}

QString missingThere(const Difference &d)
{
    switch (d.lookedUp) {
    case Difference::LookedUp::Known:
        return Texts::tr("We recorded %2. This period's list of %1 does not have it; asked for it by its id, %1 has the same charge.");
    case Difference::LookedUp::Unknown:
        return Texts::tr("We recorded %2; %1 does not know that charge.");
    case Difference::LookedUp::Unanswered:
        return Texts::tr("We recorded %2. This period's list of %1 does not have it; asked for it by its id, %1 gave no usable answer.");
    case Difference::LookedUp::NotAsked:
        break;
    }
    return Texts::tr("We recorded %2. This period's list of %1 does not have it. It was not asked for by its id: a comparison asks for a hundred "
                     "such payments at most, and for none after Cancel or when %1 stops answering.");
}

QString afterAsTheySay(const Difference &difference)
{
    const bool whole = difference.theirs && difference.theirs->refundedMinor == difference.theirs->amount.minor;
    if (difference.theirs && difference.theirs->refundedMinor == 0)
        return Texts::tr("Our payment says that nothing was given back. No money moves.");
    return whole ? Texts::tr("Our payment says that all of it was given back. No money moves.")
                 : Texts::tr("Our payment says that %1 was given back. No money moves.").arg(givenBack(difference.theirs));
}

} // namespace

QString DifferenceWords::status(const QString &status)
{
    static const QMap<QString, const char *> words{
        {u"succeeded"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "succeeded")},
        {u"pending"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "pending")},
        {u"failed"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "failed")},
        {u"refunded"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "refunded")},
        {u"disputed"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "disputed")},
    };
    const auto found = words.constFind(status);
    return found == words.cend() ? status : Texts::tr(*found);
}

QString DifferenceWords::kind(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::MissingHere:
        return Texts::tr("Missing here");
    case DifferenceKind::MissingThere:
        return Texts::tr("Missing there");
    case DifferenceKind::AmountDiffers:
        return Texts::tr("Amount differs");
    case DifferenceKind::CurrencyDiffers:
        return Texts::tr("Currency differs");
    case DifferenceKind::StatusDiffers:
        return Texts::tr("Status differs");
    case DifferenceKind::DuplicateHere:
        return Texts::tr("Twice here");
    case DifferenceKind::DuplicateThere:
        return Texts::tr("Charged twice");
    case DifferenceKind::RefundNotHere:
        return Texts::tr("Refund missing here");
    case DifferenceKind::RefundNotThere:
        return Texts::tr("Refund missing there");
    case DifferenceKind::NotDue:
        return Texts::tr("Not yet due");
    }
    return {};
}

QString DifferenceWords::sentence(const Difference &d, const QString &provider)
{
    switch (d.kind) {
    case DifferenceKind::MissingHere:
        return Texts::tr("%1 took %2; we have no payment for it.").arg(provider, amountOf(d.theirs));
    case DifferenceKind::MissingThere:
        return missingThere(d).arg(provider, amountOf(d.ours));
    case DifferenceKind::AmountDiffers:
    case DifferenceKind::CurrencyDiffers:
        return Texts::tr("%1 took %2; we recorded %3.").arg(provider, amountOf(d.theirs), amountOf(d.ours));
    case DifferenceKind::StatusDiffers:
        return Texts::tr("At %1 it is %2; here it is %3.").arg(provider, status(d.theirs ? d.theirs->status : QString()), status(d.ours ? d.ours->status : QString()));
    case DifferenceKind::DuplicateHere:
        return Texts::tr("We recorded this charge of %1 more than once.").arg(amountOf(d.ours));
    case DifferenceKind::DuplicateThere:
        return Texts::tr("%1 took %2 again; the first charge is %3.").arg(provider, amountOf(d.theirs), d.otherCharge);
    case DifferenceKind::RefundNotHere:
        return Texts::tr("%1 gave back %2; we recorded %3.").arg(provider, givenBack(d.theirs), givenBack(d.ours));
    case DifferenceKind::RefundNotThere:
        return Texts::tr("We recorded %2 as given back; %1 gave back %3.").arg(provider, givenBack(d.ours), givenBack(d.theirs));
    case DifferenceKind::NotDue:
        if (d.ours && d.theirs)
            return Texts::tr("%1 has %2 as given back; we recorded %3 so far.").arg(provider, givenBack(d.theirs), givenBack(d.ours));
        return d.theirs ? Texts::tr("%1 took %2 only just now; our record may still come.").arg(provider, amountOf(d.theirs))
                        : Texts::tr("We recorded %2 only just now; %1 may still list it.").arg(provider, amountOf(d.ours));
    }
    return {};
}

QString DifferenceWords::probably(const Difference &d, const QString &provider)
{
    switch (d.kind) {
    case DifferenceKind::MissingHere:
        return d.business.isEmpty() ? Texts::tr("Probably the webhook of this charge never arrived. Look at %1 who has paid, then record the payment.").arg(provider)
                                    : Texts::tr("Probably the webhook of this charge never arrived. The payer's e-mail belongs to %1: record the payment for them.").arg(d.business);
    case DifferenceKind::MissingThere:
        return Texts::tr("Probably the payment was recorded before it was certain and never went through, or it was taken through another account. "
                         "Search %1 for the payer; if no money came, set it to failed.").arg(provider);
    case DifferenceKind::AmountDiffers:
        return Texts::tr("Probably a price or a tax changed between the offer and the charge. What the customer paid is what %1 says: set our payment to it.").arg(provider);
    case DifferenceKind::CurrencyDiffers:
        return Texts::tr("Probably the currency was assumed when the payment was recorded. What the customer paid is what %1 says: set our payment to it.").arg(provider);
    case DifferenceKind::StatusDiffers:
        if (d.theirs && d.theirs->status == "pending"_L1)
            return Texts::tr("Probably the bank has not decided yet. It will be clear in a day or two: look again then.");
        if (d.theirs && d.theirs->status == "failed"_L1)
            return Texts::tr("Probably the payment was recorded as taken before the bank refused it. Set it to failed.");
        return d.ours && (d.ours->status == "failed"_L1 || d.ours->status == "pending"_L1)
            ? Texts::tr("Probably a first attempt failed and a later one went through, but only the first was recorded. "
                        "The customer has paid: set our payment as %1 has it.").arg(provider)
            : Texts::tr("Probably only part of what happened was recorded: the amounts agree, the word beside them does not. Set our payment as %1 has it.").arg(provider);
    case DifferenceKind::DuplicateHere:
        return Texts::tr("Probably a webhook was handled twice. The customer paid once: set the second one to failed.");
    case DifferenceKind::DuplicateThere:
        return Texts::tr("Probably the customer pressed the button twice: same payer, same amount, minutes apart. Record it, then refund it.");
    case DifferenceKind::RefundNotHere:
        return Texts::tr("Probably somebody refunded it in %1's own dashboard. Record the refund, so that nobody pays it back again.").arg(provider);
    case DifferenceKind::RefundNotThere:
        return Texts::tr("Probably the refund failed after it was recorded. The customer may still be waiting for the money: "
                         "set what %1 says, then refund it once more.").arg(provider);
    case DifferenceKind::NotDue:
        return Texts::tr("It is younger than the settlement delay. Compare again tomorrow; it counts as a difference only then.");
    }
    return {};
}

QString DifferenceWords::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::SetFailed:
        return Texts::tr("Set to failed");
    case Remedy::SetSucceeded:
        return Texts::tr("Set as the provider says");
    case Remedy::SetRefunded:
        return Texts::tr("Set refunded amount only");
    case Remedy::RecordPayment:
        return Texts::tr("Record the payment");
    case Remedy::RecordRefund:
        return Texts::tr("Record the refund");
    case Remedy::ActivatePlacement:
        return Texts::tr("Activate the placement");
    case Remedy::LookAgain:
        return Texts::tr("Look again in 24 hours");
    case Remedy::CloseByForce:
        return Texts::tr("Close with a reason");
    }
    return {};
}

QString DifferenceWords::effect(const Difference &d, Remedy remedy, const QString &provider)
{
    switch (remedy) {
    case Remedy::SetFailed:
        return Texts::tr("Our payment of %1 becomes failed and no longer counts as taken. No money moves.").arg(amountOf(d.ours));
    case Remedy::SetSucceeded:
        return Texts::tr("Our payment becomes %1, %2, as %3 has it. No money moves.")
            .arg(amountOf(d.theirs), status(d.theirs ? d.theirs->status : QString()), provider);
    case Remedy::SetRefunded:
        return afterAsTheySay(d);
    case Remedy::RecordPayment:
        return Texts::tr("A payment of %1 is written down for %2. No money moves.").arg(amountOf(d.theirs), businessOr(d));
    case Remedy::RecordRefund:
        return Texts::tr("The refund at %1 is written down and followed like one of ours. No money moves.").arg(provider);
    case Remedy::ActivatePlacement:
        return Texts::tr("The payment is recorded as taken, and %1 gets a slot for 30 days, or a place in the queue when none is free.").arg(businessOr(d));
    case Remedy::LookAgain:
        return Texts::tr("It stays open and is put off for 24 hours.");
    case Remedy::CloseByForce:
        return Texts::tr("It is closed as it is; your reason stands in the evidence. Nothing else changes.");
    }
    return {};
}

QString DifferenceWords::outcome(const Difference &d)
{
    static const QMap<QString, const char *> words{
        {u"set_failed"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Set to failed")},
        {u"set_refunded"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Refunded amount set")},
        {u"set_succeeded"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Set as the provider says")},
        {u"payment_recorded"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Payment recorded")},
        {u"refund_recorded"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Refund recorded")},
        {u"placement_activated"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Placement activated")},
        {u"agreed_since"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Agrees since")},
        {u"found_there"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Found at the provider")},
        {u"by_force"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Closed")},
        {u"same_as_before"_s, QT_TRANSLATE_NOOP("halfday::DifferenceWords", "Closed earlier")},
    };
    if (!d.isOpen()) {
        const auto found = words.constFind(d.closedHow);
        return byWhom(found == words.cend() ? d.closedHow : Texts::tr(*found), d);
    }
    if (d.lookAgainAt)
        return Texts::tr("Put off");
    return d.kind == DifferenceKind::NotDue ? Texts::tr("Not yet due") : Texts::tr("Open");
}

QString DifferenceWords::side(const std::optional<Difference::Side> &side)
{
    if (!side)
        return Texts::tr("nothing");
    if (side->refundedMinor > 0)
        return Texts::tr("%1, %2 of it given back").arg(amountOf(side), givenBack(side));
    return Texts::tr("%1, %2").arg(amountOf(side), status(side->status));
}

} // namespace halfday
