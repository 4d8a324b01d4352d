#include "ui/connect/testpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

using State = TestRow::State;

/// A sign and a word besides the colour.
QString signOf(State state)
{
    switch (state) {
    case State::Fine:
        return u"✓"_s;
    case State::Warning:
        return u"!"_s;
    case State::Problem:
        return u"✕"_s;
    case State::Running:
        return u"…"_s;
    case State::Waiting:
    case State::Skipped:
        break;
    }
    return u"–"_s;
}

QString wordFor(State state)
{
    switch (state) {
    case State::Fine:
        return TestPanel::tr("ok");
    case State::Warning:
        return TestPanel::tr("to look at");
    case State::Problem:
        return TestPanel::tr("problem");
    case State::Running:
        return TestPanel::tr("running");
    case State::Waiting:
        return TestPanel::tr("waiting");
    case State::Skipped:
        break;
    }
    return TestPanel::tr("not tested");
}

Theme::Tone toneOf(State state)
{
    switch (state) {
    case State::Fine:
        return Theme::Tone::Green;
    case State::Warning:
        return Theme::Tone::Amber;
    case State::Problem:
        return Theme::Tone::Red;
    case State::Running:
    case State::Waiting:
    case State::Skipped:
        break;
    }
    return Theme::Tone::Neutral;
}

} // namespace

TestPanel::TestPanel(ConnectionTest &test, QWidget *parent) : QScrollArea(parent), m_test(test), m_hint(new QLabel)
{
    setObjectName(u"testPanel"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the test found"));
    auto *inside = new QWidget;
    inside->setAutoFillBackground(true);
    inside->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(3 * Theme::step, 3 * Theme::step, 3 * Theme::step, 3 * Theme::step);
    m_layout->setSpacing(2 * Theme::step);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_hint);
    m_layout->addStretch();
    setWidget(inside);
    connect(&test, &ConnectionTest::rowsReset, this, &TestPanel::makeRows);
    connect(&test, &ConnectionTest::rowChanged, this, &TestPanel::showRow);
}

void TestPanel::showHint(const QString &sentence)
{
    m_hint->setText(sentence);
}

void TestPanel::makeRows()
{
    m_hint->hide();
    qDeleteAll(std::exchange(m_rows, {}));
    m_lines.clear();
    for (const TestRow &row : m_test.rows()) {
        auto *widget = new QWidget;
        auto *grid = new QGridLayout(widget);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(2 * Theme::step);
        grid->setVerticalSpacing(Theme::step / 2);
        const auto text = [](const QString &name) {
            auto *label = new QLabel;
            label->setObjectName(name);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            return label;
        };
        const QString name = u"test%1"_s.arg(int(row.subject));
        Line line{text(name + "Mark"_L1), text(name + "Title"_L1), text(name + "What"_L1), text(name + "Remedy"_L1)};
        line.mark->setWordWrap(false);
        line.mark->setFixedWidth(4 * Theme::step);
        line.mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        QFont bold = Theme::font(Theme::Text::Body);
        bold.setBold(true);
        line.mark->setFont(bold);
        line.title->setFont(bold);
        line.title->setText(titleOf(row.subject));
        for (QLabel *label : {line.what, line.remedy})
            label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        for (QLabel *label : {line.what, line.remedy})
            label->setFocusPolicy(Qt::ClickFocus);
        grid->addWidget(line.mark, 0, 0);
        grid->addWidget(line.title, 0, 1);
        grid->addWidget(line.what, 1, 1);
        grid->addWidget(line.remedy, 2, 1);
        grid->setColumnStretch(1, 1);
        m_layout->insertWidget(m_layout->count() - 1, widget);
        m_rows << widget;
        m_lines << line;
        showRow(int(m_lines.size()) - 1);
    }
}

void TestPanel::showRow(int index)
{
    if (index >= m_lines.size())
        return;
    const TestRow &row = m_test.rows()[index];
    const Line &line = m_lines[index];
    line.mark->setText(signOf(row.state));
    line.title->setText(tr("%1: %2").arg(titleOf(row.subject), wordFor(row.state)));
    line.what->setText(visibleText(row.what));
    line.what->setVisible(!row.what.isEmpty());
    line.remedy->setText(u"→ "_s + visibleText(row.remedy));
    line.remedy->setVisible(!row.remedy.isEmpty());
    colour(line, row.state);
}

void TestPanel::colour(const Line &line, State state)
{
    for (QLabel *label : {line.mark, line.title}) {
        QPalette palette = label->palette();
        const bool quiet = toneOf(state) == Theme::Tone::Neutral;
        for (const auto role : {QPalette::WindowText, QPalette::Text}) // on the panel's base it is Text
            palette.setColor(role, quiet ? Theme::quietInk() : Theme::ink(toneOf(state)));
        label->setPalette(palette);
    }
}

void TestPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (qsizetype i = 0; i < m_lines.size(); ++i)
            colour(m_lines[i], m_test.rows()[i].state);
    }
}

} // namespace halfday
