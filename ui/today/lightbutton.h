#pragma once

#include <QPushButton>

namespace halfday {

/// A button that looks like a link, or, without words of its own, like the line of parts that stand in it.
class LightButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LightButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace halfday
