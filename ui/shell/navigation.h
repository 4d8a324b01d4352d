#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QScrollArea>
#include <optional>

class QVBoxLayout;

namespace halfday {

class SavedFilterItem;

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
    /// What stands at the end; empty: nothing.
    virtual QString countText() const;
    int pillWidth() const; ///< with its distance; none: 0

    static constexpr int iconPixels = 22;
    static constexpr int itemWidth = 172;

private:
    std::optional<qint64> m_count;
};

/// The pages at the window's left edge, in groups.
class Navigation : public QScrollArea
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Items of one group stand together, groups in the order of their first item; the group without a name first.
    NavigationItem *addItem(const QString &id, const QString &title, const QString &iconName,
                            const QKeySequence &key, const QString &group = {});
    void setCurrent(const QString &id);
    NavigationItem *item(const QString &id) const;
    /// Below that page, in this order, instead of those that stood there; they belong to the navigation.
    void setSaved(const QString &id, const QList<SavedFilterItem *> &items);
    /// Puts a field for a name below that page: in the place of `instead`, which is hidden, or at the end.
    void putField(const QString &id, QWidget *field, QWidget *instead);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *groupLayout(const QString &group);

    QWidget *m_content;
    QVBoxLayout *m_layout;
    QHash<QString, QVBoxLayout *> m_below; ///< what stands below a page, by its id
    QList<std::pair<QString, QVBoxLayout *>> m_groups;
    QList<std::pair<QString, NavigationItem *>> m_items;
};

} // namespace halfday
