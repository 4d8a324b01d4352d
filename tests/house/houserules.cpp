#include "tests/house/houserules.h"

#include <QHash>
#include <QRegularExpression>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 400;

bool isCode(const QString &path) { return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s); }

/// One rule: where it holds, and what must not stand there.
struct Rule {
    QString name;
    QRegularExpression where;
    QRegularExpression exceptWhere; ///< matches nothing if empty
    QRegularExpression breach;
};

QRegularExpression regex(const QString &pattern) { return QRegularExpression(pattern); }

const QList<Rule> &rules()
{
    const QString code = u".*\\.(cpp|h)$"_s;
    const QRegularExpression nowhere(u"(?!)"_s);
    static const QList<Rule> all{
        // Includes climb no stairs.
        {u"floors"_s, regex(u"^models/"_s + code), nowhere, regex(u"#\\s*include\\s*\"(ui|app|tests)/"_s)},
        {u"floors"_s, regex(u"^ui/"_s + code), nowhere, regex(u"#\\s*include\\s*\"(app|tests)/"_s)},
        {u"floors"_s, regex(u"^app/"_s + code), nowhere, regex(u"#\\s*include\\s*\"tests/"_s)},
        {u"floors"_s, regex(u"^models/"_s + code), nowhere,
         regex(u"#\\s*include\\s*<(Qt(Gui|Widgets|Charts|Svg)\\b|Q(Gui)?Application>|Q(Action|Brush|Clipboard|Color"
                "|DesktopServices|Dialog|Font|FontMetrics|Icon|Image|KeySequence|Label|MainWindow|MessageBox|Painter"
                "|Palette|Pen|Pixmap|PushButton|Screen|StandardItemModel|StyledItemDelegate|TableView|TextDocument"
                "|Widget|Window)>)"_s)},
        // A test waits for a fact, never for a time.
        {u"fixed wait"_s, regex(u"^tests/"_s + code), nowhere,
         regex(u"\\bqWait\\s*\\(|\\bqSleep\\s*\\(|\\bsleep_(for|until)\\b|\\b[um]?sleep\\s*\\(|\\bnanosleep\\b"_s)},
        // What people read goes through tr(). Two letters in a row make a word; "–" or "%1" is none.
        {u"not translated"_s, regex(u"^ui/"_s + code), nowhere,
         regex(u"\\b(setText|setTitle|setToolTip|setWindowTitle|setStatusTip|setPlaceholderText|setAccessibleName"
                "|setAccessibleDescription|setCaption|addAction|addMenu|addTab|setTabText"
                "|new Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu)|QMessageBox::\\w+)"
                "\\s*\\(\\s*(u|QStringLiteral\\(|QLatin1String\\()?\"[^\"]*[A-Za-z]{2}"_s)},
        // Text from outside must never be taken for markup.
        {u"markup"_s, regex(u"^(ui|app)/"_s + code), nowhere,
         regex(u"\\bQt::(RichText|AutoText|MarkdownText)\\b|\\b(set|insert|append)(Html|Markdown)\\s*\\("_s)},
        // The console knows the product by its contract views alone; the demo makes the product's own tables.
        {u"product table"_s, regex(u"^(models|ui|app)/"_s + code), regex(u"^app/demo/"_s),
         regex(u"\\bpublic\\.[a-z_]+"_s)},
        // Also a table named without its schema would be found through the search path.
        {u"table without schema"_s, regex(u"^(models|ui|app)/"_s + code), regex(u"^app/demo/"_s),
         regex(u"\\b(from|join|into|update)\\s+(users|businesses|councils|reviews|payments|payment_audit|featured_placements"
                "|featured_queue|placements|cron_jobs|triage_logs|events|manual_resolution|feature_flags|refund_requests"
                "|refunds|outbox|policies|audit_log)\\b"_s)},
    };
    return all;
}

/// Where Qt itself hands out a QVariant and nothing else, with the reason.
const QHash<QString, QString> &variantAllowed()
{
    static const QHash<QString, QString> files{
        {u"models/database/connection.cpp"_s, u"QSqlDriver::handle() gives libpq's connection away as a QVariant"_s},
        {u"models/database/lane.cpp"_s, u"QSqlDriver::notification() brings its payload as a QVariant"_s},
        {u"models/database/session.h"_s, u"Row turns the driver's values into types, so that nobody else has to"_s},
        {u"models/database/parameter.cpp"_s, u"QSqlDriver::formatValue() takes its value as a QVariant"_s},
    };
    return files;
}

QString at(const QString &path, int line, const QString &rule, const QString &text)
{
    return u"%1:%2: %3: %4"_s.arg(path, QString::number(line), rule, text.trimmed().left(120));
}

