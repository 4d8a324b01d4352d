#pragma once

#include "models/core/error.h"
#include "models/core/instant.h"

#include <QTimeZone>
#include <QWidget>
#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QSettings;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace halfday {

class ElidingLabel;
class MessageBar;
class PrimaryButton;
class TableView;

/// One page of the console: header with title and state, message bar, and below them what the view adds to
/// body(). The main window shows one at a time and asks it for nothing but what stands here.
///
/// Actions: QWidget::addAction(), best through addCommand(). They appear in the menu named after the view and in
/// its `?` overlay, in the order added; their keys work while the focus is inside the view and, being single
/// letters, never while text is typed. Give each an objectName.
class View : public QWidget
{
    Q_OBJECT
public:
    /// `id` is for settings and file names, never shown: "reviews". `iconName`: a freedesktop name.
    View(const QString &id, const QString &title, const QString &iconName, QWidget *parent = nullptr);
    ~View() override;

    QString id() const { return m_id; }
    QString title() const { return m_title; }
    QString iconName() const { return m_iconName; }
    /// The sentence of state under the title: "51 waiting, oldest 9 days".
    QString state() const;
    MessageBar *messages() const { return m_messages; }
    QAction *primaryAction() const { return m_primary; }
    std::optional<qint64> count() const { return m_count; }
    /// When the rows on screen were read; nothing before the first time.
    std::optional<Instant> refreshedAt() const { return m_refreshedAt; }
    /// Whether the last attempt to read failed: the rows on screen are older than they should be.
    bool isStale() const { return m_stale; }
    /// Nothing is on its way any more; the tour takes its picture then.
    bool settled() const { return m_settled; }
    QTimeZone timeZone() const { return m_zone; }

    /// Ends in reportRefreshed() or reportRefreshFailed().
    virtual void refresh() = 0;
    /// F5, and when the page comes to the front: refresh() at once, and what refreshSoon() left out is made up for.
    void readAnew();
    /// Something changed elsewhere, or a minute has passed: several of these are one refresh(), and none while the page is
    /// out of sight, because it reads anew before anybody looks at it.
    void refreshSoon();
    /// The window can be seen again.
    void catchUp();
    /// It is told what it shows, by whoever watches, and need not ask each minute.
    virtual bool isFed() const { return false; }
    /// For the badge in the navigation; nothing: unknown. A page in sight counts for itself.
    void setCount(std::optional<qint64> count);
    /// The view was brought to the front; the focus belongs to its list. Default: the first TableView, else the first
    /// child that takes it.
    virtual void activated();
    /// Puts the cursor on this row, at once or when it has been read, widening the filters if they hide it. What an id is
    /// is the view's own matter; one that it does not know leaves everything as it is. Default: does nothing.
    virtual void showRecord(const QString &id) { Q_UNUSED(id) }
    /// The id of the row under the cursor, as showRecord() takes it; empty: none, or not known. Default: none.
    virtual QString currentRecord() const { return {}; }
    /// Something runs that would end with the view, such as an export into a file. Default: nothing ever does.
    virtual bool isWorking() const { return false; }
    /// Pages inside this one, such as the details of a figure, by their own ids. Default: none.
    virtual QStringList subpages() const { return {}; }
    virtual QString subpageTitle(const QString &id) const { return id; }
    /// Brings one of them to the front; an id that is none of them, the page itself.
    virtual void showSubpage(const QString &id) { Q_UNUSED(id) }
    /// The one in front; empty: the page itself.
    virtual QString subpage() const { return {}; }
    /// Each second while visible, for ages and countdowns on screen.
    virtual void tick(Instant) {}
    /// The window closes: end countdowns, keep drafts. Must not wait.
    virtual void aboutToClose() {}

    /// Within a group of their own. Default: every TableView and QSplitter below that has an objectName.
    /// Override for filters and call the base.
    virtual void saveState(QSettings &settings) const;
    virtual void restoreState(QSettings &settings);

    void setTimeZone(const QTimeZone &zone);
    /// The login may look and not decide: what setDeeds() named stays grey, and the view says why.
    void setLooksOnly(bool looksOnly);

signals:
    void refreshed(halfday::Instant at);
    void refreshFailed(const halfday::Error &error);
    /// For the badge in the navigation; nothing: unknown.
    void countChanged(std::optional<qint64> count);
    void stateChanged(const QString &sentence);
    void settledChanged(bool settled);
    /// A button of this view wants another page in front: "audit".
    void viewRequested(const QString &id);
    /// The same, with the row to select there: see showRecord().
    void recordRequested(const QString &viewId, const QString &recordId);
    /// The filters as they are now are to get a name.
    void filterSaveRequested();

protected:
    /// What the view is made of goes in here.
    QVBoxLayout *body() const { return m_body; }
    /// Right of the title, before the primary action: filters presets, exports.
    QHBoxLayout *headerTools() const { return m_headerTools; }

    /// An action of this view, with its key and icon, already added.
    QAction *addCommand(const QString &objectName, const QString &text, const QKeySequence &key,
                        const QString &iconName = {});
    /// The view's one primary action: a button at the header's right, with the key printed on it. The action
    /// must be one of this view's own. One that cannot be taken back looks it.
    void setPrimaryAction(QAction *action, bool isFinal = false);
    /// For a FilteredPage: the command that keeps its filters under a name, and its button, which stands at the filters' end.
    QToolButton *makeFilterSaver();
    /// The actions that change something in the database. Call once, before the view enables any of them.
    void setDeeds(const QList<QAction *> &deeds);
    void setState(const QString &sentence);
    void setSettled(bool settled);
    /// Rows are on screen as of `at`; takes back the message of an earlier failure.
    void reportRefreshed(Instant at);
    /// Rows stay as they were; says so in the message bar with a Retry button.
    void reportRefreshFailed(const Error &error);
    virtual void timeZoneChanged() {}
    /// For a table that was made after restoreState().
    void restoreLate(TableView *table);

private:
    void keepFocus(const QWidget *old, const QWidget *now);
    bool isInSight() const { return isVisible() && !window()->isMinimized(); }

    QString m_id;
    QString m_title;
    QString m_iconName;
    QLabel *m_titleLabel;
    ElidingLabel *m_stateLabel;
    QHBoxLayout *m_headerTools;
    PrimaryButton *m_primaryButton;
    MessageBar *m_messages;
    QVBoxLayout *m_body;
    QAction *m_primary = nullptr;
    QList<QAction *> m_deeds;
    std::optional<qint64> m_count;
    std::optional<Instant> m_refreshedAt;
    QTimeZone m_zone = QTimeZone::utc();
    QTimer *m_soon;
    bool m_outdated = false; ///< something happened while it was out of sight
    bool m_stale = false;
    bool m_settled = true;
    bool m_looksOnly = false;
    QSettings *m_settings = nullptr; ///< the window's, outlives the view
    QString m_settingsGroup;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace halfday
