#pragma once

#include "models/reconciliation/businesslookup.h"
#include "models/reconciliation/reconciliation.h"
#include "ui/widgets/notepanel.h"

#include <QHash>

class QLineEdit;
class QListWidget;
class QTimer;

namespace halfday {

/// What a remedy still has to be told: the business that a payment is recorded for, the reason to close a difference by
/// force. What was typed is kept until it has been used.
class RemedyPanel : public NotePanel
{
    Q_OBJECT
public:
    explicit RemedyPanel(QWidget *parent = nullptr);

    /// A payment that we have none of is made for a business.
    static bool asksBusiness(const Difference &row, Remedy remedy)
    {
        return remedy == Remedy::RecordPayment || (remedy == Remedy::ActivatePlacement && !row.paymentId);
    }
    static bool asks(const Difference &row, Remedy remedy) { return remedy == Remedy::CloseByForce || asksBusiness(row, remedy); }
    void open(const Difference &seen, Remedy remedy, const QString &title);
    const Difference &seen() const { return m_seen; }
    Remedy remedy() const { return m_remedy; }
    qint64 businessId() const;
    QString businessSought() const;
    void setBusinesses(const QList<BusinessMatch> &matches);
    void discardDraft() { m_drafts.remove({m_seen.id, int(m_remedy)}); }

signals:
    /// Businesses with these letters are wanted: setBusinesses().
    void businessesWanted(const QString &text);

protected:
    bool isComplete() const override { return !asksBusiness(m_seen, m_remedy) || businessId() != 0; }
    bool takeKey(QKeyEvent *event) override;

private:
    Difference m_seen;
    Remedy m_remedy = Remedy::CloseByForce;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTimer *m_typing;
    QHash<std::pair<qint64, int>, QString> m_drafts;
};

} // namespace halfday
