#include "tests/support/secretservice.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The keychain against a real Secret Service, in each of the states in which a desktop may leave it.
class TestKeychain : public QObject
{
    Q_OBJECT

    struct Answer {
        int code = -1;
        QStringList lines;
    };

    static Answer ask(const QProcessEnvironment &environment, const QStringList &words)
    {
        QProcess probe;
        probe.setProcessEnvironment(environment);
        probe.start(QStringLiteral(KEYCHAIN_PROBE), words);
        if (!probe.waitForFinished(60000))
            return {-2, {u"did not end"_s}};
        return {probe.exitCode(), QString::fromUtf8(probe.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)};
    }
    static Answer ask(const SecretService &service, const QStringList &words) { return ask(service.environment(), words); }

private slots:
    void keepsAndForgets()
    {
        SecretService service;
        QVERIFY(service.isUp());
        QVERIFY(service.startKeyring("login"));
        QCOMPARE(ask(service, {u"read"_s, u"password"_s}).lines.value(0), u"keychain-not-found"_s);
        QCOMPARE(ask(service, {u"write"_s, u"password"_s, u"pä;ss'wörd \\ 1"_s}).lines, QStringList{u"written"_s});
        QCOMPARE(ask(service, {u"write"_s, u"key"_s, u"rk_test_123"_s}).code, 0);
        QCOMPARE(ask(service, {u"read"_s, u"password"_s}).lines, QStringList{u"pä;ss'wörd \\ 1"_s});
        QCOMPARE(ask(service, {u"read"_s, u"key"_s}).lines, QStringList{u"rk_test_123"_s});
        QCOMPARE(ask(service, {u"remove"_s, u"key"_s}).code, 0);
        QCOMPARE(ask(service, {u"read"_s, u"key"_s}).lines.value(0), u"keychain-not-found"_s);
        QCOMPARE(ask(service, {u"remove"_s, u"key"_s}).code, 0); // there is nothing to do, and that is fine
        QCOMPARE(ask(service, {u"read"_s, u"password"_s}).code, 0);
        QCOMPARE(service.filesWith("rk_test_123"), QStringList());
        QCOMPARE(service.filesWith("ss'w"), QStringList());
    }

    void survivesANewLogin()
    {
        SecretService service;
        QVERIFY(service.startKeyring("login"));
        QCOMPARE(ask(service, {u"write"_s, u"password"_s, u"kept"_s}).code, 0);
        service.stopKeyring();
        QVERIFY(service.startKeyring("login"));
        QCOMPARE(ask(service, {u"read"_s, u"password"_s}).lines, QStringList{u"kept"_s});
    }

    void aLockedOneSaysSo()
    {
        SecretService service;
        QVERIFY(service.startKeyring("login"));
        QCOMPARE(ask(service, {u"write"_s, u"password"_s, u"kept"_s}).code, 0);
        QVERIFY(service.lock());
        const Answer read = ask(service, {u"read"_s, u"password"_s});
        QCOMPARE(read.lines.value(0), u"keychain-locked"_s);
        QCOMPARE(read.lines.value(1), u"The keychain is locked."_s);
        QCOMPARE(ask(service, {u"write"_s, u"password"_s, u"other"_s}).lines.value(0), u"keychain-locked"_s);
    }

    void startedEmptyItFindsNothingAndTakesNothing()
    {
        SecretService service;
        QVERIFY(service.startKeyring({}));
        QCOMPARE(ask(service, {u"read"_s, u"password"_s}).lines.value(0), u"keychain-not-found"_s);
        // It would have to ask for a new keyring's password, and nobody is there to show the question.
        QCOMPARE(ask(service, {u"write"_s, u"password"_s, u"other"_s}).lines.value(0), u"keychain-refused"_s);
        QCOMPARE(service.filesWith("other"), QStringList());
    }

    void noService()
    {
        SecretService service;
        QVERIFY(service.isUp());
        QCOMPARE(ask(service, {u"read"_s, u"password"_s}).lines.value(0), u"keychain-no-service"_s);
        QCOMPARE(ask(service, {u"write"_s, u"password"_s, u"other"_s}).lines.value(0), u"keychain-no-service"_s);
    }

    void noBus()
    {
        SecretService service;
        QCOMPARE(ask(service.withoutBus(), {u"read"_s, u"password"_s}).lines,
                 (QStringList{u"keychain-no-bus"_s, u"There is no session bus here, and so no keychain."_s}));
        QCOMPARE(ask(service.withoutBus(), {u"write"_s, u"password"_s, u"other"_s}).lines.value(0), u"keychain-no-bus"_s);
        QCOMPARE(service.filesWith("other"), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
