#pragma once

#include "models/cases/casestore.h"

#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QSettings;

namespace halfday {

class ChoiceRow;
class SearchField;

/// Which cases to list. Two rows where one is not wide enough.
class CaseFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit CaseFilterBar(QWidget *parent = nullptr);

    const CaseFilter &filter() const { return m_filter; }
    /// Shows it and says so by changed(), if it is another one.
    void setFilter(const CaseFilter &filter);
    void setShow(CaseFilter::Show show);
    void toggleMine();
    void setNumbers(const CasePage &page);
    void beginSearch();

    static QString nameOf(CaseFilter::Show show);

    /// A filter as the settings keep it, and back.
    static QVariantMap toMap(const CaseFilter &filter);
    static CaseFilter fromMap(const QVariantMap &map);
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

    QSize minimumSizeHint() const override;

signals:
    void changed();
    void left(); ///< the hands want the list again

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void display();
    void take(const CaseFilter &filter);

    CaseFilter m_filter;
    ChoiceRow *m_shows;
    SearchField *m_search;
    QComboBox *m_method;
    QPushButton *m_mine;
    QWidget *m_rest;
    QBoxLayout *m_layout;
};

} // namespace halfday
