#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QUrl>

#include <chrono>

namespace halfday {

struct HttpRequest {
    enum class Verb { Get, Post };

    Verb verb = Verb::Get;
    QUrl url; ///< https; plain http only to this machine
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< may hold secrets: never logged, never in an Error
    QByteArray body = {}; ///< of a Post; the Content-Type is among the headers
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< one attempt, from start to last byte
};

struct HttpAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body; ///< whole: half an answer is an Error
};

struct HttpLimits {
    int perHost = 4; ///< requests at once to one host and port; the rest wait their turn
    qint64 maxAnswerBytes = 8 * 1024 * 1024;
    int getAttempts = 3;
    std::chrono::milliseconds firstBackoff = std::chrono::milliseconds(400); ///< doubled each time, jittered
    std::chrono::milliseconds maxRetryAfter = std::chrono::seconds(20); ///< a longer wait is the caller's to decide
};

/// The HTTP client that all gateways share. Follows no redirect, keeps no cookie.
///
/// A Get is repeated on broken lines, timeouts, 429 and 5xx, after Retry-After or a jittered backoff.
/// A Post leaves this machine at most once, whatever happens to the line: it gets a connection of its own (a
/// kept-alive one may be dead without telling) and a body that can be read only once, because
/// QNetworkAccessManager silently sends a request again when the server closes without an answer.
///
/// Any complete answer is a value, whatever its status. Errors: Input (address not allowed), Connection (nothing
/// was sent, or a Get's line broke), Timeout (Get only), Unanswered (Post only: it may have been received),
/// Provider (a Get's answer was too big). Messages say what happened to the line; the gateway adds what it means.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpLimits limits = {}, QObject *parent = nullptr);
    /// Requests under way end with an Error; whoever awaits them is resumed from the event loop, later.
    ~HttpClient() override;

    QFuture<Result<HttpAnswer>> send(HttpRequest request);

private:
    class Exchange;
    friend class Exchange;

    void start(const QString &host);
    void pausing(const Exchange *exchange);
    void waitedEnough(Exchange *exchange);
    void ended(Exchange *exchange, bool wasBusy);

    const HttpLimits m_limits;
    QNetworkAccessManager m_network;
    QList<Exchange *> m_exchanges;
    QHash<QString, QQueue<Exchange *>> m_waiting;
    QHash<QString, int> m_busy;
};

/// `text` with every secret of the request's headers blotted out.
QString redacted(QString text, const HttpRequest &request);

} // namespace halfday
