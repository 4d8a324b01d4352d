#pragma once

#include <QWidget>

namespace halfday {

/// A key as it is printed on a keyboard.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    static QSize size(const QString &key, const QFont &font);
    static void draw(QPainter *painter, const QRect &rect, const QString &key, const QFont &font,
                     const QColor &ink, const QColor &frame);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace halfday
