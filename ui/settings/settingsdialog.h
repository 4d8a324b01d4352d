#pragma once

#include "ui/settings/settingsbook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace halfday {

/// The settings' pages side by side with a search over all their words. There is no OK: what is changed holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(const QList<SettingsPage> &pages, QWidget *parent);

    void showPage(const QString &id);
    QString currentPage() const;
    /// Pages that the search leaves.
    QStringList listedPages() const;

    /// A caption under a setting: small, quiet, plain text.
    static QLabel *hint(const QString &text);

private:
    void search(const QString &text);
    static QStringList wordsOf(const QWidget *page);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
};

} // namespace halfday
