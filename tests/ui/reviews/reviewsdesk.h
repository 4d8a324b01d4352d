#pragma once

#include "tests/models/reviews/reviewfixture.h"
#include "tests/support/testsettings.h"
#include "ui/reviews/rejectpanel.h"
#include "ui/reviews/reviewsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace halfday {

using namespace Qt::StringLiterals;

/// A view on screen with the queue loaded, worked by keys and clicks alone.
struct Desk {
    explicit Desk(ReviewFixture &fixture, const QString &login = u"anna"_s)
        : database(fixture.as(login)), view(*database)
    {
        view.resize(1080, 700);
        view.show();
        view.activateWindow(); // where no window manager does it
        up = QTest::qWaitForWindowActive(&view);
        view.refresh();
        table = view.findChild<TableView *>();
        view.activated();
    }

    bool ready() { return up && view.settled() && view.queue()->isCounted(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : table, key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    int rows() { return view.queue()->model()->rowCount(); }
    qint64 current()
    {
        return table->currentIndex().isValid() ? view.queue()->model()->row(table->currentIndex().row()).id : -1;
    }
    QString text(const QString &label) const { return view.findChild<QLabel *>(label)->text(); }
    QAction *action(const QString &name) const { return view.findChild<QAction *>(name); }
    RejectPanel *panel() const { return view.findChild<RejectPanel *>(); }
    QString said() const { return view.messages()->texts().join(u'|'); }

    TestSettings sandbox;
    std::unique_ptr<Database> database;
    ReviewsView view;
    TableView *table = nullptr;
    bool up = false;
};

inline qint64 pending(ReviewFixture &fixture)
{
    return fixture.number(u"select count(*) from public.reviews where moderation_status = 'pending'"_s);
}

} // namespace halfday

#define READY(desk) QTRY_VERIFY_WITH_TIMEOUT((desk).ready(), 20000)
