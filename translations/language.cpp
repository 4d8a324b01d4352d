#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct State {
    QString language;
    QLocale atStart; ///< as the environment says
    std::vector<std::unique_ptr<QTranslator>> translators;
    /// Other threads write numbers too, and Qt hands them its default without a lock: one that was in use stays alive.
    QList<QLocale> former;
};

State &state()
{
    static State one;
    return one;
}

void install(const QString &language, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name + u'_' + language, folder) && QCoreApplication::installTranslator(translator.get()))
        state().translators.push_back(std::move(translator));
}

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = QLocale(language).language();
    if (wanted == system.language() || (wanted == QLocale::English && system.language() == QLocale::C))
        return state().atStart;
    const QLocale there(wanted, system.territory());
    return there.territory() == system.territory() ? there : QLocale(wanted);
}

/// Runs when the application object is made, in every program and every test: what a test reads is what a user reads.
void begin()
{
    Language::use({});
    // They may not outlive the application object.
    qAddPostRoutine([] { state().translators.clear(); });
}

} // namespace

QStringList Language::known() { return {u"en"_s, u"de"_s}; }

QString Language::nameOf(const QString &code)
{
    return code == "de"_L1 ? u"Deutsch"_s : u"English"_s;
}

QString Language::ofDesktop()
{
    for (const QString &wish : QLocale::system().uiLanguages()) {
        const QString code = wish.section(u'-', 0, 0).section(u'_', 0, 0);
        if (known().contains(code))
            return code;
    }
    return known().first();
}

QString Language::current() { return state().language; }

QString Language::meantBy(const QString &code) { return known().contains(code) ? code : ofDesktop(); }

void Language::use(const QString &code)
{
    const QString language = meantBy(code);
    if (language == state().language)
        return;
    state().language = language;
    state().former << QLocale();
    QLocale::setDefault(localeOf(language));
    state().translators.clear(); // each takes itself out
    const QString ours = u":/translations"_s;
    install(known().first(), u"halfday"_s, ours); // stays below: what another language lacks shows in English
    if (language != known().first())
        install(language, u"halfday"_s, ours);
    install(language, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace halfday

using halfday::begin;
Q_COREAPP_STARTUP_FUNCTION(begin)
