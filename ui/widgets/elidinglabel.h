#pragma once

#include <QLabel>

namespace halfday {

/// A label of one line that elides what does not fit and shows the whole on hover. Always plain text; line
/// breaks become spaces.
class ElidingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidingLabel(QWidget *parent = nullptr);
    explicit ElidingLabel(const QString &text, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString line() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace halfday
