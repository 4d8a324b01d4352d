#pragma once

#include <QFrame>

class QVBoxLayout;
class QLabel;

namespace halfday {

/// A framed group with an optional caption over it: the parts of a detail pane.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &caption = {}, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_caption;
    QVBoxLayout *m_body;
};

} // namespace halfday
