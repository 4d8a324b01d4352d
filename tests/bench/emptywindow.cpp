// What a start is measured against: a window with nothing in it, and one query as Qt's manual would write it.
#include <QApplication>
#include <QCommandLineParser>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"host"_s, {}, u"host"_s},
                       {u"port"_s, {}, u"port"_s},
                       {u"dbname"_s, {}, u"dbname"_s},
                       {u"user"_s, {}, u"user"_s}});
    parser.process(application);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s);
    database.setHostName(parser.value(u"host"_s));
    database.setPort(parser.value(u"port"_s).toInt());
    database.setDatabaseName(parser.value(u"dbname"_s));
    database.setUserName(parser.value(u"user"_s));
    if (!database.open())
        return 1;
    QSqlQuery query(u"select count(*) from halfday.reviews where status = 'pending'"_s, database);
    if (!query.next())
        return 1;
    window.setWindowTitle(query.value(0).toString());
    return QApplication::exec();
}
