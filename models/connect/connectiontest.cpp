#include "models/connect/connectiontest.h"

#include "models/core/launch.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/striperights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

using Subject = TestRow::Subject;
using State = TestRow::State;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ConnectionTest)
};

constexpr std::pair<Subject, StripeRight> rightsNeeded[] = {
    {Subject::Charges, StripeRight::ReadCharges},
    {Subject::Refunds, StripeRight::ReadRefunds},
    {Subject::RefundWriting, StripeRight::WriteRefunds},
    {Subject::Events, StripeRight::ReadEvents},
};

QString rightName(StripeRight right)
{
    switch (right) {
    case StripeRight::ReadCharges:
        return Texts::tr("Charges: read");
    case StripeRight::ReadRefunds:
    case StripeRight::WriteRefunds:
        return Texts::tr("Refunds: write");
    case StripeRight::ReadEvents:
        break;
    }
    return Texts::tr("Events: read");
}

QString allowedSentence(StripeRight right)
{
    switch (right) {
    case StripeRight::ReadCharges:
        return Texts::tr("The key may read charges.");
    case StripeRight::ReadRefunds:
        return Texts::tr("The key may read refunds.");
    case StripeRight::WriteRefunds:
        return Texts::tr("The key may refund. No money moved: the question named no payment.");
    case StripeRight::ReadEvents:
        break;
    }
    return Texts::tr("The key may read events.");
}

TestRow keyRow(const QString &key)
{
    if (key.isEmpty())
        return {Subject::Key, State::Warning, Texts::tr("No provider key: the console shows refunds and cannot make them."),
                Texts::tr("Make a restricted key at Stripe with these rights: %1.").arg(u"Charges: read, Refunds: write, Events: read"_s)};
    if (const QString problem = stripeKeyProblem(key); !problem.isEmpty())
        return {Subject::Key, State::Problem, problem, {}};
    switch (StripeGateway::modeOfKey(key.trimmed())) {
    case GatewayMode::Live:
        return {Subject::Key, State::Fine, Texts::tr("A LIVE key: refunds move real money."), {}};
    case GatewayMode::Test:
        return {Subject::Key, State::Fine, Texts::tr("A TEST key: no real money moves."), {}};
    case GatewayMode::Sandbox:
        break;
    }
    return {Subject::Key, State::Fine, Texts::tr("The demo's key: no real money moves."), {}};
}

TestRow answerRow(Subject subject, StripeRight right, const Result<void> &answer)
{
    if (answer)
        return {subject, State::Fine, allowedSentence(right), {}};
    const Error &error = answer.error();
    if (error.code == "403"_L1)
        return {subject, State::Problem, error.message, Texts::tr("Give it the right “%1” at Stripe.").arg(rightName(right))};
    if (error.code == "401"_L1)
        return {subject, State::Problem, error.message, Texts::tr("Copy the key again from Stripe's page of keys.")};
    return {subject, State::Problem, error.message,
            error.retryable ? Texts::tr("Try again in a minute.") : Texts::tr("Check the provider's address and your network.")};
}

} // namespace

QString titleOf(Subject subject)
{
    switch (subject) {
    case Subject::Network:
        return Texts::tr("Network");
    case Subject::Tls:
        return Texts::tr("TLS");
    case Subject::Login:
        return Texts::tr("Login");
    case Subject::Clock:
        return Texts::tr("Clock");
    case Subject::Role:
        return Texts::tr("Role");
    case Subject::Schema:
        return Texts::tr("Schema");
    case Subject::Sessions:
        return Texts::tr("Sessions");
    case Subject::Replica:
        return Texts::tr("Replica");
    case Subject::Key:
        return Texts::tr("Provider key");
    case Subject::Charges:
        return Texts::tr("Charges");
    case Subject::Refunds:
        return Texts::tr("Refunds");
    case Subject::RefundWriting:
        return Texts::tr("Refunding");
    case Subject::Events:
        break;
    }
    return Texts::tr("Events");
}

