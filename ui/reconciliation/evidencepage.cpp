#include "ui/reconciliation/evidencepage.h"

#include "models/reconciliation/differencewords.h"
#include "models/refunds/refund.h"
#include "ui/reconciliation/evidencecanvas.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/relativetime.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace halfday {

using namespace Qt::StringLiterals;
using Text = EvidenceCanvas::Text;
using Cell = EvidenceCanvas::Cell;

namespace {

constexpr int unitsPerInch = 300;
constexpr int pictureUnitsPerInch = 150;
constexpr int mostCurrencies = 12;
constexpr int longestReason = 240;
constexpr int longestName = 90;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::EvidencePage)
};

QString amount(qint64 minor, const QString &currency) { return formatMoney({minor, currency}); }

/// What is too long for the page says so; the CSV has it whole.
QString shortened(const QString &text, qsizetype most)
{
    const QString line = visibleLine(text);
    return line.size() <= most ? line : line.left(most) + u'…';
}

/// Writes one page; each part where the one before it ended.
class Page
{
public:
    Page(QPainter &painter, const EvidenceFacts &facts) : m_canvas(painter), m_facts(facts), m_run(facts.run) {}

    void write()
    {
        m_canvas.write(Text::Title, Texts::tr("Payment reconciliation"));
        m_canvas.skip(12);
        m_canvas.write(Text::Body, m_facts.name);
        m_canvas.skip(28);
        if (m_facts.mode != GatewayMode::Live) {
            m_canvas.box(m_facts.mode == GatewayMode::Test ? Texts::tr("TEST: the provider's test data. No real money is shown on this page.")
                                                           : Texts::tr("DEMO: made-up payments in a sandbox. This page proves nothing about real money."), true);
            m_canvas.skip(28);
        }
        facts();
        m_canvas.box(verdict(), false);
        m_canvas.skip(36);
        totals();
        counts();
        differences(m_canvas.foot(seal()));
    }

private:
    QString at(Instant instant) const { return RelativeTime::absolute(instant, m_facts.zone); }
    QString utc(Instant instant) const { return RelativeTime::absolute(instant, QTimeZone::utc()); }

    void fact(const QString &name, const QString &value)
    {
        const QList<Cell> cells{{0, 440, name, false, Text::Small}, {460, EvidenceCanvas::room() - 460, value, false, Text::Body}};
        m_canvas.row(cells);
    }

    void facts()
    {
        const QTimeZone zone(m_run.period.zone.toUtf8());
        const QTimeZone told = zone.isValid() ? zone : m_facts.zone;
        const ReconciliationPeriod &period = m_run.period;
        fact(Texts::tr("Provider"), providerName(period.provider));
        fact(Texts::tr("From (included)"), Texts::tr("%1  =  %2").arg(RelativeTime::absolute(period.from, told), utc(period.from)));
        fact(Texts::tr("To (not included)"), Texts::tr("%1  =  %2").arg(RelativeTime::absolute(period.to, told), utc(period.to)));
        fact(Texts::tr("Time zone"), period.zone);
        if (m_run.matchedAt)
            fact(Texts::tr("Compared"), Texts::tr("%1  =  %2").arg(at(*m_run.matchedAt), utc(*m_run.matchedAt)));
        fact(Texts::tr("Begun by"), visibleLine(m_run.begunBy));
        fact(Texts::tr("Evidence saved"), Texts::tr("%1 by %2").arg(at(m_facts.savedAt), visibleLine(m_facts.savedBy)));
        fact(Texts::tr("Program"), Texts::tr("%1 (compared with %2), database schema %3").arg(m_facts.program, visibleLine(m_run.program)).arg(m_run.schemaVersion));
        fact(Texts::tr("To be kept until"), QLocale().toString(m_facts.keepUntil, u"d MMMM yyyy"_s));
        m_canvas.skip(28);
    }

    QString verdict() const
    {
        if (m_run.addsUp())
            return m_run.closed == 0 ? Texts::tr("It adds up: both sides agree about every payment.")
                                     : Texts::tr("It adds up: every difference was closed, as listed below.");
        QStringList parts;
        if (m_run.open > 0)
            parts << Texts::tr("%n difference(s) are open.", nullptr, m_run.open);
        if (m_run.notDue > 0)
            parts << Texts::tr("%n payment(s) are too young to be judged.", nullptr, m_run.notDue);
        return Texts::tr("It does not add up yet: %1").arg(parts.join(u' '));
    }

    /// The nine columns of the totals.
    void figures(const QStringList &texts, Text style)
    {
        constexpr int widths[] = {170, 170, 300, 250, 170, 300, 250, 275, 275};
        QList<Cell> cells;
        int left = 0;
        for (int i = 0; i < 9; ++i) {
            cells.append({left, widths[i] - 16, texts.value(i), i > 0, style});
            left += widths[i];
        }
        m_canvas.row(cells);
    }

