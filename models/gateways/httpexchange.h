#pragma once

#include "models/gateways/httpclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace halfday {

/// One request of an HttpClient with everything that belongs to it: the wait for its turn, the attempts, the
/// deadline, the promise. Private to HttpClient.
class HttpClient::Exchange : public QObject
{
public:
    Exchange(HttpClient &client, HttpRequest request);
    ~Exchange() override;

    QFuture<Result<HttpAnswer>> future() { return m_promise.future(); }
    QString host() const;
    void attempt();
    /// The client is going: answer now, with what is known.
    void abandon();

private:
    bool isPost() const { return m_request.verb == HttpRequest::Verb::Post; }
    QNetworkRequest networkRequest() const;
    void grown();
    void finished();
    void lineBroke(QNetworkReply::NetworkError error, const QString &detail);
    std::optional<std::chrono::milliseconds> pause(std::optional<QByteArray> retryAfter) const;
    bool tryAgain(std::optional<QByteArray> retryAfter = {});
    void fail(Error::Kind kind, const QString &message, const QString &detail);
    void conclude(Result<HttpAnswer> result);
    void dropReply();

    HttpClient &m_client;
    const HttpRequest m_request;
    QPromise<Result<HttpAnswer>> m_promise;
    std::unique_ptr<QNetworkAccessManager> m_ownNetwork; ///< of a Post
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QTimer m_backoff;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    int m_attempts = 0;
    bool m_busy = false; ///< counted among its host's requests
    bool m_concluded = false;
};

} // namespace halfday
