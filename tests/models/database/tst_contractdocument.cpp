#include "models/database/contract.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

QString text(const QString &path)
{
    QFile file(QStringLiteral(HALFDAY_ROOT "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "| `id` | bigint |  | the user |" → id, bigint, "", "the user"
QStringList cells(const QString &line)
{
    QStringList found;
    for (const QString &cell : line.mid(1, line.lastIndexOf(u'|') - 1).split(u'|'))
        found << cell.trimmed().remove(u'`');
    return found;
}

} // namespace

/// resources/adoption/README.md against contract.cpp: what somebody reads who writes the views is what the doctor examines.
class TestContractDocument : public QObject
{
    Q_OBJECT

    QHash<QString, QString> m_sections; ///< by relation

private slots:
    void initTestCase()
    {
        const QString document = text(u"resources/adoption/README.md"_s);
        const QString views = document.section(u"\n## Indexes\n"_s, 0, 0);
        for (const QString &section : views.split(u"\n### halfday."_s).mid(1))
            m_sections.insert(section.section(u'\n', 0, 0), section);
    }

    void everyViewAndNoOther()
    {
        QStringList wanted;
        for (const ContractRelation &relation : contractRelations()) {
            if (relation.ofTheProduct)
                wanted << relation.name;
        }
        QStringList described = m_sections.keys();
        wanted.sort();
        described.sort();
        QCOMPARE(described, wanted);
        const QStringList words{u"no"_s, u"eleven"_s, u"twelve"_s, u"thirteen"_s, u"fourteen"_s};
        QVERIFY(text(u"resources/adoption/README.md"_s).contains(words.value(int(wanted.size()) - 10) + u" views"_s));
    }

    void everyColumn_data()
    {
        QTest::addColumn<QString>("view");
        for (const ContractRelation &relation : contractRelations()) {
            if (relation.ofTheProduct)
                QTest::newRow(qPrintable(relation.name)) << relation.name;
        }
    }
    void everyColumn()
    {
        QFETCH(QString, view);
        const auto relation = std::find_if(contractRelations().begin(), contractRelations().end(),
                                           [&](const ContractRelation &candidate) { return candidate.name == view; });
        QList<QStringList> rows;
        for (const QString &line : m_sections[view].split(u'\n')) {
            if (line.startsWith(u"| `"_s))
                rows << cells(line);
        }
        QCOMPARE(rows.size(), relation->columns.size());
        bool written = false;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const ContractColumn &column = relation->columns[i];
            QCOMPARE(rows[i].size(), 4);
            QCOMPARE(rows[i][0], column.name);
            QCOMPARE(rows[i][1], column.type);
            QCOMPARE(rows[i][2], column.updated ? u"yes"_s : column.inserted ? u"when added"_s : QString());
            QVERIFY2(!rows[i][3].isEmpty(), qPrintable(column.name));
            written = written || column.updated;
        }
        QCOMPARE(m_sections[view].contains(u"Only read."_s), !written && !relation->inserted);
        QCOMPARE(m_sections[view].contains(u"Rows are changed."_s), written && !relation->inserted);
        QCOMPARE(m_sections[view].contains(u"Rows are changed and added."_s), written && relation->inserted);
        QCOMPARE(m_sections[view].contains(u"Rows are added."_s), !written && relation->inserted);
    }

    void everyIndex()
    {
        QStringList described;
        for (const QString &line : text(u"resources/adoption/README.md"_s).section(u"\n## Indexes\n"_s, 1, 1).section(u"\n## "_s, 0, 0).split(u'\n')) {
            if (line.startsWith(u"| `"_s))
                described << line.section(u'`', 1, 1);
        }
        QStringList wanted;
        for (const ContractIndex &index : contractIndexes()) {
            if (!index.query.contains("halfday.audit_log"_L1)) // the console's own
                wanted << index.query;
        }
        QCOMPARE(described, wanted);
    }

    void everyCountingFunction()
    {
        QStringList functions;
        for (const ContractFunction &function : contractFunctions()) {
            if (function.signature.startsWith("count_"_L1) && function.whom == ContractFunction::For::Nobody)
                functions << function.signature.section(u'(', 0, 0);
        }
        QVERIFY(!functions.isEmpty());
        const QString document = text(u"resources/adoption/README.md"_s);
        const QString counters = text(u"resources/adoption/shop/3_counters.sql"_s);
        for (const QString &function : functions) {
            QVERIFY2(document.contains(u"`halfday."_s + function + u'`'), qPrintable(function));
            QVERIFY2(counters.contains(function + u'('), qPrintable(function));
        }
    }

    void itIsFound()
    {
        QVERIFY(text(u"README.md"_s).contains(u"(resources/adoption/README.md)"_s));
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        QRegularExpressionMatchIterator links = link.globalMatch(text(u"resources/adoption/README.md"_s));
        int found = 0;
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(QFile::exists(QStringLiteral(HALFDAY_ROOT "/resources/adoption/") + target), qPrintable(target));
            ++found;
        }
        QCOMPARE(found, 3);
    }
};

QTEST_GUILESS_MAIN(TestContractDocument)
#include "tst_contractdocument.moc"
