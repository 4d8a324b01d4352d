#pragma once

class QString;

namespace halfday {

/// spdlog to the terminal, and Qt's own messages through it. `level` is one of spdlog's names ("info",
/// "debug", …). What is logged holds no secret and no customer's text: errors log their code and kind.
void startLogging(const QString &level);

} // namespace halfday
