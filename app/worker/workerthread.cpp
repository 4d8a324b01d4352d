#include "app/worker/workerthread.h"

namespace halfday {

using namespace Qt::StringLiterals;

WorkerThread::WorkerThread(Database &database, WorkerSources sources, WorkerOptions options, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(database, std::move(sources), std::move(options)))
{
    m_thread.setObjectName(u"halfday-worker"_s);
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &Worker::ended, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, this, &WorkerThread::stopped);
}

WorkerThread::~WorkerThread()
{
    stop();
    m_thread.wait(); // its event loop never waits for anything, so it keeps the time that finish() is given
}

void WorkerThread::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), &Worker::begin, Qt::QueuedConnection);
}

void WorkerThread::stop(std::chrono::milliseconds grace)
{
    if (!m_thread.isRunning())
        return;
    Worker *worker = m_worker.get();
    QMetaObject::invokeMethod(worker, [worker, grace] { worker->finish(grace); }, Qt::QueuedConnection);
}

} // namespace halfday
