#pragma once

#include "models/reviews/review.h"
#include "ui/reviews/savedfilters.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace halfday {

/// Which reviews to list: text, confidence, council, rating, and the operator's saved combinations of them.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QSettings &settings, QWidget *parent = nullptr);

    ReviewFilter filter() const;
    /// Shows it and says so by filterChanged(), if it is another one.
    void setFilter(const ReviewFilter &filter);
    void setCouncils(const QList<Council> &councils);
    void focusSearch();
    /// Asks for a name, in the row itself.
    void beginSaving();

signals:
    void filterChanged(const halfday::ReviewFilter &filter);
    /// Enter or Escape: the hands want the list again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addChoice(const QString &objectName, const QString &name);
    void announce();
    void fillMenu();
    void finishSaving();

    SavedFilters m_saved;
    QLineEdit *m_search;
    QComboBox *m_confidence;
    QComboBox *m_council;
    QComboBox *m_rating;
    QPushButton *m_savedButton;
    QMenu *m_menu;
    QLineEdit *m_name;
    QTimer *m_typing;
    QList<Council> m_councils;
    ReviewFilter m_announced;
};

} // namespace halfday
