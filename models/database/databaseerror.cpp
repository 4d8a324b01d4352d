#include "models/database/databaseerror.h"

#include "models/database/connecttrouble.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::DatabaseError)
};

/// "ERROR:  the sentence\nDETAIL: …" → "the sentence"
QString firstSentence(const QString &databaseText)
{
    QString line = databaseText.section(u'\n', 0, 0).trimmed();
    for (const auto prefix : {"ERROR:"_L1, "FATAL:"_L1}) {
        if (line.startsWith(prefix))
            line = line.mid(prefix.size()).trimmed();
    }
    return line;
}

struct Class {
    Error::Kind kind;
    bool retryable;
    QString message; ///< empty: the server's own sentence
};

Class classify(const QString &state)
{
    using Kind = Error::Kind;
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P02"_L1)
        return {Kind::Connection, true,
                Texts::tr("The connection to the database was lost. What was just asked for may not have been done; "
                          "Halfday reconnects by itself.")};
    if (state.startsWith("53"_L1))
        return {Kind::Connection, true, Texts::tr("The database has no capacity left right now. Try again in a moment.")};
    if (state == "57014"_L1)
        return {Kind::Timeout, true, Texts::tr("The database took too long to answer. Nothing was changed; try again.")};
    if (state == "42501"_L1)
        return {Kind::Permission, false, Texts::tr("This login may not do that. Nothing was changed.")};
    if (state.startsWith("28"_L1))
        return {Kind::Permission, false, Texts::tr("The database refused this login. Check the user name and password.")};
    if (state == "HD003"_L1 || state == "HD004"_L1)
        return {Kind::Conflict, false, {}};
    if (state == "HD404"_L1)
        return {Kind::NotFound, false, {}};
    if (state.startsWith("HD"_L1))
        return {Kind::Rule, false, {}};
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1)
        return {Kind::Conflict, true, Texts::tr("Somebody else was changing the same rows. Nothing was changed; try again.")};
    if (state.startsWith("42"_L1) || state == "3F000"_L1 || state == "3D000"_L1)
        return {Kind::Schema, false,
                Texts::tr("This database is not set up for this version of Halfday. Run \"halfdayctl doctor\": "
                          "it names what is missing.")};
    if (state.startsWith("22"_L1) || state.startsWith("23"_L1))
        return {Kind::Input, false, Texts::tr("The database did not accept these values. Nothing was changed.")};
    return {Kind::Internal, false, Texts::tr("The database reported an error. Nothing was changed.")};
}

} // namespace

Error databaseError(const QSqlError &sqlError)
{
    const QString state = sqlError.nativeErrorCode();
    const Class found = classify(state);
    return {found.kind, found.message.isEmpty() ? firstSentence(sqlError.databaseText()) : found.message, state,
            sqlError.databaseText(), found.retryable};
}

Error connectFailure(const QSqlError &sqlError, const QString &where)
{
    const QString text = sqlError.databaseText();
    // libpq gives no SQLSTATE for a refused connection, only words.
    const ConnectTrouble trouble = connectTrouble(text);
    if (trouble == ConnectTrouble::Login || trouble == ConnectTrouble::NoPassword)
        return {Error::Kind::Permission, Texts::tr("The database refused this login: %1. Check the user name and password.").arg(where),
                u"28000"_s, text, false};
    if (isTlsTrouble(trouble))
        return {Error::Kind::Connection,
                where + u": "_s + connectTroubleSentence(trouble) + u' ' + connectTroubleRemedy(trouble) + u' '
                    + Texts::tr("On the command line that is %1.").arg(connectTroubleOption(trouble)),
                sqlError.nativeErrorCode(), text, false};
    return {Error::Kind::Connection, Texts::tr("The database cannot be reached: %1. Halfday keeps trying.").arg(where),
            sqlError.nativeErrorCode(), text, true};
}

} // namespace halfday
