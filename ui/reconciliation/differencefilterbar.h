#pragma once

#include "models/reconciliation/reconciliationstore.h"

#include <QWidget>

class QComboBox;
class QSettings;

namespace halfday {

class ChoiceRow;
class SearchField;

/// Which differences are listed.
class DifferenceFilterBar : public QWidget
{
    Q_OBJECT
public:
    using Show = DifferenceFilter::Show;

    explicit DifferenceFilterBar(QWidget *parent = nullptr);

    const DifferenceFilter &filter() const { return m_filter; }
    void setFilter(const DifferenceFilter &filter);
    void setShow(Show show);
    void beginSearch();
    void setNumbers(const std::optional<Reconciliation> &run);
    static QString nameOf(Show show);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

signals:
    void changed();
    void left(); ///< the hands want the list again

private:
    void take(const DifferenceFilter &filter);
    void display();

    DifferenceFilter m_filter;
    ChoiceRow *m_shows;
    SearchField *m_search;
    QComboBox *m_kind;
};

} // namespace halfday
