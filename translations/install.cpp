#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// The language that was found; empty when there is none.
QString install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    // One without a finished sentence counts as none: Qt's German buttons would look odd in an English window.
    if (translator->load(locale, name, u"_"_s, folder) && !translator->isEmpty()
        && QCoreApplication::installTranslator(translator))
        return translator->language();
    delete translator;
    return {};
}

/// Runs when the application object is made, in every program and every test: what a test reads is what a
/// user reads. English comes first and stays below, for the plural forms that another language still lacks.
void installTranslations()
{
    const QString ours = u":/translations"_s;
    QString language = install(QLocale(QLocale::English), u"halfday"_s, ours);
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::English) {
        if (const QString spoken = install(system, u"halfday"_s, ours); !spoken.isEmpty())
            language = spoken;
    }
    install(QLocale(language), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installTranslations)
