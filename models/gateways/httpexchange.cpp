#include "models/gateways/httpexchange.h"

#include <QIODevice>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

/// A body that cannot be rewound, so that Qt cannot send it a second time.
class OnceBody : public QIODevice
{
public:
    OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_read);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

/// Before any byte of the request could leave: no name, no connection, no trusted line.
bool neverLeft(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

/// Everything that is not the translation of a complete answer's status.
bool isLineError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure;
}

bool worthAnotherTry(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

QString where(const HttpRequest &request)
{
    const auto verb = request.verb == HttpRequest::Verb::Post ? "POST "_L1 : "GET "_L1;
    return verb + request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

HttpClient::Exchange::Exchange(HttpClient &client, HttpRequest request)
    : m_client(client), m_request(std::move(request))
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    m_backoff.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        lineBroke(QNetworkReply::TimeoutError, u"no whole answer within %1 ms"_s.arg(m_request.timeout.count()));
    });
    connect(&m_backoff, &QTimer::timeout, this, [this] { m_client.waitedEnough(this); });
}

HttpClient::Exchange::~Exchange()
{
    abandon();
}

QString HttpClient::Exchange::host() const
{
    return m_request.url.host() + u':' + QString::number(m_request.url.port(443));
}

QNetworkRequest HttpClient::Exchange::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Halfday/" HALFDAY_VERSION ""_s);
    // Compressed answers would hide their length, and with it that half is missing.
    request.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (isPost()) {
        request.setRawHeader("Connection", "close");
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    return request;
}

void HttpClient::Exchange::attempt()
{
    m_busy = true;
    ++m_attempts;
    m_body.clear();
    m_elapsed.start();
    m_deadline.start(m_request.timeout);
    if (isPost()) {
        m_ownNetwork = std::make_unique<QNetworkAccessManager>();
        m_reply = m_ownNetwork->post(networkRequest(), new OnceBody(m_request.body, m_ownNetwork.get()));
    } else {
        m_reply = m_client.m_network.get(networkRequest());
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::grown);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finished);
}

void HttpClient::Exchange::grown()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_client.m_limits.maxAnswerBytes)
        return;
    dropReply();
    fail(isPost() ? Error::Kind::Unanswered : Error::Kind::Provider,
         HttpClient::tr("The answer was too long to be true."),
         u"more than %1 bytes"_s.arg(m_client.m_limits.maxAnswerBytes));
}

void HttpClient::Exchange::finished()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_reply->isOpen())
        m_body += m_reply->readAll();
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    const QString reason = error == QNetworkReply::ContentReSendError
        ? u"closed without an answer; not sent again"_s
        : m_reply->errorString();

    if (isLineError(error) || answer.status == 0)
        return lineBroke(error, reason);
    if (const auto length = answer.headers.constFind("content-length"); length != answer.headers.constEnd()) {
        if (length->trimmed() != QByteArray::number(m_body.size()))
            return lineBroke(QNetworkReply::RemoteHostClosedError,
                             u"%1 of %2 bytes arrived"_s.arg(m_body.size()).arg(QLatin1StringView(*length)));
    }
    dropReply();
    spdlog::debug("{} {} in {} ms", where(m_request).toStdString(), answer.status, m_elapsed.elapsed());
    if (worthAnotherTry(answer.status)) {
        std::optional<QByteArray> retryAfter;
        if (const auto wait = answer.headers.constFind("retry-after"); wait != answer.headers.constEnd())
            retryAfter = *wait;
        if (tryAgain(retryAfter))
            return;
    }
    answer.body = std::move(m_body);
    conclude(std::move(answer));
}

void HttpClient::Exchange::lineBroke(QNetworkReply::NetworkError error, const QString &detail)
{
    dropReply();
    const QString reason = redacted(detail, m_request);
    spdlog::warn("{} failed after {} ms: {}", where(m_request).toStdString(), m_elapsed.elapsed(),
                 reason.toStdString());
    if (tryAgain())
        return;
    if (neverLeft(error))
        return fail(Error::Kind::Connection, HttpClient::tr("%1 could not be reached.").arg(m_request.url.host()),
                    reason);
    const bool late = error == QNetworkReply::TimeoutError;
    const QString message = late ? HttpClient::tr("%1 did not answer in time.").arg(m_request.url.host())
                                 : HttpClient::tr("The line to %1 broke.").arg(m_request.url.host());
    if (isPost())
        return fail(Error::Kind::Unanswered, message, reason);
    fail(late ? Error::Kind::Timeout : Error::Kind::Connection, message, reason);
}

std::optional<std::chrono::milliseconds>
HttpClient::Exchange::pause(std::optional<QByteArray> retryAfter) const
{
    if (retryAfter) {
        bool isSeconds = false;
        const int asked = retryAfter->trimmed().toInt(&isSeconds);
        if (isSeconds && asked >= 0) {
            if (std::chrono::seconds(asked) > m_client.m_limits.maxRetryAfter)
                return std::nullopt;
            return std::chrono::seconds(asked);
        }
    }
    // Half fixed, half random: consoles that failed together must not come back together.
    const auto longest = m_client.m_limits.firstBackoff.count() << (m_attempts - 1);
    const double share = 0.5 + 0.5 * QRandomGenerator::global()->generateDouble();
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(longest) * share));
}

bool HttpClient::Exchange::tryAgain(std::optional<QByteArray> retryAfter)
{
    if (isPost() || m_attempts >= m_client.m_limits.getAttempts)
        return false;
    const auto wait = pause(std::move(retryAfter));
    if (!wait)
        return false;
    m_backoff.start(*wait);
    m_busy = false;
    m_client.pausing(this); // others may use the line meanwhile
    return true;
}

void HttpClient::Exchange::abandon()
{
    if (m_concluded)
        return;
    dropReply();
    const bool mayHaveLeft = isPost() && m_attempts > 0;
    fail(mayHaveLeft ? Error::Kind::Unanswered : Error::Kind::Connection,
         HttpClient::tr("Halfday closed the line to %1 before the answer came.").arg(m_request.url.host()),
         u"client deleted"_s);
}

void HttpClient::Exchange::fail(Error::Kind kind, const QString &message, const QString &detail)
{
    Error error = {kind, message, QString(), QString(where(m_request) + u": "_s + redacted(detail, m_request)),
                   kind == Error::Kind::Connection || kind == Error::Kind::Timeout};
    conclude(halfday::fail(std::move(error)));
}

void HttpClient::Exchange::conclude(Result<HttpAnswer> result)
{
    m_concluded = true;
    m_promise.addResult(std::move(result));
    m_promise.finish();
    m_client.ended(this, m_busy);
    deleteLater();
}

void HttpClient::Exchange::dropReply()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    // Not deleted on the spot: this may be one of its own signals.
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    if (m_ownNetwork) {
        reply->setParent(nullptr);
        m_ownNetwork.release()->deleteLater();
    }
}

} // namespace halfday
