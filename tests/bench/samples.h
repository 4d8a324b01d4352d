#pragma once

#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace halfday::bench {

/// What several runs gave, in whatever unit.
class Samples
{
public:
    void add(double value) { m_values << value; }
    bool isEmpty() const { return m_values.isEmpty(); }
    double median() const;
    double smallest() const;
    double largest() const;

private:
    QList<double> m_values;
};

/// Runs of two things in turn, A B A B, so that whatever else the machine does falls on both alike.
struct Comparison {
    Samples ours; ///< seconds
    Samples bare; ///< seconds
    Samples ratios; ///< of neighbouring runs
};

/// `ours` and `bare` do the work once and return its seconds; `before` runs off the clock ahead of each.
Comparison compare(int runs, const std::function<double()> &ours, const std::function<double()> &bare,
                   const std::function<void()> &before = [] {});

/// The one table that a run ends with.
class Report
{
public:
    /// `target`: the most that the median may be; nothing: told beside, not judged.
    void add(const QString &what, const Samples &samples, const QString &unit, std::optional<double> target,
             const QString &beside = {});
    void skip(const QString &what, const QString &why);
    void print() const;
    int over() const { return m_over; } ///< how many lines missed their target

private:
    QList<QStringList> m_lines;
    int m_over = 0;
};

/// Seconds as a person reads them: "0.8 ms", "1.25 s".
QString inSeconds(double seconds);

} // namespace halfday::bench
