#pragma once

#include <QStringList>

/// The language of what is on screen, of this process. Set when a program starts, as the desktop says; the console
/// may change it while it runs. What is on screen already does not follow by itself.
namespace halfday::Language {

/// "en", "de": those that Halfday speaks, English first.
QStringList known();
/// As its speakers call it: "Deutsch".
QString nameOf(const QString &code);
/// The first of the desktop's languages (LANGUAGE, LC_ALL, LC_MESSAGES, LANG) that Halfday speaks; else English.
QString ofDesktop();
QString current();
/// What choosing this means: `code` itself, or the desktop's for an empty or unknown one.
QString meantBy(const QString &code);

/// From now on tr() answers in this language, and dates, numbers and amounts are written as where it is spoken: in the
/// desktop's own country if that language is spoken there.
void use(const QString &code);

} // namespace halfday::Language
