#include "tests/house/houserules.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The rules of the house: that each can fail, and that the tree keeps them all.
class TestHouseRules : public QObject
{
    Q_OBJECT

    const QDir m_root{QStringLiteral(HALFDAY_ROOT)};

private slots:
    void findsBreaches_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule"); // empty: nothing to find
        const auto row = [](const char *name, const QString &path, const QString &text, const QString &rule = {}) {
            QTest::newRow(name) << path << text << rule;
        };
        const QString floors = u"floors"_s, wait = u"fixed wait"_s, tr = u"not translated"_s, markup = u"markup"_s,
                      variant = u"QVariant"_s, machine = u"path of one machine"_s, table = u"product table"_s;
        row("models include ui", u"models/a.cpp"_s, u"#include \"ui/shell/view.h\"\n"_s, floors);
        row("models include app", u"models/a.h"_s, u"#include \"app/x.h\"\n"_s, floors);
        row("models include widgets", u"models/a.h"_s, u"#include <QWidget>\n"_s, floors);
        row("models include gui", u"models/a.h"_s, u"#  include <QtGui/QColor>\n"_s, floors);
        row("ui includes app", u"ui/a.h"_s, u"#include \"app/console/x.h\"\n"_s, floors);
        row("app includes tests", u"app/a.h"_s, u"#include \"tests/support/x.h\"\n"_s, floors);
        row("models include core", u"models/a.h"_s, u"#include <QCoreApplication>\n#include \"models/core/x.h\"\n"_s);
        row("ui includes widgets", u"ui/a.h"_s, u"#include <QWidget>\n#include \"models/x.h\"\n"_s);
        row("in a comment", u"models/a.h"_s, u"// #include \"ui/x.h\"\n/* #include <QWidget> */\n"_s);

        row("four hundred lines", u"ui/a.cpp"_s, u"x\n"_s.repeated(400));
        row("one more", u"ui/a.cpp"_s, u"x\n"_s.repeated(401), u"too long"_s);
        row("one more without an end", u"resources/schema/1.sql"_s, u"x\n"_s.repeated(400) + u'x', u"too long"_s);
        row("long list of words", u"resources/words.txt"_s, u"x\n"_s.repeated(4000));

        row("qWait", u"tests/a.cpp"_s, u"QTest::qWait(50);"_s, wait);
        row("sleep_for", u"tests/a.cpp"_s, u"std::this_thread::sleep_for(1s);"_s, wait);
        row("usleep", u"tests/a.cpp"_s, u"usleep (5);"_s, wait);
        row("msleep", u"tests/a.cpp"_s, u"QThread::msleep(5);"_s, wait);
        row("qWaitFor", u"tests/a.cpp"_s, u"QTest::qWaitFor([] { return true; });"_s);
        row("sleep in the program", u"app/a.cpp"_s, u"QThread::msleep(5);"_s);

        row("setText", u"ui/a.cpp"_s, u"label->setText(u\"Approve\"_s);"_s, tr);
        row("next line", u"ui/a.cpp"_s, u"label->setText(\n    u\"Approve\"_s);"_s, tr);
        row("new QLabel", u"ui/a.cpp"_s, u"new QLabel(QStringLiteral(\"Who\"), this)"_s, tr);
        row("addAction", u"ui/a.cpp"_s, u"menu->addAction(\"Quit\")"_s, tr);
        row("tooltip", u"ui/a.cpp"_s, u"b->setToolTip(u\"Go on\"_s)"_s, tr);
        row("spoken name", u"ui/a.cpp"_s, u"b->setAccessibleName(u\"Go on\"_s)"_s, tr);
        row("translated", u"ui/a.cpp"_s, u"label->setText(tr(\"Approve\")); new QLabel(tr(\"x y\"), this);"_s);
        row("no word", u"ui/a.cpp"_s, u"label->setText(u\"–\"_s); label->setText(u\"%1\"_s.arg(n));"_s);
        row("name of an object", u"ui/a.cpp"_s, u"label->setObjectName(u\"title\"_s);"_s);

