#include "ui/settings/policiespage.h"

#include "models/core/launch.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace halfday {

using namespace Qt::StringLiterals;

PoliciesPage::PoliciesPage(Database &database)
    : m_store(database), m_note(SettingsDialog::hint(tr("Reading …"))), m_layout(new QVBoxLayout(this))
{
    m_note->setObjectName(u"policiesNote"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::step);
    m_layout->addWidget(m_note);
    m_layout->addStretch();
    connect(&database, &Database::changed, this, [this](const QString &topic) {
        if (topic.isEmpty() || topic == "policies"_L1)
            read();
    });
    connect(&database, &Database::stateChanged, this, [this](Database::State state) {
        if (state == Database::State::Connected)
            read();
    });
    read();
}

void PoliciesPage::read()
{
    launch(m_store.all(), this, [this](const Result<PolicyList> &list) {
        if (list)
            return showPolicies(*list);
        m_note->setText(tr("The policies could not be read. %1").arg(list.error().message));
    });
}

void PoliciesPage::showPolicies(const PolicyList &list)
{
    m_note->setText(list.mayChange ? tr("What is changed here holds for everybody from now on, and stands in the audit log.")
                                   : tr("Only an admin can change these."));
    for (const Policy &policy : list.policies) {
        Line &line = m_lines[policy.name];
        if (line.edit) {
            if (policy != line.policy)
                put(policy);
            continue;
        }
        line.policy = policy;
        auto *name = new QLabel(policy.name, this);
        name->setTextFormat(Qt::PlainText);
        QFont bold = Theme::font(Theme::Text::Body);
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        line.answer = SettingsDialog::hint({});
        line.answer->setObjectName(u"answer-"_s + policy.name);
        line.answer->hide();
        if (policy.choices.size() > 1) {
            auto *choice = new QComboBox(this);
            choice->addItems(policy.choices);
            connect(choice, &QComboBox::activated, this,
                    [this, choice, key = policy.name] { change(key, choice->currentText()); });
            line.edit = choice;
        } else {
            auto *text = new QLineEdit(this);
            text->setMaxLength(200);
            text->setReadOnly(!list.mayChange);
            connect(text, &QLineEdit::editingFinished, this, [this, text, key = policy.name] { change(key, text->text()); });
            line.edit = text;
        }
        line.edit->setObjectName(u"policy-"_s + policy.name);
        line.edit->setAccessibleName(tr("Policy %1").arg(policy.name));
        line.edit->setAccessibleDescription(policy.description);
        line.edit->setMaximumWidth(90 * Theme::step);
        if (qobject_cast<QComboBox *>(line.edit))
            line.edit->setEnabled(list.mayChange);
        const int last = m_layout->count() - 1; // before the stretch
        QWidget *const parts[] = {name, SettingsDialog::hint(policy.description), line.edit, line.answer};
        for (int i = 0; i < 4; ++i)
            m_layout->insertWidget(last + i, parts[i]);
        m_layout->insertSpacing(last + 4, 3 * Theme::step);
        put(policy);
    }
}

void PoliciesPage::put(const Policy &policy)
{
    Line &line = m_lines[policy.name];
    line.policy = policy;
    if (auto *choice = qobject_cast<QComboBox *>(line.edit))
        choice->setCurrentText(policy.value);
    else if (auto *text = qobject_cast<QLineEdit *>(line.edit); text && !(text->hasFocus() && text->isModified()))
        text->setText(policy.value); // what is being typed is not taken away
}

void PoliciesPage::change(const QString &name, const QString &value)
{
    Line &line = m_lines[name];
    if (value == line.policy.value)
        return;
    launch(m_store.set(name, value), this, [this, name, value](const Result<bool> &done) {
        Line &told = m_lines[name];
        if (auto *text = qobject_cast<QLineEdit *>(told.edit))
            text->setModified(false);
        if (done)
            told.policy.value = value;
        else
            put(told.policy); // what holds, not what was wished for
        QPalette colours = palette();
        colours.setColor(QPalette::PlaceholderText, Theme::ink(done ? Theme::Tone::Green : Theme::Tone::Red));
        told.answer->setPalette(colours);
        told.answer->setText(done ? tr("Changed. It holds from now on.") : tr("Not changed. %1").arg(done.error().message));
        told.answer->show();
    });
}

} // namespace halfday