    void totals()
    {
        m_canvas.write(Text::Heading, Texts::tr("Both sides"));
        const QString provider = providerName(m_run.period.provider);
        const QList<Cell> sides{{170, 704, Texts::tr("We recorded"), true, Text::Strong}, {890, 704, Texts::tr("%1 has").arg(provider), true, Text::Strong},
                                {1610, 534, Texts::tr("Difference"), true, Text::Strong}};
        m_canvas.row(sides);
        figures({Texts::tr("Currency"), Texts::tr("payments"), Texts::tr("taken"), Texts::tr("given back"), Texts::tr("charges"), Texts::tr("taken"),
                 Texts::tr("given back"), Texts::tr("taken"), Texts::tr("given back")}, Text::Small);
        m_canvas.line();
        for (const ReconciliationTotals &one : m_run.totals.mid(0, mostCurrencies)) {
            const QString &code = one.currency;
            figures({code, QLocale().toString(one.ourCount), amount(one.ourMinor, code), amount(one.ourRefundedMinor, code),
                     QLocale().toString(one.theirCount), amount(one.theirMinor, code), amount(one.theirRefundedMinor, code),
                     formatMoney(one.difference()), formatMoney(one.refundDifference())}, Text::Small);
        }
        if (m_run.totals.isEmpty())
            m_canvas.write(Text::Body, Texts::tr("Neither side has a payment in this period."));
        if (m_run.totals.size() > mostCurrencies)
            m_canvas.write(Text::Small, Texts::tr("%n more currency(ies): the manifest has all of them.", nullptr, int(m_run.totals.size()) - mostCurrencies));
        m_canvas.line();
        m_canvas.skip(20);
    }

    void counts()
    {
        const QLocale locale;
        m_canvas.write(Text::Body, Texts::tr("On both sides: %1. Of these without any difference: %2. Differences: %3 open, %4 closed, %5 not yet due.")
                                       .arg(locale.toString(m_run.paired), locale.toString(m_run.agreed), locale.toString(m_run.open),
                                            locale.toString(m_run.closed), locale.toString(m_run.notDue)));
        const auto hours = std::chrono::duration_cast<std::chrono::hours>(m_run.settlementDelay).count();
        m_canvas.write(Text::Small, Texts::tr("A payment that only one side knows counts as a difference when it is older than %n hour(s).", nullptr, int(hours)));
        m_canvas.skip(36);
    }

    QList<Cell> cells(const Difference &row) const
    {
        QString what = u"%1\n%2\n%3"_s.arg(DifferenceWords::kind(row.kind), Texts::tr("We: %1").arg(visibleLine(DifferenceWords::side(row.ours))),
                                          Texts::tr("They: %1").arg(visibleLine(DifferenceWords::side(row.theirs))));
        QString end = shortened(DifferenceWords::outcome(row), longestReason);
        if (row.closedAt)
            end = Texts::tr("%1, %2").arg(end, at(*row.closedAt));
        QString who = shortened(row.chargeId, longestName);
        if (!row.business.isEmpty())
            who += u'\n' + shortened(row.business, longestName);
        return {{0, 330, at(row.happenedAt)}, {350, 470, who}, {840, 620, what}, {1480, 680, end}};
    }

    /// As many as there is room for above `bottom`.
    void differences(int bottom)
    {
        m_canvas.write(Text::Heading, Texts::tr("Differences and how each was closed"));
        if (m_facts.differenceCount() == 0) {
            m_canvas.skip(12);
            m_canvas.write(Text::Body, Texts::tr("None."));
            return;
        }
        const QList<Cell> headings{{0, 330, Texts::tr("When"), false, Text::Strong}, {350, 470, Texts::tr("Charge"), false, Text::Strong},
                                   {840, 620, Texts::tr("Difference"), false, Text::Strong}, {1480, 680, Texts::tr("Closed"), false, Text::Strong}};
        m_canvas.row(headings);
        m_canvas.line();
        const int sentence = m_canvas.heightOf(Text::Strong, u"x"_s) * 2 + 20;
        int shown = 0;
        for (const Difference &row : m_facts.differences) {
            const bool last = shown + 1 == m_facts.differenceCount();
            const QList<Cell> texts = cells(row);
            if (m_canvas.y() + m_canvas.heightOf(texts) + (last ? 0 : sentence) > bottom)
                break;
            m_canvas.row(texts);
            m_canvas.line();
            ++shown;
        }
        if (const int more = m_facts.differenceCount() - shown; more > 0) {
            m_canvas.skip(20);
            m_canvas.write(Text::Strong, Texts::tr("And %n more difference(s): the CSV beside this page, %1.csv, has all of them.", nullptr, more).arg(m_facts.name));
        }
    }

    /// Ties the paper to the files.
    QString seal() const
    {
        QStringList lines{Texts::tr("All %n charge(s) of the period: %1.csv, SHA-256 %2", nullptr, int(std::min<qint64>(m_facts.rows, INT_MAX)))
                              .arg(m_facts.name, m_facts.csvSha256)};
        lines << (m_facts.previousSha256.isEmpty() ? Texts::tr("The first evidence of its folder.")
                                                   : Texts::tr("Follows %1, whose manifest has SHA-256 %2").arg(m_facts.previousName, m_facts.previousSha256));
        return lines.join(u'\n');
    }

    EvidenceCanvas m_canvas;
    const EvidenceFacts &m_facts;
    const Reconciliation &m_run;
};

} // namespace

Result<EvidencePictures> paintEvidence(const EvidenceFacts &facts)
{
    EvidencePictures pictures;
    QBuffer paper(&pictures.pdf);
    paper.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&paper);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(unitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(facts.name);
        writer.setCreator(facts.program);
        QPainter painter(&writer);
        Page(painter, facts).write();
    }
    constexpr double scale = double(pictureUnitsPerInch) / unitsPerInch;
    QImage image(int(EvidenceCanvas::width * scale), int(EvidenceCanvas::height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(pictureUnitsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(pictureUnitsPerInch / 0.0254));
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        Page(painter, facts).write();
    }
    QBuffer picture(&pictures.png);
    picture.open(QIODevice::WriteOnly);
    if (pictures.pdf.isEmpty() || !image.save(&picture, "PNG"))
        return fail({Error::Kind::Internal, Texts::tr("The page of the evidence could not be drawn. Nothing was saved.")});
    return pictures;
}

} // namespace halfday