        row("rich text", u"ui/a.cpp"_s, u"l->setTextFormat(Qt::RichText);"_s, markup);
        row("automatic", u"ui/a.cpp"_s, u"l->setTextFormat(Qt::AutoText);"_s, markup);
        row("setHtml", u"app/a.cpp"_s, u"edit->setHtml(text);"_s, markup);
        row("plain", u"ui/a.cpp"_s, u"l->setTextFormat(Qt::PlainText); // never Qt::RichText"_s);

        row("product's table", u"models/a.cpp"_s, u"u\"select 1 from public.reviews\"_s"_s, table);
        row("in the demo", u"app/demo/a.cpp"_s, u"u\"insert into public.reviews\"_s"_s);
        row("access", u"models/a.h"_s, u"class A\n{\npublic:\n    A();\n};\n"_s);
        row("no schema", u"models/a.cpp"_s, u"u\"select 1 from reviews\"_s"_s, u"table without schema"_s);
        row("with schema", u"models/a.cpp"_s, u"u\"select 1 from halfday.reviews\"_s"_s);

        row("variant member", u"models/a.h"_s, u"    QVariant m_value;\n"_s, variant);
        row("variant map", u"models/a.cpp"_s, u"void f()\n{\n    QVariantMap map;\n}\n"_s, variant);
        row("after data()", u"models/a.cpp"_s,
            u"QVariant A::data(int) const\n{\n    return QVariant();\n}\nint B::f()\n{\n    QVariant v;\n}\n"_s, variant);
        row("data()", u"models/a.cpp"_s, u"QVariant A::data(int) const\n{\n    return QVariant();\n}\n"_s);
        row("allowed with a reason", u"models/database/session.h"_s, u"    QVariant value(int) const;\n"_s);
        row("variant in ui", u"ui/a.cpp"_s, u"QVariant v;"_s);

        row("machine", u"README.md"_s, u"see /wo"_s + u"rk/x\n"_s, machine);
        row("home", u"packaging/run"_s, u"cd /ho"_s + u"me/anna/halfday\n"_s, machine);
        row("inside an address", u"README.md"_s, u"https://example.org/wo"_s + u"rk/x and $root/wo"_s + u"rk/\n"_s);
    }

    void findsBreaches()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const QStringList found = HouseRules::breaches(path, text);
        if (rule.isEmpty())
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        else
            QVERIFY2(found.size() == 1 && found[0].contains(u": "_s + rule + u": "_s), qPrintable(found.join(u'\n')));
    }

    void tellsTheLine()
    {
        QCOMPARE(HouseRules::breaches(u"tests/a.cpp"_s, u"/* two\nlines */\nqWait(1);"_s),
                 QStringList{u"tests/a.cpp:3: fixed wait: qWait("_s});
    }

    void commentsGoAndStringsStay()
    {
        QCOMPARE(HouseRules::withoutComments(u"a /* b */ c // d\n\"// \\\" kept\" 1'000 // e"_s),
                 u"a  c \n\"// \\\" kept\" 1'000 "_s);
        QCOMPARE(HouseRules::withoutComments(u"R\"(// \" kept)\" // gone"_s), u"R\"(// \" kept)\" "_s);
    }

    void theTopLevelIsThePlan()
    {
        QCOMPARE(HouseRules::topLevelBreaches({u"app"_s, u".ci"_s, u"LICENSE"_s}), QStringList());
        QCOMPARE(HouseRules::topLevelBreaches({u"utils"_s}).size(), 1);
        const QStringList found
            = HouseRules::topLevelBreaches(m_root.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theTreeKeepsTheRules()
    {
        QStringList found;
        int files = 0;
        for (const QString &folder : {u"models"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s, u"packaging"_s}) {
            QDirIterator every(m_root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
            while (every.hasNext()) {
                const QString path = m_root.relativeFilePath(every.next());
                if (path.startsWith(u"tests/house/"_s) || path.endsWith(u".png"_s))
                    continue; // the bad examples stand there
                QFile file(every.filePath());
                QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
                found += HouseRules::breaches(path, QString::fromUtf8(file.readAll()));
                ++files;
            }
        }
        QVERIFY(files > 100);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
