#pragma once

#include "models/core/result.h"

namespace halfday {

/// spdlog to the terminal, and Qt's own messages through it; before the application object, so that nothing
/// goes past it. What is logged holds no secret and no customer's text: errors log their code and kind. Whatever a message
/// holds, it stays one line.
void startLogging();

/// "debug", "info", "warning" or "error"; false for any other word.
bool setLogLevel(const QString &level);

struct LogFile {
    QString path;
    std::size_t maxBytes = 5 * 1024 * 1024; ///< of one file
    std::size_t maxFiles = 5; ///< older ones: worker.1.log …
    bool alsoInfo = false; ///< what the terminal's level leaves out of it
};

/// $XDG_STATE_HOME/halfday/NAME, or below ~/.local/state.
QString defaultLogFile(const QString &name);

/// Logs to this file too, in JSON lines, readable for this user only. Errors: Input (it cannot be written), Conflict (another
/// process writes it: two that rotate one file would lose lines).
Result<void> logToFile(const LogFile &file);

/// What a log says of an error: its kind and code, never its sentence, which may quote what customers wrote.
QString logged(const Error &error);
/// A name from outside, fit for a log: letters, digits and a few signs, shortened. Enough for a rule or a code, not for a text.
QString loggedName(const QString &name);

} // namespace halfday
