#pragma once

#include "models/reviews/review.h"
#include "ui/widgets/notepanel.h"

class QButtonGroup;

namespace halfday {

/// Why a review is rejected: 1 to 4 choose, the rest is the note's. What was typed is kept until the rejection is
/// through.
class RejectPanel : public NotePanel
{
    Q_OBJECT
public:
    explicit RejectPanel(QWidget *parent = nullptr);

    /// Opens for these; a draft for the very same ones is there again.
    void open(const ReviewSet &reviews, const QString &title);
    /// The rejection is through: the draft is of no use any more.
    void discardDraft();

    const ReviewSet &reviews() const { return m_reviews; }
    std::optional<RejectionReason> reason() const;

signals:
    void confirmed(halfday::RejectionReason reason, const QString &note);

protected:
    bool isComplete() const override { return reason().has_value(); }
    bool takeKey(QKeyEvent *event) override;

private:
    ReviewSet m_reviews;
    QButtonGroup *m_reasons;
};

} // namespace halfday
