#pragma once

#include "ui/theme/theme.h"

#include <QIconEngine>

namespace halfday {

/// The signs of state, each of a shape of its own: a cross in a circle (red), an exclamation mark in a triangle (amber), a tick in a
/// circle (green), an "i" in a square. The icon theme's are too faint for some eyes on a light window.
class ToneIcon : public QIconEngine
{
public:
    explicit ToneIcon(Theme::Tone tone) : m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new ToneIcon(*this); }

private:
    Theme::Tone m_tone;
};

} // namespace halfday