void checkVariants(const QString &path, const QStringList &lines, QStringList &found)
{
    static const QRegularExpression variant(u"\\bQVariant(Map|List|Hash)?\\b"_s);
    static const QRegularExpression function(u"^[A-Za-z].*\\b(\\w+)\\("_s); // a definition begins at the margin
    static const QRegularExpression forced(u"\\b(data|headerData|setData|itemData|networkRequestAttribute|setProperty"
                                            "|property|setRawHeader)\\s*\\("_s);
    bool inData = false;
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (function.match(line).hasMatch())
            inData = forced.match(line).hasMatch();
        else if (line.startsWith(u'}'))
            inData = false;
        if (variant.match(line).hasMatch() && !inData && !forced.match(line).hasMatch()
            && !line.contains(u"#include"_s))
            found << at(path, i + 1, u"QVariant"_s, line);
    }
}

} // namespace

QString HouseRules::withoutComments(const QString &code)
{
    QString kept;
    kept.reserve(code.size());
    enum { Code, Line, Block, Text, Letter } in = Code;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        const QChar next = i + 1 < code.size() ? code[i + 1] : QChar();
        switch (in) {
        case Code:
            if (c == u'/' && (next == u'/' || next == u'*')) {
                in = next == u'/' ? Line : Block;
                ++i;
                continue;
            }
            if (c == u'"' && i > 0 && code[i - 1] == u'R') { // a raw string ends at its own delimiter
                const qsizetype open = code.indexOf(u'(', i);
                const QString close = u')' + code.mid(i + 1, open - i - 1) + u'"';
                const qsizetype end = code.indexOf(close, open);
                if (open > 0 && end > 0) {
                    kept += code.mid(i, end + close.size() - i);
                    i = end + close.size() - 1;
                    continue;
                }
            }
            // An apostrophe inside of a number (1'000) begins no character.
            if (c == u'"' || (c == u'\'' && !(i > 0 && code[i - 1].isDigit())))
                in = c == u'"' ? Text : Letter;
            break;
        case Line:
            if (c != u'\n')
                continue;
            in = Code;
            break;
        case Block:
            if (c == u'*' && next == u'/') {
                in = Code;
                ++i;
                continue;
            }
            if (c != u'\n')
                continue;
            break;
        case Text:
        case Letter:
            if (c == u'\\') {
                kept += c;
                kept += next;
                ++i;
                continue;
            }
            if (c == (in == Text ? u'"' : u'\'') || c == u'\n')
                in = Code;
            break;
        }
        kept += c;
    }
    return kept;
}

QStringList HouseRules::breaches(const QString &path, const QString &text)
{
    QStringList found;
    const qsizetype length = text.count(u'\n') + (text.endsWith(u'\n') || text.isEmpty() ? 0 : 1);
    if ((isCode(path) || path.endsWith(u".sql"_s)) && length > mostLines)
        found << at(path, mostLines + 1, u"too long"_s, u"%1 lines, at most %2"_s.arg(length).arg(mostLines));

    // Put together from halves, or this file would breach its own rule.
    static const QRegularExpression somebodysPath(
        u"(?<![\\w.~}>)-])/(wo"_s + u"rk/|tm"_s + u"p/halfday/|ho"_s + u"me/\\w+/|Us"_s + u"ers/\\w+/)"_s);
    const QStringList asWritten = text.split(u'\n');
    for (int i = 0; i < asWritten.size(); ++i) {
        if (somebodysPath.match(asWritten[i]).hasMatch())
            found << at(path, i + 1, u"path of one machine"_s, asWritten[i]);
    }
    if (!isCode(path))
        return found;

    const QString code = withoutComments(text);
    for (const Rule &rule : rules()) {
        if (!rule.where.match(path).hasMatch() || rule.exceptWhere.match(path).hasMatch())
            continue;
        auto hits = rule.breach.globalMatch(code);
        while (hits.hasNext()) {
            const auto hit = hits.next();
            found << at(path, int(QStringView(code).left(hit.capturedStart()).count(u'\n')) + 1, rule.name, hit.captured());
        }
    }
    if (path.startsWith(u"models/"_s) && !variantAllowed().contains(path))
        checkVariants(path, code.split(u'\n'), found);
    return found;
}

QStringList HouseRules::topLevelBreaches(const QStringList &entries)
{
    static const QStringList named{u"app"_s,       u"ui"_s,        u"models"_s,  u"resources"_s,    u"translations"_s,
                                   u"tests"_s,     u"packaging"_s, u"LICENSE"_s, u"CMakeLists.txt"_s,
                                   u"README.md"_s, u"CMakePresets.json"_s, u"CONTRIBUTING.md"_s,
                                   u"build"_s}; // made by the presets, ignored by git
    QStringList found;
    for (const QString &entry : entries) {
        if (!entry.startsWith(u'.') && !named.contains(entry))
            found << u"%1: top level: not in the plan of the house"_s.arg(entry);
    }
    return found;
}

} // namespace halfday
