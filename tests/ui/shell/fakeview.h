#pragma once

#include "ui/shell/view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confidencebar.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintextpane.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace halfday {

/// A page like the real ones, with everything that a page can have and nothing behind it.
class FakeView : public View
{
public:
    explicit FakeView(const QString &id, const QString &title, const QString &icon, int rows)
        : View(id, title, icon), table(new TableView(this)), model(new QStandardItemModel(0, 5, this)),
          search(new QLineEdit(this)), pane(new PlainTextPane(this)), splitter(new QSplitter(this))
    {
        using namespace Qt::StringLiterals;
        model->setHorizontalHeaderLabels({u"Text"_s, u"Trainer"_s, u"Council"_s, u"Age"_s, u"AI confidence"_s});
        for (int row = 0; row < rows; ++row)
            addRow(row);
        table->setObjectName(u"list"_s);
        table->setAccessibleName(title);
        table->setModel(model);
        table->setItemDelegateForColumn(4, new ConfidenceBar(table));
        table->emptyState()->setText(u"No review is waiting"_s, u"New ones appear here by themselves."_s,
                                     u"emblem-success"_s);
        search->setObjectName(u"search"_s);
        search->setPlaceholderText(u"Search the text"_s);
        search->setAccessibleName(u"Search"_s);
        pane->setText(u"Brilliant with our nervous rescue. CHEAP PILLS at example.com, and he was damn patient.\n\n"
                      "<b>Not bold</b> <script>alert(1)</script> \u202Egnirts desrever 🐶🐶🐶"_s,
                      {{35, 26, TextMark::Kind::Spam}, {74, 4, TextMark::Kind::Profanity}});
        auto *detail = new QWidget(splitter);
        auto *side = new QVBoxLayout(detail);
        side->setContentsMargins(3 * Theme::step, 0, 0, 0);
        auto *card = new Card(u"Review"_s, detail);
        auto *badges = new QHBoxLayout;
        badges->addWidget(new Badge(Theme::Tone::Amber, u"Pending"_s, card));
        badges->addWidget(new Badge(Theme::Tone::Red, u"Repeat refunder"_s, card));
        badges->addWidget(new Badge(Theme::Tone::Green, u"Succeeded"_s, card));
        badges->addWidget(new Badge(Theme::Tone::Neutral, u"Unknown"_s, card));
        badges->addStretch(1);
        card->body()->addLayout(badges);
        card->body()->addWidget(new ElidingLabel(u"Happy Paws, a business with a rather long name that has to be "
                                                 "elided somewhere before it pushes the rest out"_s, card));
        side->addWidget(card);
        side->addWidget(pane, 1);
        splitter->setObjectName(u"split"_s);
        splitter->setChildrenCollapsible(false);
        splitter->addWidget(table);
        splitter->addWidget(detail);
        splitter->setStretchFactor(0, 2);
        splitter->setStretchFactor(1, 1);
        body()->addWidget(search);
        body()->addWidget(splitter, 1);

        approve = addCommand(u"approve"_s, u"Approve"_s, QKeySequence(Qt::Key_A), u"dialog-ok-apply"_s);
        approveAll = addCommand(u"approveAll"_s, u"Approve all safe (41)"_s, QKeySequence(Qt::SHIFT | Qt::Key_A),
                                u"checkmark"_s);
        addCommand(u"reject"_s, u"Reject…"_s, QKeySequence(Qt::Key_R), u"dialog-cancel"_s);
        addActions(table->moves());
        setPrimaryAction(approveAll);
        setState(rows == 0 ? u"Nothing waiting"_s : u"%1 waiting, oldest 9 days"_s.arg(rows));
        setCount(rows);
        setSettled(false);
    }

    void refresh() override
    {
        ++refreshes;
        if (failNext)
            reportRefreshFailed({Error::Kind::Connection, QStringLiteral("The database did not answer."),
                                 QStringLiteral("08006"), QStringLiteral("connection reset"), true});
        else if (answers)
            arrive();
    }
    void arrive()
    {
        reportRefreshed(now);
        setSettled(true);
    }
    bool isFed() const override { return fed; }
    void aboutToClose() override { ++closes; }
    void showRecord(const QString &id) override { shownRecord = id; }
    void tick(Instant at) override { lastTick = at; }
    using View::setSettled;
    using View::setState;

    TableView *table;
    QStandardItemModel *model;
    QLineEdit *search;
    PlainTextPane *pane;
    QSplitter *splitter;
    QAction *approve;
    QAction *approveAll;
    Instant now = instantFromMicros(1'763'600'000'000'000);
    Instant lastTick{};
    QString shownRecord;
    bool failNext = false;
    bool answers = true;
    bool fed = false;
    int refreshes = 0;
    int closes = 0;

private:
    void addRow(int row)
    {
        using namespace Qt::StringLiterals;
        static const QStringList texts{u"Brilliant with our nervous rescue, we saw a change after one session"_s,
            u"Too expensive for what it was"_s, u"Buy followers now"_s, u"Sehr geduldig und freundlich"_s};
        auto *confidence = new QStandardItem;
        confidence->setData(row % 5 == 4 ? 0.31 : 0.99 - row * 0.013, Qt::EditRole);
        model->appendRow({new QStandardItem(texts[row % 4]), new QStandardItem(u"Trainer %1"_s.arg(row)),
                          new QStandardItem(u"Yarra"_s), new QStandardItem(u"%1 h ago"_s.arg(row + 2)), confidence});
    }
};

} // namespace halfday
