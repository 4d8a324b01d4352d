#include "models/gateways/httpclient.h"

#include "models/gateways/httpexchange.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAllowed(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host()));
}

} // namespace

HttpClient::HttpClient(HttpLimits limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient()
{
    m_waiting.clear();
    const QList<Exchange *> exchanges = std::exchange(m_exchanges, {});
    qDeleteAll(exchanges);
}

QFuture<Result<HttpAnswer>> HttpClient::send(HttpRequest request)
{
    if (!isAllowed(request.url)) {
        Error error = {Error::Kind::Input, tr("The provider's address must begin with https://."), QString(),
                       request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)};
        return QtFuture::makeReadyFuture(Result<HttpAnswer>(fail(std::move(error))));
    }
    const bool isPost = request.verb == HttpRequest::Verb::Post;
    auto *exchange = new Exchange(*this, std::move(request));
    m_exchanges.append(exchange);
    const QString host = exchange->host();
    if (isPost)
        m_waiting[host].prepend(exchange); // money does not queue behind look-ups
    else
        m_waiting[host].enqueue(exchange);
    QFuture<Result<HttpAnswer>> future = exchange->future();
    start(host);
    return future;
}

void HttpClient::start(const QString &host)
{
    while (m_busy.value(host) < m_limits.perHost && !m_waiting[host].isEmpty()) {
        ++m_busy[host];
        m_waiting[host].dequeue()->attempt();
    }
}

void HttpClient::waitedEnough(Exchange *exchange)
{
    m_waiting[exchange->host()].enqueue(exchange);
    start(exchange->host());
}

void HttpClient::pausing(const Exchange *exchange)
{
    --m_busy[exchange->host()];
    start(exchange->host());
}

void HttpClient::ended(Exchange *exchange, bool wasBusy)
{
    m_exchanges.removeOne(exchange);
    if (wasBusy)
        --m_busy[exchange->host()];
    start(exchange->host());
}

QString redacted(QString text, const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        const QByteArray lower = name.toLower();
        if (lower != "authorization" && lower != "x-api-key" && lower != "cookie")
            continue;
        // "Bearer sk_…": the part that matters may turn up without the word before it.
        const QByteArray secret = value.mid(value.lastIndexOf(' ') + 1);
        if (!secret.isEmpty())
            text.replace(QString::fromLatin1(secret), u"[key]"_s);
    }
    return text;
}

} // namespace halfday
