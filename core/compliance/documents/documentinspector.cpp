// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documents/documentinspector.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>

namespace numberdesk {
namespace {

/// Handed to the other process at a time. @unit bytes
constexpr qint64 PieceBytes = 256 * 1024;

Error cancelledLook()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

/// One process with what goes in and what comes out. Deletes itself at its end.
class InspectionJob : public QObject
{
public:
    InspectionJob(QString program, QStringList words, std::unique_ptr<QIODevice> source,
                  std::chrono::milliseconds deadline, const std::stop_token &stop)
        : m_source(std::move(source))
    {
        m_promise.start();
        m_process.setProgram(program);
        m_process.setArguments(words);
        // What it says about a broken file is of no use to anybody.
        m_process.setStandardErrorFile(QProcess::nullDevice());
        connect(&m_process, &QProcess::started, this, &InspectionJob::feed);
        connect(&m_process, &QProcess::bytesWritten, this, &InspectionJob::feed);
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &InspectionJob::take);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                end(failure(storageFailed(m_process.errorString(),
                                          QCoreApplication::translate("DocumentInspector",
                                                                      "The document could not be looked into: the "
                                                                      "process for it does not start."))));
            }
        });
        connect(&m_process, &QProcess::finished, this, &InspectionJob::onFinished);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_process.kill(); });
        m_timer.start(deadline);
        m_stopped.emplace(stop, [this] {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_process.kill();
                    end(failure(cancelledLook()));
                },
                Qt::QueuedConnection);
        });
        m_process.start(QIODevice::ReadWrite);
    }

    ~InspectionJob() override
    {
        // A process that is destroyed while it runs still tells its end, to members that are gone by then; and who
        // waits wants a result.
        m_process.disconnect(this);
        m_process.kill();
        if (!m_promise.future().isFinished()) {
            m_stopped.reset();
            m_promise.addResult(Result<QByteArray>(failure(cancelledLook())));
            m_promise.finish();
        }
    }
    Q_DISABLE_COPY_MOVE(InspectionJob)

    QFuture<Result<QByteArray>> future() { return m_promise.future(); }

private:
    void feed()
    {
        if (m_hasFed || m_process.bytesToWrite() > 0) {
            return;
        }
        const QByteArray piece = m_source->read(PieceBytes);
        if (!piece.isEmpty()) {
            m_process.write(piece);
            return;
        }
        m_hasFed = true;
        if (!m_source->atEnd()) {
            end(failure(storageFailed({}, m_source->errorString())));
            m_process.kill();
            return;
        }
        m_process.closeWriteChannel();
    }

    void take()
    {
        m_answer += m_process.readAllStandardOutput();
        if (m_answer.size() > MaximumInspectionAnswer) {
            m_answer.clear();
            m_process.kill();
        }
    }

    void onFinished(int code, QProcess::ExitStatus status)
    {
        take();
        // An empty answer says that it did not get to the end.
        end(status == QProcess::NormalExit && code == 0 ? m_answer : QByteArray());
    }

    void end(Result<QByteArray> result)
    {
        if (m_promise.future().isFinished()) {
            return;
        }
        m_stopped.reset();
        m_timer.stop();
        m_promise.addResult(std::move(result));
        m_promise.finish();
        if (m_process.state() == QProcess::NotRunning) {
            deleteLater();
        } else {
            connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
        }
    }

    QPromise<Result<QByteArray>> m_promise;
    std::unique_ptr<QIODevice> m_source;
    QProcess m_process;
    QTimer m_timer;
    QByteArray m_answer;
    bool m_hasFed = false;
    std::optional<std::stop_callback<std::function<void()>>> m_stopped;
};

} // namespace

bool isPicture(const QByteArray &contentType) { return contentType == "image/jpeg" || contentType == "image/png"; }

bool canBeInspected(const QByteArray &contentType)
{
    return contentType == "application/pdf" || isPicture(contentType);
}

DocumentInspector::DocumentInspector(QString program, QStringList words, QObject *parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : std::move(program))
    , m_words(std::move(words))
{}

Task<Result<QByteArray>> DocumentInspector::ask(InspectionOrder order, SourceOpener open, std::stop_token stop)
{
    using Answered = Result<QByteArray>;
    if (stop.stop_requested()) {
        co_return Answered(failure(cancelledLook()));
    }
    Result<std::unique_ptr<QIODevice>> source = open();
    if (!source) {
        co_return Answered(failure(source.error()));
    }
    auto *job = new InspectionJob(m_program, m_words + toArguments(order), std::move(*source), deadline, stop);
    job->setParent(this);
    QFuture<Answered> future = job->future();
    if (!future.isFinished()) {
        co_await future;
    }
    const Answered answer = future.result();
    co_return answer;
}

Task<Result<Inspection>> DocumentInspector::look(SourceOpener open, QByteArray contentType, qint64 size,
                                                 int previewEdge, std::stop_token stop)
{
    using Looked = Result<Inspection>;
    Inspection inspection;
    if (!canBeInspected(contentType) || size > MaximumInspected) {
        co_return Looked(inspection);
    }
    InspectionOrder order;
    order.contentType = std::move(contentType);
    order.previewEdge = previewEdge;
    Result<QByteArray> answer = co_await ask(order, std::move(open), stop);
    if (!answer) {
        co_return Looked(failure(answer.error()));
    }
    const auto read = inspectionFromAnswer(*answer);
    inspection.state = Inspection::State::TooComplex;
    co_return Looked(read.value_or(inspection));
}

Task<Result<QByteArray>> DocumentInspector::shrink(SourceOpener open, qint64 size, qint64 maximumBytes,
                                                   std::stop_token stop)
{
    using Shrunk = Result<QByteArray>;
    InspectionOrder order;
    order.task = InspectionOrder::Task::Shrink;
    order.maximumBytes = maximumBytes;
    Result<QByteArray> answer(QByteArray{});
    if (size <= MaximumInspected) {
        Result<QByteArray> given = co_await ask(order, std::move(open), stop);
        answer = given;
    }
    if (!answer) {
        co_return answer;
    }
    const auto photo = photoFromAnswer(*answer);
    if (!photo || photo->size() > maximumBytes) {
        const QString text =
            QCoreApplication::translate("DocumentInspector", "The photo could not be made smaller. Make a smaller one "
                                                             "with another program, and add that.");
        co_return Shrunk(failure(invalidInput(QStringLiteral("file"), text)));
    }
    co_return Shrunk(*photo);
}

} // namespace numberdesk
