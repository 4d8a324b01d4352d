#pragma once

#include "models/core/result.h"
#include "models/database/connection.h"

#include <QCommandLineParser>
#include <QTextStream>

namespace halfday {

/// What the program ends with; scripts rely on it, so a number never changes its meaning.
enum class ExitCode {
    Fine = 0,
    Problem = 1, ///< the command found or met a problem and said which
    Usage = 2, ///< asked in a way that it does not understand
    NoConnection = 3, ///< the database could not be reached or refused the login
    Attention = 4, ///< cases are past their deadline and not dealt with
    Difference = 5 ///< reconciling found differences that nobody has closed
};

/// Results go to `out`, complaints to `err`, so that output can be piped.
struct Terminal {
    QTextStream &out;
    QTextStream &err;
};

/// One word of halfdayctl. Each is a file of its own; main.cpp lists them.
struct Command {
    QString name;
    QString summary; ///< one line for --help
    void (*addOptions)(QCommandLineParser &parser);
    ExitCode (*run)(const QCommandLineParser &parser, Connection &connection, const ServerInfo &server, Terminal terminal);
};

Command checkSlaCommand();
Command doctorCommand();
Command fillDemoCommand();
Command migrateCommand();
Command rebuildCommand();
Command reconcileCommand();
Command workerCommand();

/// Counts all day figures anew and says how many and how long it took.
ExitCode rebuildAndTell(Session &session, Terminal terminal);

/// Says the error on `err`, with its detail, and how to end because of it.
ExitCode complain(const Error &error, Terminal terminal);

} // namespace halfday
