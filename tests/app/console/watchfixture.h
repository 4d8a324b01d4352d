#pragma once

#include "app/console/tray/background.h"
#include "models/alerts/alertwords.h"
#include "tests/support/manualclock.h"
#include "tests/ui/shell/fakeview.h"
#include "ui/shell/mainwindow.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace halfday {

/// A console's window over pages with nothing behind them, and what watches beside it.
struct Watch {
    explicit Watch(OnClose onClose = OnClose::KeepWatching) : Watch(std::make_shared<QTemporaryDir>(), onClose) {}
    /// A later start with the same settings.
    explicit Watch(std::shared_ptr<QTemporaryDir> place, OnClose onClose = OnClose::KeepWatching)
        : folder(std::move(place)), settings(folder->filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
    {
        WatchSettings choices = WatchSettings::load(settings);
        choices.onClose = onClose;
        choices.save(settings);
        window.emplace(settings, clock);
        for (const auto &id : {"today", "reviews", "refunds", "cases"}) {
            auto *view = new FakeView(QLatin1String(id), QLatin1String(id), QStringLiteral("view-list-text"), 3);
            pages.insert(QLatin1String(id), view);
            window->addView(view);
        }
        window->start();
        background.emplace(*window, settings, clock);
        QObject::connect(&*window, &MainWindow::closed, &*window, [this] { ++ended; });
        QObject::connect(&*background, &Background::checkRequested, &*window, [this] { ++checks; });
        background->setTimeZone(QTimeZone("Australia/Melbourne"));
    }
    ~Watch()
    {
        background.reset();
        window.reset();
    }

    static Alert red(qint64 id)
    {
        Alert alert;
        alert.id = id;
        alert.rule = QStringLiteral("case_breached");
        alert.fingerprint = QStringLiteral("case_breached:%1").arg(id);
        alert.severity = Severity::Red;
        alert.facts = {{QStringLiteral("case_id"), id}, {QStringLiteral("case"), id},
                       {QStringLiteral("business"), QStringLiteral("Fox & <b>Hound</b> %1").arg(id)}};
        alert.since = alert.raisedAt = start;
        return alert;
    }
    void board(const QList<Alert> &alerts, bool stale = false)
    {
        AlertBoard made;
        made.open = alerts;
        made.asOf = clock.now();
        made.stale = stale;
        background->setBoard(made);
    }
    QAction *trayAction(const char *name) const { return background->tray().menu()->findChild<QAction *>(QLatin1String(name)); }
    QAction *action(const char *name) const { return window->findChild<QAction *>(QLatin1String(name)) ? window->findChild<QAction *>(QLatin1String(name)) : background->findChild<QAction *>(QLatin1String(name)); }
    bool isAway() const { return !window->isVisible(); }

    static constexpr Instant start = instantFromMicros(1'780'000'000'000'000);
    ManualClock clock{start};
    std::shared_ptr<QTemporaryDir> folder;
    QSettings settings;
    std::optional<MainWindow> window;
    QHash<QString, FakeView *> pages;
    std::optional<Background> background;
    int ended = 0;
    int checks = 0;
};

} // namespace halfday
