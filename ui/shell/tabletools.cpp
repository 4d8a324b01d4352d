#include "ui/shell/tabletools.h"

#include "ui/print/tableprint.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tabletext.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TableTools::TableTools(MainWindow &window) : QObject(&window), m_window(window)
{
    add(u"copyRows"_s, tr("&Copy"), QKeySequence::Copy, u"edit-copy"_s, &TableTools::copy);
    add(u"copyCsv"_s, tr("Copy as C&SV"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C), u"edit-copy"_s, &TableTools::copyCsv);
    add(u"chooseColumns"_s, tr("Choose c&olumns…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), u"view-table-of-contents-ltr"_s,
        &TableTools::chooseColumns);
    add(u"print"_s, tr("&Print…"), QKeySequence::Print, u"document-print"_s, &TableTools::print);
}

void TableTools::add(const QString &name, const QString &text, const QKeySequence &key, const QString &icon,
                     void (TableTools::*run)())
{
    auto *action = new QAction(Icons::named(icon), text, &m_window);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, run);
    m_window.addGlobalAction(action);
}

TableView *TableTools::frontTable(const View *view)
{
    if (!view)
        return nullptr;
    TableView *first = nullptr;
    for (TableView *table : view->findChildren<TableView *>()) {
        if (!table->isVisibleTo(view))
            continue;
        if (table->hasFocus())
            return table;
        first = first ? first : table;
    }
    return first;
}

QString TableTools::filterWords(const View *view)
{
    QStringList words;
    for (const QWidget *part : view->findChildren<QWidget *>()) {
        if (!part->isVisibleTo(view))
            continue;
        if (const auto *choice = qobject_cast<const QComboBox *>(part); choice && choice->currentIndex() > 0)
            words << choice->currentText();
        else if (const auto *text = qobject_cast<const QLineEdit *>(part);
                 text && !text->text().trimmed().isEmpty() && !qobject_cast<const QComboBox *>(part->parentWidget()))
            words << u"“%1”"_s.arg(text->text().trimmed());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part);
                 button && button->isCheckable() && button->isChecked() && !button->text().isEmpty())
            words << button->text().remove(u'&');
    }
    return words.join(u" · "_s);
}

void TableTools::copy()
{
    if (const TableView *table = frontTable(m_window.currentView()); table && !table->targetRows().isEmpty()) {
        const QModelIndexList rows = table->targetRows();
        QApplication::clipboard()->setText(TableText::plain(*table, rows));
        say(tr("%n row(s) copied.", nullptr, int(rows.size())));
    }
}

void TableTools::copyCsv()
{
    const TableView *table = frontTable(m_window.currentView());
    if (!table)
        return say(tr("There is no list on this page to copy."));
    const QModelIndexList rows = table->isMarking() ? table->targetRows() : TableText::allRows(*table);
    const QString text = TableText::csv(*table, rows, m_window.timeZone());
    QApplication::clipboard()->setText(text);
    say(table->isMarking() ? tr("%n marked row(s) copied as CSV.", nullptr, int(rows.size()))
                           : tr("All %n loaded row(s) copied as CSV.", nullptr, int(rows.size())));
}

void TableTools::chooseColumns()
{
    const TableView *table = frontTable(m_window.currentView());
    if (!table)
        return say(tr("There is no list on this page."));
    table->columns()->popUpChooser(table->horizontalHeader()->mapToGlobal(QPoint(0, table->horizontalHeader()->height())));
}

void TableTools::print()
{
    if (!frontTable(m_window.currentView()))
        return say(tr("There is no list on this page to print."));
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_window.currentView()->title());
    auto *dialog = new QPrintDialog(printer, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        if (const int pages = printOnto(*chosen); pages > 0)
            say(tr("%n page(s) sent to the printer.", nullptr, pages));
        else if (View *view = m_window.currentView())
            view->messages()->post({.severity = Message::Severity::Error,
                                    .text = tr("The printer could not be used; nothing was printed. Choose another one, or a PDF file."),
                                    .subject = u"print"_s});
    });
    dialog->open();
}

int TableTools::printOnto(QPagedPaintDevice &device)
{
    const View *view = m_window.currentView();
    const TableView *table = frontTable(view);
    if (!table)
        return 0;
    const QModelIndexList rows = table->isMarking() ? table->targetRows() : TableText::allRows(*table);
    const QString filters = filterWords(view);
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_window.timeZone());
    return printTable(device, *table, rows,
                      {.title = view->title(),
                       .state = view->state(),
                       .filters = filters.isEmpty() ? QString() : tr("Filters: %1").arg(filters),
                       .made = tr("%n row(s) · %1 (%2) · Halfday", nullptr, int(rows.size()))
                                   .arg(now.toString(u"yyyy-MM-dd HH:mm t"_s), QString::fromUtf8(m_window.timeZone().id()))});
}

void TableTools::say(const QString &sentence)
{
    if (View *view = m_window.currentView())
        view->messages()->post({.severity = Message::Severity::Success, .text = sentence, .subject = u"tableTools"_s, .expiresAfter = 6s});
}

} // namespace halfday
