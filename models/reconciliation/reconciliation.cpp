#include "models/reconciliation/reconciliation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

constexpr std::array<std::pair<DifferenceKind, const char *>, 10> kinds{{
    {DifferenceKind::MissingHere, "missing_here"},
    {DifferenceKind::MissingThere, "missing_there"},
    {DifferenceKind::AmountDiffers, "amount_differs"},
    {DifferenceKind::CurrencyDiffers, "currency_differs"},
    {DifferenceKind::StatusDiffers, "status_differs"},
    {DifferenceKind::DuplicateHere, "duplicate_here"},
    {DifferenceKind::DuplicateThere, "duplicate_there"},
    {DifferenceKind::RefundNotHere, "refund_not_here"},
    {DifferenceKind::RefundNotThere, "refund_not_there"},
    {DifferenceKind::NotDue, "not_due"},
}};

constexpr std::array<std::pair<Remedy, const char *>, 8> remedies{{
    {Remedy::SetFailed, "set_failed"},
    {Remedy::SetSucceeded, "set_succeeded"},
    {Remedy::SetRefunded, "set_refunded"},
    {Remedy::RecordPayment, "record_payment"},
    {Remedy::RecordRefund, "record_refund"},
    {Remedy::ActivatePlacement, "activate_placement"},
    {Remedy::LookAgain, "look_again"},
    {Remedy::CloseByForce, "close_by_force"},
}};

template <class Table, class T> QString nameIn(const Table &table, T value)
{
    for (const auto &[entry, name] : table) {
        if (entry == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class T, class Table> std::optional<T> valueIn(const Table &table, const QString &wanted)
{
    for (const auto &[entry, name] : table) {
        if (wanted == QLatin1StringView(name))
            return entry;
    }
    return std::nullopt;
}

} // namespace

QString differenceKindName(DifferenceKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<DifferenceKind> differenceKindFromName(const QString &name)
{
    return valueIn<DifferenceKind>(kinds, name);
}

QString remedyName(Remedy remedy)
{
    return nameIn(remedies, remedy);
}

std::optional<Remedy> remedyFromName(const QString &name)
{
    return valueIn<Remedy>(remedies, name);
}

} // namespace halfday
