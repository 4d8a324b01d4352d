#pragma once

class QString;

namespace halfday {

/// spdlog to the terminal, and Qt's own messages through it; before the application object, so that nothing
/// goes past it. What is logged holds no secret and no customer's text: errors log their code and kind.
void startLogging();

/// "debug", "info", "warning" or "error"; false for any other word.
bool setLogLevel(const QString &level);

} // namespace halfday
