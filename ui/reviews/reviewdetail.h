#pragma once

#include "models/reviews/review.h"
#include "ui/widgets/plaintextpane.h"

#include <QTimeZone>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace halfday {

class RejectPanel;

/// One review in whole beside the list: text with its marks, who wrote it about whom, what happened to it,
/// and the two decisions.
class ReviewDetail : public QWidget
{
    Q_OBJECT
public:
    ReviewDetail(QAction *approve, QAction *reject, QWidget *parent = nullptr);

    /// `searched`: is marked in the text as well. Nothing: says that no review is chosen.
    void setReview(const std::optional<Review> &review, const QString &searched);
    const std::optional<Review> &review() const { return m_review; }
    void setHistory(const ReviewHistory &history);
    void setHistoryMissing(const QString &why);
    /// "3 reviews are marked": decisions are about them, not only about the one shown.
    void setMarked(int count);
    void setTimeZone(const QTimeZone &zone);
    RejectPanel *rejectPanel() const { return m_reject; }

    /// As wide as its buttons need and as high as its words do, however large the letters.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addLabel(const QString &objectName);
    void showFacts();

    std::optional<Review> m_review;
    QString m_searched;
    std::optional<ReviewHistory> m_history;
    QTimeZone m_zone = QTimeZone::utc();
    QLabel *m_trainer;
    QLabel *m_facts;
    QLabel *m_opinion;
    PlainTextPane *m_text;
    QLabel *m_legend;
    QLabel *m_past;
    QLabel *m_marked;
    QWidget *m_buttons;
    RejectPanel *m_reject;
};

/// What is marked, in words: "Marked: profanity (1), links (2)".
QString legendOf(const Review &review);

} // namespace halfday
