#include "tests/app/console/consolefixture.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusReply>
#include <QProcess>
#include <QSet>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

/// A thing on the accessibility bus: whose, and which of theirs.
struct Node {
    QString service;
    QDBusObjectPath path;
    bool isNull() const { return path.path().isEmpty() || path.path().endsWith(u"/null"_s); }
};

QDBusArgument &operator<<(QDBusArgument &argument, const Node &node)
{
    argument.beginStructure();
    argument << node.service << node.path;
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, Node &node)
{
    argument.beginStructure();
    argument >> node.service >> node.path;
    argument.endStructure();
    return argument;
}

// AT-SPI's own numbers.
enum Role : uint {
    CheckBox = 7, Filler = 19, Label = 29, Frame = 23, List = 31, ListItem = 32, Panel = 39, ScrollPane = 49, Table = 55, TableCell = 56, ToggleButton = 62,
    Viewport = 68, PushButton = 43, Chart = 80, Unknown = 67, Invalid = 0,
};
enum State : uint { Focusable = 11, Showing = 25 };

} // namespace
Q_DECLARE_METATYPE(Node)
Q_DECLARE_METATYPE(QList<Node>)

/// The real program under a real X server, and what a screen reader gets of it over AT-SPI, page by page. The pages are
/// changed by pressing buttons over AT-SPI too, as somebody without eyes and mouse does.
class TestAtSpi : public QObject
{
    Q_OBJECT

    DemoPlace m_demo;
    QProcess m_program;
    std::optional<QDBusConnection> m_bus;
    Node m_application;

