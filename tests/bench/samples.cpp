#include "tests/bench/samples.h"

#include <QTextStream>
#include <algorithm>

namespace halfday::bench {

using namespace Qt::StringLiterals;

double Samples::median() const
{
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double Samples::smallest() const
{
    return *std::min_element(m_values.begin(), m_values.end());
}

double Samples::largest() const
{
    return *std::max_element(m_values.begin(), m_values.end());
}

Comparison compare(int runs, const std::function<double()> &ours, const std::function<double()> &bare,
                   const std::function<void()> &before)
{
    Comparison comparison;
    for (int run = -1; run < runs; ++run) {
        before();
        const double ourSeconds = ours();
        before();
        const double bareSeconds = bare();
        if (run < 0)
            continue; // warms caches and connections up
        comparison.ours.add(ourSeconds);
        comparison.bare.add(bareSeconds);
        comparison.ratios.add(ourSeconds / bareSeconds);
    }
    return comparison;
}

void Report::add(const QString &what, const Samples &samples, const QString &unit, std::optional<double> target,
                 const QString &beside)
{
    const auto number = [](double value) {
        return QString::number(value, 'f', value == qRound64(value) ? 0 : value < 100 ? 2 : 0);
    };
    const bool passes = !target || samples.median() <= *target;
    m_over += passes ? 0 : 1;
    m_lines << QStringList{what,
                           number(samples.smallest()),
                           number(samples.median()),
                           number(samples.largest()),
                           unit,
                           target ? "<= "_L1 + number(*target) : QString(),
                           !target      ? QString()
                               : passes ? u"PASS"_s
                                        : u"over"_s,
                           beside};
}

void Report::skip(const QString &what, const QString &why)
{
    m_lines << QStringList{what, {}, {}, {}, {}, {}, u"skipped"_s, why};
}

void Report::print() const
{
    QList<QStringList> table{{u"what"_s, u"min"_s, u"median"_s, u"max"_s, QString(), u"target"_s, QString(), u"beside"_s}};
    table << m_lines;
    QList<qsizetype> widths(table[0].size(), 0);
    for (const QStringList &line : std::as_const(table)) {
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line[column].size());
    }
    QTextStream out(stdout);
    for (const QStringList &line : std::as_const(table)) {
        QString text;
        for (qsizetype column = 0; column < line.size(); ++column) {
            const bool isNumber = column >= 1 && column <= 3;
            text += isNumber ? line[column].rightJustified(widths[column]) : line[column].leftJustified(widths[column]);
            text += "  "_L1;
        }
        out << text.trimmed() << '\n';
    }
}

QString inSeconds(double seconds)
{
    return seconds < 1 ? u"%1 ms"_s.arg(seconds * 1000, 0, 'f', seconds < 0.01 ? 2 : 0)
                       : u"%1 s"_s.arg(seconds, 0, 'f', 2);
}

} // namespace halfday::bench
