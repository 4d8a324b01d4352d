#pragma once

#include <QAbstractButton>
#include <optional>

class QVBoxLayout;

namespace halfday {

/// One page in the navigation: icon, title, how many wait there.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationItem(const QString &title, const QString &iconName, const QKeySequence &key, QWidget *parent);

    void setCount(std::optional<qint64> count);
    std::optional<qint64> count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<qint64> m_count;
};

/// The pages at the window's left edge, in groups.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Items of one group stand together, groups in the order of their first item; the group without a name first.
    NavigationItem *addItem(const QString &id, const QString &title, const QString &iconName,
                            const QKeySequence &key, const QString &group = {});
    void setCurrent(const QString &id);
    NavigationItem *item(const QString &id) const;

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *groupLayout(const QString &group);

    QVBoxLayout *m_layout;
    QList<std::pair<QString, QVBoxLayout *>> m_groups;
    QList<std::pair<QString, NavigationItem *>> m_items;
};

} // namespace halfday
