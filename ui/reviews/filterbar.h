#pragma once

#include "models/reviews/review.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace halfday {

/// Which reviews to list: text, confidence, council, rating.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    ReviewFilter filter() const;
    /// Shows it and says so by filterChanged(), if it is another one.
    void setFilter(const ReviewFilter &filter);
    void setCouncils(const QList<Council> &councils);
    void focusSearch();

    /// A filter as the settings keep it, and back.
    static QVariantMap toMap(const ReviewFilter &filter);
    static ReviewFilter fromMap(const QVariantMap &map);

signals:
    void filterChanged(const halfday::ReviewFilter &filter);
    /// Enter or Escape: the hands want the list again.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *addChoice(const QString &objectName, const QString &name);
    void announce();

    QLineEdit *m_search;
    QComboBox *m_confidence;
    QComboBox *m_council;
    QComboBox *m_rating;
    QTimer *m_typing;
    QList<Council> m_councils;
    ReviewFilter m_announced;
};

} // namespace halfday
