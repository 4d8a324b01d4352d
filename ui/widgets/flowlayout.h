#pragma once

#include <QLayout>

namespace halfday {

/// A row of buttons that becomes two where it does not fit: words are longer in other languages and at larger text.
class FlowLayout : public QLayout
{
public:
    FlowLayout() = default;
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override; ///< all in one row
    QSize minimumSize() const override; ///< the widest alone
    void setGeometry(const QRect &area) override;

private:
    /// The height that the rows take.
    int arrange(const QRect &area, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace halfday
