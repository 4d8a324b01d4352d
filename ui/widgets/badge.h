#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace halfday {

/// A state in a word, with its icon: "Pending", "Failed after success", "Repeat refunder". Plain text.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(Theme::Tone tone, const QString &text, QWidget *parent = nullptr);

    void setState(Theme::Tone tone, const QString &text);
    /// Another icon than the tone's own.
    void setIconName(const QString &name);
    /// With less room than its text needs it shortens it, and says it in full in a tooltip.
    void setElides(bool elides);
    QString text() const { return m_text; }
    Theme::Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// For delegates: the same drawing inside a cell.
    static void draw(QPainter *painter, const QRect &rect, Theme::Tone tone, const QString &text,
                     const QFont &font, const QString &iconName = {}, qreal devicePixelRatio = 1);
    static QSize size(const QString &text, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme::Tone m_tone = Theme::Tone::Neutral;
    QString m_text;
    QString m_iconName;
    bool m_elides = false;
};

} // namespace halfday
