#include "ui/settings/appearancepage.h"

#include "ui/palette/paletteactions.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/languagechoice.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/theme/zoom.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *column(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::step);
    return layout;
}

QLabel *named(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AppearancePage::AppearancePage(MainWindow &window)
{
    auto *theme = new QComboBox(this);
    theme->setObjectName(u"themeChoice"_s);
    theme->setAccessibleName(tr("Theme"));
    theme->addItem(tr("As the desktop"), int(Theme::Mode::System));
    theme->addItem(tr("Light"), int(Theme::Mode::Light));
    theme->addItem(tr("Dark"), int(Theme::Mode::Dark));
    auto *zoom = new QComboBox(this);
    zoom->setObjectName(u"zoomChoice"_s);
    zoom->setAccessibleName(tr("Size of the text"));
    for (const int step : Zoom::steps())
        zoom->addItem(tr("%1 %").arg(step), step);
    auto *layout = column(this);
    layout->addWidget(named(tr("&Theme"), theme));
    layout->addWidget(theme, 0, Qt::AlignLeft);
    layout->addWidget(SettingsDialog::hint(tr("Colours of state (red, amber, green) always come with an icon and a word.")));
    layout->addSpacing(3 * Theme::step);
    layout->addWidget(named(tr("&Size of the text"), zoom));
    layout->addWidget(zoom, 0, Qt::AlignLeft);
    layout->addWidget(SettingsDialog::hint(tr("Of the whole window. Ctrl++ and Ctrl+- do the same from anywhere, Ctrl+0 sets it back.")));
    layout->addSpacing(3 * Theme::step);
    auto *language = new QComboBox(this);
    language->setObjectName(u"languageChoice"_s);
    language->setAccessibleName(tr("Language"));
    for (const QAction *action : window.language()->actions())
        language->addItem(action->text().remove(u'&'), action->data());
    layout->addWidget(named(tr("&Language"), language));
    layout->addWidget(language, 0, Qt::AlignLeft);
    layout->addWidget(SettingsDialog::hint(tr("Changes at once. What is being written or can still be taken back comes first.")));
    layout->addStretch();
    const auto showLanguage = [language](const QString &code) { language->setCurrentIndex(language->findData(code)); };
    showLanguage(window.language()->choice());
    connect(window.language(), &LanguageChoice::chose, this, showLanguage);
    connect(language, &QComboBox::activated, this,
            [&window, language] { window.language()->choose(language->currentData().toString()); });

    const auto showZoom = [zoom](int percent) { zoom->setCurrentIndex(zoom->findData(percent)); };
    const auto showTheme = [theme](int mode) { theme->setCurrentIndex(theme->findData(mode)); };
    showZoom(Zoom::percent());
    showTheme(int(window.themeMode()));
    connect(theme, &QComboBox::activated, this,
            [&window, theme] { window.setThemeMode(Theme::Mode(theme->currentData().toInt())); });
    connect(zoom, &QComboBox::activated, this, [&window, zoom] { window.setZoom(zoom->currentData().toInt()); });
    connect(&window, &MainWindow::zoomChanged, this, showZoom);
    connect(&window, &MainWindow::themeChanged, this, showTheme);
}

TimeZonePage::TimeZonePage(MainWindow &window)
{
    auto *zones = new QComboBox(this);
    zones->setObjectName(u"zoneChoice"_s);
    zones->setAccessibleName(tr("Time zone"));
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->addItem(tr("As the connection says: %1").arg(QString::fromUtf8(window.homeZone().id())), QString());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones->addItem(QString::fromUtf8(id), QString::fromUtf8(id));
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    auto *problem = SettingsDialog::hint({});
    problem->setObjectName(u"zoneProblem"_s);
    auto *layout = column(this);
    layout->addWidget(named(tr("Show times in this &zone"), zones));
    layout->addWidget(zones, 0, Qt::AlignLeft);
    layout->addWidget(problem);
    layout->addWidget(SettingsDialog::hint(tr("Lists say how long ago; the exact time, with its zone, shows on hover. Files have the "
                                              "time in UTC as well. Letters to customers have a zone of their own: policy time_zone.")));
    layout->addStretch();
    zones->setCurrentIndex(std::max(0, zones->findData(window.chosenZone())));
    const auto take = [&window, zones, problem] {
        const int at = zones->findText(zones->currentText(), Qt::MatchFixedString);
        problem->setText(at < 0 ? tr("“%1” is no time zone; nothing was changed.").arg(zones->currentText()) : QString());
        if (at >= 0)
            window.chooseZone(zones->itemData(at).toString());
    };
    connect(zones, &QComboBox::activated, this, take);
    connect(zones->lineEdit(), &QLineEdit::editingFinished, this, take);
}

KeysPage::KeysPage(MainWindow &window)
{
    auto *layout = column(this);
    layout->addWidget(SettingsDialog::hint(tr("Letters work while a list has the focus, never while text is typed. “?” shows the keys of "
                                              "the page in front.")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Theme::step);
    grid->setVerticalSpacing(Theme::step);
    int row = 0;
    for (const PaletteEntry &entry : paletteActions(window)) {
        if (entry.key.isEmpty())
            continue;
        auto *name = new QLabel(entry.text, this);
        name->setTextFormat(Qt::PlainText);
        auto *where = SettingsDialog::hint(entry.where);
        where->setWordWrap(false);
        grid->addWidget(new KeyCap(entry.key.toString(QKeySequence::NativeText), this), row, 0, Qt::AlignRight);
        grid->addWidget(name, row, 1);
        grid->addWidget(where, row++, 2);
    }
    grid->setColumnStretch(2, 1);
    layout->addLayout(grid);
    layout->addStretch();
}

} // namespace halfday
