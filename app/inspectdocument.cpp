// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectdocument.h"

#include "core/compliance/documents/inspection.h"
#include "core/compliance/documents/pdfstructure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#ifdef NUMBERDESK_HAS_PDF
#include <QPdfDocument>
#endif

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace numberdesk {
namespace {

using InspectionState = Inspection::State;

constexpr int UsageError = 2;
/// @unit MiB
constexpr int ImageMemory = 512;

#ifdef Q_OS_UNIX
void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit bound{most, most};
    // Where the system has a stricter bound already, that one stays.
    setrlimit(what, &bound);
}
#endif

void boundThisProcess()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t Memory = rlim_t(1536) * 1024 * 1024;
    constexpr rlim_t Seconds = 10;
    limit(RLIMIT_CPU, Seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(Q_OS_MACOS)
    // A sanitizer reserves more than there is.
    limit(RLIMIT_AS, Memory);
#endif
#endif
    QImageReader::setAllocationLimit(ImageMemory);
}

QByteArray readAll()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    // To the end of the pipe: QFile takes what has come so far for all there is.
    constexpr std::size_t Piece = 256 * 1024;
    QByteArray bytes;
    std::size_t count = Piece;
    while (count == Piece && bytes.size() <= MaximumInspected) {
        const qsizetype before = bytes.size();
        bytes.resize(before + static_cast<qsizetype>(Piece));
        count = std::fread(bytes.data() + before, 1, Piece, stdin);
        bytes.resize(before + static_cast<qsizetype>(count));
    }
    return bytes;
}

void addPreview(Inspection &inspection, const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    inspection.previewWidth = plain.width();
    inspection.previewHeight = plain.height();
    for (int row = 0; row < plain.height(); ++row) {
        inspection.preview.append(reinterpret_cast<const char *>(plain.constScanLine(row)),
                                  qsizetype(3) * plain.width());
    }
}

QSize withinEdge(const QSize &size, int edge)
{
    const QSize scaled = size.scaled(edge, edge, Qt::KeepAspectRatio);
    return {std::max(1, scaled.width()), std::max(1, scaled.height())};
}

Inspection lookIntoPicture(const QByteArray &bytes, int edge)
{
    Inspection inspection;
    inspection.state = InspectionState::Damaged;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!reader.canRead()) {
        return inspection;
    }
    inspection.width = std::max(0, size.width());
    inspection.height = std::max(0, size.height());
    if (size.isValid() && edge > 0 && (size.width() > edge || size.height() > edge)) {
        reader.setScaledSize(withinEdge(size, edge));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return inspection;
    }
    // A JPEG that was cut is read without a complaint, grey where it ends. Source: ITU-T T.81, B.1.1.3 (EOI).
    const bool isCut =
        bytes.startsWith("\xFF\xD8") && !bytes.last(std::min<qsizetype>(bytes.size(), 4096)).contains("\xFF\xD9");
    inspection.state = isCut ? InspectionState::Truncated : InspectionState::Whole;
    if (edge > 0) {
        const bool isLarge = image.width() > edge || image.height() > edge;
        addPreview(inspection, isLarge ? image.scaled(withinEdge(image.size(), edge), Qt::IgnoreAspectRatio,
                                                      Qt::SmoothTransformation)
                                       : image);
    }
    return inspection;
}

#ifdef NUMBERDESK_HAS_PDF
void readPdf(Inspection &inspection, const QByteArray &bytes, int edge)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const QPdfDocument::Error error = document.error();
    if (error == QPdfDocument::Error::IncorrectPassword) {
        inspection.state = InspectionState::PasswordProtected;
        return;
    }
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1) {
        inspection.state = inspection.state == InspectionState::Truncated ? inspection.state : InspectionState::Damaged;
        return;
    }
    inspection.pages = document.pageCount();
    const QSizeF page = document.pagePointSize(0);
    if (edge > 0 && page.width() > 0 && page.height() > 0) {
        const QSize size = withinEdge(page.toSize(), edge);
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);
        const QImage drawn = document.render(0, size);
        if (!drawn.isNull() && drawn.size() == size) {
            const QImage image = drawn.convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x) {
                    const QRgb over = image.pixel(x, y);
                    const int alpha = qAlpha(over);
                    const auto onWhite = [alpha](int part) { return (part * alpha + 255 * (255 - alpha)) / 255; };
                    paper.setPixel(x, y, qRgb(onWhite(qRed(over)), onWhite(qGreen(over)), onWhite(qBlue(over))));
                }
            }
            addPreview(inspection, paper);
        }
    }
}
#endif

Inspection lookIntoPdf(const QByteArray &bytes, [[maybe_unused]] int edge)
{
    const PdfStructure structure = pdfStructure(bytes);
    Inspection inspection;
    inspection.isRestricted = structure.isEncrypted;
    inspection.state = !structure.hasEnd               ? InspectionState::Truncated
                       : !structure.hasCrossReferences ? InspectionState::Damaged
                                                       : InspectionState::Whole;
#ifdef NUMBERDESK_HAS_PDF
    readPdf(inspection, bytes, edge);
#endif
    return inspection;
}

/// Smaller in quality first, then in size, until it fits.
QByteArray shrunk(const QByteArray &bytes, qint64 maximumBytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    if (image.hasAlphaChannel()) {
        image = image.convertToFormat(QImage::Format_RGB32);
    }
    // A document that is smaller cannot be read any more. @unit pixels
    constexpr int SmallestEdge = 600;
    const QImage original = image;
    for (double scale = 1.0; scale * std::max(original.width(), original.height()) >= SmallestEdge; scale *= 0.8) {
        const auto edge = static_cast<int>(std::lround(scale * std::max(original.width(), original.height())));
        image = scale < 1.0 ? original.scaled(withinEdge(original.size(), edge), Qt::IgnoreAspectRatio,
                                              Qt::SmoothTransformation)
                            : original;
        for (const int quality : {88, 75}) {
            QBuffer output;
            output.open(QIODevice::WriteOnly);
            QImageWriter writer(&output, "jpeg");
            writer.setQuality(quality);
            if (writer.write(image) && output.size() <= maximumBytes) {
                return output.data();
            }
        }
    }
    return {};
}

bool write(const QByteArray &answer)
{
    return std::fwrite(answer.constData(), 1, static_cast<std::size_t>(answer.size()), stdout) ==
               static_cast<std::size_t>(answer.size()) &&
           std::fflush(stdout) == 0;
}

} // namespace

int inspectDocument(int argc, char *argv[])
{
    boundThisProcess();
    const QCoreApplication application(argc, argv);
    const auto order = orderFromArguments(QCoreApplication::arguments().mid(2));
    if (!order) {
        return UsageError;
    }
    const QByteArray bytes = readAll();
    if (bytes.isEmpty() || bytes.size() > MaximumInspected) {
        return 1;
    }
    if (order->task == InspectionOrder::Task::Shrink) {
        const QByteArray photo = shrunk(bytes, order->maximumBytes);
        return !photo.isEmpty() && write(toAnswer(photo)) ? 0 : 1;
    }
    const Inspection inspection = order->contentType == "application/pdf" ? lookIntoPdf(bytes, order->previewEdge)
                                                                          : lookIntoPicture(bytes, order->previewEdge);
    return write(toAnswer(inspection)) ? 0 : 1;
}

} // namespace numberdesk
