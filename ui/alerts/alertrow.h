#pragma once

#include "ui/alerts/alertrows.h"

#include <QFrame>
#include <QTimeZone>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace halfday {

class Badge;
class ElidingLabel;
class KeyButton;

/// One row of the list of what is wrong. Takes the focus; changes in place.
class AlertRow : public QFrame
{
    Q_OBJECT
public:
    explicit AlertRow(QWidget *parent = nullptr);

    struct Situation {
        Instant now;
        QTimeZone zone = QTimeZone::utc();
        bool stale = false;
    };
    void show(const AlertRowSpec &spec, const Situation &situation);
    const AlertRowSpec &spec() const { return m_spec; }
    /// What the "…" button opens; null: it has none.
    void setMenu(QMenu *menu);
    /// Where the button leads.
    QString mendView() const { return m_view; }
    QString mendRecord() const { return m_record; }
    bool canMend() const;
    /// Buttons of several rows stand under each other when all are as wide as the widest wants to be.
    int mendWidth() const;
    void setMendWidth(int width);

signals:
    void mendClicked();
    void toggleRequested(bool unfold);
    void moveRequested(int by);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAlert(const Situation &situation);
    void showGroup(const Situation &situation);
    void showQuietHead(const Situation &situation);
    void showMore();
    void setTexts(const QString &title, const QString &detail, const QString &since);
    void adaptInks();

    AlertRowSpec m_spec;
    QString m_view;
    QString m_record;
    bool m_grey = false;
    QMenu *m_menuToOpen = nullptr;
    QHBoxLayout *m_layout;
    QLabel *m_arrow;
    Badge *m_badge;
    ElidingLabel *m_title;
    ElidingLabel *m_detail;
    QLabel *m_since;
    KeyButton *m_mend;
    QToolButton *m_more;
};

} // namespace halfday
