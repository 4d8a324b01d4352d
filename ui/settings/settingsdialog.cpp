#include "ui/settings/settingsdialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {
constexpr int listLetters = 22;
}

SettingsDialog::SettingsDialog(const QList<SettingsPage> &pages, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this)),
      m_nothing(hint(tr("No setting is named like that.")))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setAccessibleName(tr("Search in the settings"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::named(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(listLetters * fontMetrics().averageCharWidth() + 10 * Theme::step);
    m_search->setFixedWidth(m_list->width());
    m_nothing->hide();
    for (const SettingsPage &page : pages) {
        auto *item = new QListWidgetItem(Icons::named(page.iconName), page.title, m_list);
        item->setData(Qt::UserRole, page.id);
        QWidget *inside = page.make();
        inside->setObjectName(u"settings-"_s + page.id);
        inside->setAccessibleName(page.title);
        auto *room = new QScrollArea;
        room->setWidgetResizable(true);
        room->setFrameShape(QFrame::NoFrame);
        room->setFocusPolicy(Qt::NoFocus);
        room->setWidget(inside);
        m_stack->addWidget(room);
    }
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * Theme::step);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(5 * Theme::step);
    middle->addLayout(left);
    middle->addWidget(m_stack, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeSettings"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * Theme::step, 5 * Theme::step, 5 * Theme::step, 4 * Theme::step);
    layout->setSpacing(4 * Theme::step);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(210 * Theme::step, 130 * Theme::step);

    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::showPage(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_search->clear();
            m_list->setCurrentRow(row);
        }
    }
}

QString SettingsDialog::currentPage() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

QStringList SettingsDialog::listedPages() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            ids << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

QLabel *SettingsDialog::hint(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::font(Theme::Text::Caption));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Whatever stands on the page: the search knows a setting by any of its words.
QStringList SettingsDialog::wordsOf(const QWidget *page)
{
    QStringList words;
    for (const QWidget *part : page->findChildren<QWidget *>()) {
        words << part->accessibleName() << part->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(part))
            words << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            words << button->text().remove(u'&');
        else if (const auto *choice = qobject_cast<const QComboBox *>(part); choice && choice->count() < 50)
            for (int i = 0; i < choice->count(); ++i)
                words << choice->itemText(i);
    }
    return words;
}

void SettingsDialog::search(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString all = (wordsOf(m_stack->widget(row)) << item->text()).join(u'\n');
        bool fits = true;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            fits = fits && all.contains(word, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentRow(first);
}

} // namespace halfday
