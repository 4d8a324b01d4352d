#include "tests/bench/memory.h"

#include <QFile>
#include <malloc.h>

namespace halfday::bench {

using namespace Qt::StringLiterals;

double residentMegabytes(qint64 process)
{
    if (process == 0)
        malloc_trim(0);
    QFile file("/proc/"_L1 + (process == 0 ? u"self"_s : QString::number(process)) + "/smaps_rollup"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5"); // the kernel's word for it
}

} // namespace halfday::bench