    QDBusMessage call(const Node &node, const QString &interface, const QString &method, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path.path(), u"org.a11y.atspi."_s + interface, method);
        message.setArguments(arguments);
        return m_bus->call(message, QDBus::Block, 5000);
    }
    QString text(const Node &node, const QString &property)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setArguments({u"org.a11y.atspi.Accessible"_s, property});
        const QDBusMessage answer = m_bus->call(message, QDBus::Block, 5000);
        return answer.arguments().isEmpty() ? QString() : answer.arguments().first().value<QDBusVariant>().variant().toString();
    }
    int number(const Node &node, const QString &interface, const QString &property)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(node.service, node.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setArguments({u"org.a11y.atspi."_s + interface, property});
        const QDBusMessage answer = m_bus->call(message, QDBus::Block, 5000);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().first().value<QDBusVariant>().variant().toInt() : -1;
    }
    QList<Node> children(const Node &node)
    {
        const QDBusMessage answer = call(node, u"Accessible"_s, u"GetChildren"_s);
        return answer.type() == QDBusMessage::ReplyMessage ? qdbus_cast<QList<Node>>(answer.arguments().first()) : QList<Node>();
    }
    uint role(const Node &node)
    {
        const QDBusMessage answer = call(node, u"Accessible"_s, u"GetRole"_s);
        return answer.arguments().isEmpty() ? 0 : answer.arguments().first().toUInt();
    }
    bool has(const Node &node, State state)
    {
        const QDBusMessage answer = call(node, u"Accessible"_s, u"GetState"_s);
        const auto bits = answer.arguments().isEmpty() ? QList<uint>() : qdbus_cast<QList<uint>>(answer.arguments().first());
        return bits.value(state / 32) & (1u << (state % 32));
    }

    /// Every node that shows, tables told by their cells' faults instead of walked through.
    void walk(const Node &node, const std::function<void(const Node &, uint role, const QString &name)> &look, int depth = 0)
    {
        if (node.isNull() || depth > 40)
            return;
        const uint what = role(node);
        if (depth > 1 && !has(node, Showing))
            return;
        look(node, what, text(node, u"Name"_s));
        if (what == Table)
            return;
        for (const Node &child : children(node))
            walk(child, look, depth + 1);
    }

    QStringList faults()
    {
        QStringList found;
        int controls = 0;
        walk(m_application, [&](const Node &node, uint what, const QString &name) {
            const bool focusable = has(node, Focusable);
            controls += focusable;
            if (focusable && name.trimmed().isEmpty() && what != ScrollPane && what != Label) // text for the mouse to mark
                found << u"role %1 takes the focus and has no name (%2)"_s.arg(what).arg(node.path.path());
            if (focusable && (what == Invalid || what == Unknown || what == Filler || what == Panel || what == Viewport))
                found << u"\"%1\" takes the focus, and its role %2 says nothing"_s.arg(name).arg(what);
            if (what == Table) {
                const int rows = number(node, u"Table"_s, u"NRows"_s);
                const int columns = number(node, u"Table"_s, u"NColumns"_s);
                if (name.isEmpty())
                    found << u"a table has no name"_s;
                if (columns <= 0 || rows < 0)
                    found << u"table \"%1\" shows no cells: %2 x %3"_s.arg(name).arg(rows).arg(columns);
                QString words;
                for (int column = 0; rows > 0 && column < columns; ++column) {
                    const QDBusMessage answer = call(node, u"Table"_s, u"GetAccessibleAt"_s, {0, column});
                    const Node cell = answer.arguments().isEmpty() ? Node() : qdbus_cast<Node>(answer.arguments().first());
                    if (cell.isNull())
                        found << u"table \"%1\" has no cell in column %2"_s.arg(name).arg(column);
                    else
                        words += text(cell, u"Name"_s) + text(cell, u"Description"_s);
                }
                if (rows > 0 && words.isEmpty())
                    found << u"table \"%1\": its first row says nothing"_s.arg(name);
            }
            if (what == Chart && (name.isEmpty() || text(node, u"Description"_s).isEmpty()))
                found << u"a chart has no name or description: \"%1\""_s.arg(name);
        });
        if (controls < 8)
            found << u"only %1 controls are there"_s.arg(controls);
        return found;
    }

    /// The first node that shows, of that role, whose name begins so.
    Node find(const QString &name, const QSet<uint> &roles)
    {
        Node found;
        walk(m_application, [&](const Node &node, uint what, const QString &its) {
            if (found.isNull() && roles.contains(what) && its.startsWith(name))
                found = node;
        });
        return found;
    }
    bool press(const Node &node) { return call(node, u"Action"_s, u"DoAction"_s, {0}).arguments().value(0).toBool(); }

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<Node>();
        qDBusRegisterMetaType<QList<Node>>();
        const QDBusReply<QString> address = QDBusInterface(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s).call(u"GetAddress"_s);
        QVERIFY2(address.isValid(), qPrintable(address.error().message()));
        m_bus = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
        QVERIFY(m_bus->isConnected());

        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.remove(u"NO_AT_BRIDGE"_s);
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        (void)m_demo.options(); // closing the window ends it
        m_program.start(QStringLiteral(HALFDAY), {u"--demo"_s, u"--demo-folder"_s, m_demo.folder(), u"--settings"_s, m_demo.file(u"console.ini"_s)});
        QVERIFY(m_program.waitForStarted());
        const Node registry{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
        QTRY_VERIFY_WITH_TIMEOUT([&] {
            for (const Node &application : children(registry)) {
                if (text(application, u"Name"_s).contains(u"halfday"_s, Qt::CaseInsensitive))
                    m_application = application;
            }
            return !m_application.isNull();
        }(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!find(u"Reviews"_s, {PushButton, ToggleButton, CheckBox}).isNull(), 60000);
    }
    void cleanupTestCase()
    {
        m_program.terminate();
        if (!m_program.waitForFinished(20000))
            m_program.kill();
        m_demo.leave();
    }

    void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"Today", "Reviews", "Refunds", "Cases", "Alerts", "Audit log"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyPage()
    {
        QFETCH(QString, page);
        const Node button = find(page, {PushButton, ToggleButton, CheckBox});
        QVERIFY2(!button.isNull(), "it is not in the navigation");
        QVERIFY(press(button));
        QTRY_VERIFY_WITH_TIMEOUT(text(children(m_application).value(0), u"Name"_s).startsWith(page), 10000);
        QStringList found = faults();
        if (!found.isEmpty() && !QTest::qWaitFor([&] { return (found = faults()).isEmpty(); }, 10000))
            qWarning().noquote() << found.join(u'\n');
        QVERIFY(found.isEmpty());
        if (page == u"Today"_s)
            return;
        QVERIFY(!find({}, {Table}).isNull()); // each of them has its list
    }

    /// The figures' details, and back.
    void everySubpage()
    {
        QVERIFY(press(find(u"Today"_s, {PushButton, ToggleButton, CheckBox})));
        for (const QString &figure : {u"Revenue"_s, u"Featured"_s, u"Refund rate"_s, u"Searches"_s}) {
            const Node card = find(figure, {PushButton});
            if (card.isNull())
                continue;
            QVERIFY(press(card));
            QTRY_VERIFY_WITH_TIMEOUT(!find({}, {Chart}).isNull() && !find(u"Back"_s, {PushButton}).isNull(), 10000);
            const QStringList found = faults();
            QVERIFY2(found.isEmpty(), qPrintable(figure + u'\n' + found.join(u'\n')));
            QVERIFY(press(find(u"Back"_s, {PushButton})));
            QTRY_VERIFY_WITH_TIMEOUT(!find(figure, {PushButton}).isNull(), 10000);
        }
    }
};

QTEST_GUILESS_MAIN(TestAtSpi)
#include "tst_atspi.moc"