ConnectionTest::ConnectionTest(std::shared_ptr<const Clock> machine, QObject *parent)
    : QObject(parent), m_machine(std::move(machine))
{
    connect(&m_database, &QFutureWatcher<TestRow>::resultReadyAt, this, [this](int index) { set(m_database.resultAt(index)); });
    connect(&m_database, &QFutureWatcher<TestRow>::finished, this, &ConnectionTest::databaseDone);
}

ConnectionTest::~ConnectionTest()
{
    m_running = false;
    m_database.disconnect(this);
    m_database.cancel();
}

void ConnectionTest::start(const ConnectionProfile &profile, const QString &password, const QString &providerKey)
{
    cancel();
    ++m_round;
    m_rows.clear();
    for (const Subject subject : {Subject::Network, Subject::Tls, Subject::Login, Subject::Clock, Subject::Role, Subject::Schema,
                                  Subject::Sessions, Subject::Replica, Subject::Key, Subject::Charges, Subject::Refunds,
                                  Subject::RefundWriting, Subject::Events}) {
        if (subject != Subject::Replica || profile.replica)
            m_rows.append({subject});
    }
    emit rowsReset();
    m_running = m_databaseRuns = m_providerRuns = true;
    m_provider = {providerKey.trimmed(), profile.providerUrl, 15s};
    m_http = std::make_unique<HttpClient>(HttpLimits{.getAttempts = 2});
    m_database.setFuture(probeDatabase(profile, password, m_machine));

    const TestRow key = keyRow(m_provider.apiKey);
    set(key);
    if (m_provider.apiKey.isEmpty() || key.state == State::Problem) {
        for (const auto &[subject, right] : rightsNeeded)
            set({subject, State::Skipped, Texts::tr("Not asked: there is no usable key."), {}});
        m_providerRuns = false;
        return;
    }
    askProvider(m_round, 0);
}

void ConnectionTest::askProvider(int round, qsizetype which)
{
    const auto [subject, right] = rightsNeeded[which];
    set({subject, State::Running, Texts::tr("Asking %1 …").arg(m_provider.baseUrl.host()), {}});
    launch<void>(checkStripeRight(m_provider, m_http.get(), right), this, [this, round, which](const Result<void> &answer) {
        if (round != m_round || !m_running)
            return;
        const auto [asked, wanted] = rightsNeeded[which];
        set(answerRow(asked, wanted, answer));
        const bool goesOn = answer || answer.error().code == "403"_L1; // else every question ends the same way
        if (goesOn && which + 1 < qsizetype(std::size(rightsNeeded)))
            return askProvider(round, which + 1);
        for (qsizetype rest = which + 1; rest < qsizetype(std::size(rightsNeeded)); ++rest)
            set({rightsNeeded[rest].first, State::Skipped, Texts::tr("Not asked: the question before failed."), {}});
        m_providerRuns = false;
        endIfDone();
    });
}

void ConnectionTest::databaseDone()
{
    if (!m_running)
        return;
    m_databaseRuns = false;
    endIfDone();
}

void ConnectionTest::endIfDone()
{
    if (!m_running || m_databaseRuns || m_providerRuns)
        return;
    m_running = false;
    emit finished();
}

void ConnectionTest::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    ++m_round;
    m_database.setFuture(QFuture<TestRow>()); // what the thread still finds is not heard
    m_http.reset();
    skipWaiting(Texts::tr("Cancelled."));
    emit finished();
}

void ConnectionTest::skipWaiting(const QString &why)
{
    for (const TestRow &row : QList<TestRow>(m_rows)) {
        if (row.state == State::Waiting || row.state == State::Running)
            set({row.subject, State::Skipped, why, {}});
    }
}

void ConnectionTest::set(TestRow row)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].subject != row.subject)
            continue;
        m_rows[i] = std::move(row);
        emit rowChanged(int(i));
        return;
    }
}

bool ConnectionTest::hasProblem() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const TestRow &row) { return row.state == State::Problem; });
}

} // namespace halfday
