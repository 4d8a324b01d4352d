#include "tests/app/console/consolefixture.h"
#include "tests/support/testsettings.h"

#include <QHeaderView>
#include <QPaintEngine>
#include <QRegularExpression>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

/// What a painter was told to draw: words with their colour, and pictures by their shapes alone.
class Recorder : public QPaintDevice, public QPaintEngine
{
public:
    explicit Recorder(const QSize &size) : QPaintEngine(AllFeatures), m_size(size) {}

    QStringList words;
    QStringList pictures;
    QSet<QRgb> inks;

    QPaintEngine *paintEngine() const override { return const_cast<Recorder *>(this); }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyPen)
            m_pen = now.pen().color().rgb();
    }
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        words << item.text();
        inks << m_pen;
    }
    void drawPixmap(const QRectF &, const QPixmap &pixmap, const QRectF &) override { drawImage({}, pixmap.toImage(), {}, {}); }
    void drawImage(const QRectF &, const QImage &image, const QRectF &, Qt::ImageConversionFlags) override
    {
        // By its shape alone: where there is anything, not in which colour.
        QByteArray shape;
        const QImage alpha = image.convertToFormat(QImage::Format_Alpha8).scaled(16, 16);
        for (int y = 0; y < alpha.height(); ++y)
            shape.append(reinterpret_cast<const char *>(alpha.constScanLine(y)), alpha.width());
        pictures << QString::number(qHash(shape));
    }
    void drawPath(const QPainterPath &path) override
    {
        pictures << u"%1 corners, %2 to %3"_s.arg(path.elementCount()).arg(path.boundingRect().width()).arg(path.boundingRect().height());
    }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    QRgb m_pen = 0;
};

/// Words without their figures: ages and amounts tell cells apart, but no states.
QString withoutFigures(QString text)
{
    static const QRegularExpression figures(u"[\\d.,:]+"_s);
    return text.replace(figures, u"0"_s);
}

} // namespace

/// Whoever cannot tell colours apart reads each state by its word or its picture: in every table of the console.
class TestColourAlone : public QObject
{
    Q_OBJECT

    TestSettings m_sandbox;
    DemoPlace m_place;

    struct Cell {
        QString words;
        QStringList pictures;
        QSet<QRgb> inks;
    };
    static Cell draw(const TableView &table, const QModelIndex &index)
    {
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.rect = QRect(0, 0, 600, table.rowHeight(index.row())); // room for all of its words
        option.font = table.font();
        option.fontMetrics = table.fontMetrics();
        option.decorationSize = {16, 16};
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        Recorder recorder(option.rect.size());
        {
            QPainter painter;
            painter.begin(static_cast<QPaintDevice *>(&recorder));
            table.itemDelegateForIndex(index)->paint(&painter, option, index);
        }
        return {withoutFigures(recorder.words.join(u' ')), recorder.pictures, recorder.inks};
    }

private slots:
    void initTestCase() { m_place.hold(); }

    void everyStateHasAWordOrAPicture()
    {
        Console console(m_place.options());
        QVERIFY(console.window());
        // Each list as long as it gets: whatever was decided, resolved, closed.
        const QHash<QString, QStringList> widened{{u"refunds"_s, {u"showOpenAction"_s, u"showInProgressAction"_s, u"showDecidedAction"_s}},
                                                  {u"cases"_s, {u"casesShow5"_s}}, {u"alerts"_s, {u"showAllAction"_s}}};
        int coloured = 0;
        QSet<QString> tables;
        for (const QString &page : console.pages()) {
            console.window()->showView(page);
            QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled(), 30000);
            for (const QString &action : widened.value(page, {QString()})) {
                if (auto *widen = console.view()->findChild<QAction *>(action); widen && !action.isEmpty()) {
                    widen->trigger();
                    QTRY_VERIFY_WITH_TIMEOUT(console.view()->settled(), 30000);
                }
                for (const TableView *table : console.view()->findChildren<TableView *>()) {
                    const QAbstractItemModel *model = table->model();
                    for (int column = 0; model && column < model->columnCount(); ++column) {
                        QHash<QString, QSet<QStringList>> looks; // what is left without colours, and the colours that it came in
                        for (int row = 0; row < std::min(200, model->rowCount()); ++row) {
                            const Cell cell = draw(*table, model->index(row, column));
                            const QSet<QRgb> plain{table->palette().color(QPalette::Text).rgb(), Theme::quietInk().rgb()};
                            QStringList inks;
                            for (const QRgb ink : cell.inks)
                                inks << QColor(ink).name();
                            inks.sort();
                            looks[cell.words + u'|' + cell.pictures.join(u',')] << inks;
                            if (QSet<QRgb> loud = cell.inks; !loud.subtract(plain).isEmpty()) {
                                ++coloured;
                                tables << table->objectName();
                                QVERIFY2(!cell.words.isEmpty(), qPrintable(table->objectName()));
                            }
                        }
                        for (auto look = looks.cbegin(); look != looks.cend(); ++look) {
                            QVERIFY2(look->size() <= 1, qPrintable(u"%1, column %2: only its colour tells one “%3” from the other"_s
                                                                       .arg(table->objectName()).arg(column).arg(look.key())));
                        }
                    }
                }
            }
        }
        QVERIFY2(coloured > 20, qPrintable(QString::number(coloured)));
        for (const QString &table : {u"refundsTable"_s, u"casesTable"_s, u"alertsTable"_s})
            QVERIFY2(tables.contains(table), qPrintable(QStringList(tables.values()).join(u' ')));
    }
};

QTEST_MAIN(TestColourAlone)
#include "tst_colouralone.moc"
