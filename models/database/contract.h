#pragma once

#include <QList>
#include <QString>

namespace halfday {

/// What the console needs of a database, as data in one place: the doctor compares it with what is there. Nothing
/// here is read from a database. A change of resources/schema that adds or alters a view, a function or a
/// grant changes this table too; tst_doctor fails until it does.
struct ContractColumn {
    QString name;
    QString type; ///< as PostgreSQL's format_type() names it
    bool updated = false; ///< by the console's functions, so it must be updatable through the view
    bool inserted = false; ///< likewise: reconciling writes down payments and placements that the product missed
};

struct ContractRelation {
    QString name; ///< in schema halfday
    QList<ContractColumn> columns;
    bool ofTheProduct = false; ///< a view over the product's tables; a product with other tables writes it over them
    bool inserted = false; ///< any of its columns is
};

struct ContractFunction {
    enum class For { Viewer, Operator, Admin, Nobody }; ///< Nobody: called by other functions alone
    QString signature; ///< "approve_reviews(bigint[], integer[], uuid)", in schema halfday
    For whom;
};

/// A query that the console asks all day, and the index that it cannot do without.
struct ContractIndex {
    QString query;
    QString advice; ///< for the operator: what is slow, and which index mends it
};

const QList<ContractRelation> &contractRelations();
const QList<ContractFunction> &contractFunctions();
const QList<ContractIndex> &contractIndexes();

/// The oldest server that understands the schema (SQL-standard function bodies).
constexpr int oldestServer = 140000;

} // namespace halfday
