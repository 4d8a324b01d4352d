#pragma once

#include <QWidget>

namespace halfday {

/// What a click costs here. Live is real customers and real money.
enum class Mode { Live, Test, Demo };

QString modeWord(Mode mode); ///< "LIVE", "TEST", "DEMO"

/// The strip across the top of the window that says LIVE, TEST or DEMO by word, colour and shape: live
/// is solid with a disc, test striped with a triangle, demo dotted with a hollow square.
class ModeBanner : public QWidget
{
    Q_OBJECT
public:
    explicit ModeBanner(QWidget *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    QString sentence() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPattern(QPainter &painter) const;
    void paintShape(QPainter &painter, const QRectF &area) const;

    Mode m_mode = Mode::Live; // until somebody knows better, every click counts
};

} // namespace halfday
