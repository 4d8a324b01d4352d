#pragma once

#include "models/reviews/review.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace halfday {

/// Why a review is rejected, asked in the page itself: 1 to 4 choose, Tab goes to the note, Enter confirms,
/// Escape leaves. What was typed is kept until the rejection is through.
class RejectPanel : public QFrame
{
    Q_OBJECT
public:
    explicit RejectPanel(QWidget *parent = nullptr);

    /// Opens for these; a draft for the very same ones is there again.
    void open(const ReviewSet &reviews, const QString &title);
    void close();
    bool isOpen() const { return m_open; }
    /// The rejection is through: the draft is of no use any more.
    void discardDraft();

    const ReviewSet &reviews() const { return m_reviews; }
    QString note() const;
    std::optional<RejectionReason> reason() const;

signals:
    void confirmed(halfday::RejectionReason reason, const QString &note);
    void cancelled();
    void opened(bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adapt();
    void confirm();

    ReviewSet m_reviews;
    QLabel *m_title;
    QButtonGroup *m_reasons;
    QPlainTextEdit *m_note;
    QLabel *m_counter;
    QPushButton *m_confirm;
    bool m_open = false;
};

} // namespace halfday
