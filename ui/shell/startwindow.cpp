#include "ui/shell/startwindow.h"

#include "ui/theme/theme.h"

#include <QIcon>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_detail(new QLabel)
    , m_progress(new QProgressBar)
    , m_retry(new QPushButton)
{
    setObjectName(u"start"_s);
    setWindowTitle(tr("Halfday"));
    setMinimumWidth(110 * Theme::step);
    auto *icon = new QLabel;
    icon->setPixmap(QIcon(u":/icons/halfday.svg"_s).pixmap(16 * Theme::step));
    icon->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_sentence, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_sentence->setObjectName(u"start-sentence"_s);
    m_detail->setFont(Theme::font(Theme::Text::Caption));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Starting"));
    m_retry->setObjectName(u"start-retry"_s);
    connect(m_retry, &QPushButton::clicked, this, &StartWindow::retryRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8 * Theme::step, 8 * Theme::step, 8 * Theme::step, 8 * Theme::step);
    layout->setSpacing(4 * Theme::step);
    layout->addWidget(icon);
    layout->addWidget(m_sentence);
    layout->addWidget(m_detail);
    layout->addWidget(m_progress);
    layout->addWidget(m_retry, 0, Qt::AlignCenter);
}

void StartWindow::showProgress(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_detail->hide();
    m_retry->hide();
    m_progress->show();
    QTimer::singleShot(400ms, this, [this] { show(); });
}

void StartWindow::showError(const Error &error, const QString &remedy)
{
    m_retry->setText(remedy);
    m_sentence->setText(error.message);
    m_detail->setText(error.detail);
    m_detail->setVisible(!error.detail.isEmpty());
    m_retry->show();
    m_progress->hide();
    show();
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace halfday
