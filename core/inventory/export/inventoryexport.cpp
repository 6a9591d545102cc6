// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/export/inventoryexport.h"

#include "core/domain/csv.h"
#include "core/domain/jsontext.h"
#include "core/inventory/export/exportcolumns.h"

#include <QtConcurrentRun>

namespace numberdesk {
namespace {

/// Bytes that are put together before they go to the file.
constexpr qsizetype PieceSize = qsizetype(256) * 1024;

/// Numbers in the words of one format.
class NumberFormat : public ExportCells
{
public:
    virtual void begin() = 0;
    virtual void add(const ExportRow &row) = 0;
    virtual void end() = 0;
    [[nodiscard]] virtual qsizetype size() const = 0;
    /// What was written since the last call.
    virtual QByteArray take() = 0;
};

class CsvNumbers final : public NumberFormat
{
public:
    void begin() override
    {
        for (const ExportColumn &column : exportColumns()) {
            m_records.addPlain(column.name);
        }
        m_records.endRecord();
        m_start = csvStart();
    }

    void add(const ExportRow &row) override
    {
        for (const ExportColumn &column : exportColumns()) {
            column.write(row, *this);
        }
        m_records.endRecord();
    }

    void end() override {}
    [[nodiscard]] qsizetype size() const override { return m_records.size(); }
    QByteArray take() override { return std::exchange(m_start, {}) + m_records.take(); }

    void nothing() override { m_records.addEmpty(); }
    void text(QStringView text) override { m_records.addText(text); }
    void utf8(std::string_view text) override { m_records.addUtf8(text); }
    void list(const QStringList &texts) override
    {
        if (texts.isEmpty()) {
            m_records.addEmpty();
        } else {
            m_records.addText(tagsText(texts));
        }
    }
    void flag(bool is) override { m_records.addPlain(QLatin1String(is ? "true" : "false")); }
    void amount(const Decimal &amount) override { m_records.addPlain(QLatin1String(amount.toString().toLatin1())); }
    void moment(qint64 moment) override { m_records.addPlain(QLatin1String(isoMoment(moment))); }

private:
    QByteArray m_start;
    CsvRecords m_records;
};

class JsonNumbers final : public NumberFormat
{
public:
    void begin() override { m_bytes = "["; }

    void add(const ExportRow &row) override
    {
        m_bytes += std::exchange(m_isFirst, false) ? "\n{" : ",\n{";
        bool isFirst = true;
        for (const ExportColumn &column : exportColumns()) {
            m_bytes += std::exchange(isFirst, false) ? "\"" : ",\"";
            m_bytes.append(column.name.data(), column.name.size());
            m_bytes += "\":";
            column.write(row, *this);
        }
        m_bytes += '}';
    }

    void end() override { m_bytes += m_isFirst ? "]\n" : "\n]\n"; }
    [[nodiscard]] qsizetype size() const override { return m_bytes.size(); }
    QByteArray take() override { return std::exchange(m_bytes, {}); }

    void nothing() override { m_bytes += "null"; }
    void text(QStringView text) override { appendJsonText(m_bytes, text); }
    void utf8(std::string_view text) override { appendJsonText(m_bytes, text); }
    void list(const QStringList &texts) override
    {
        m_bytes += '[';
        bool isFirst = true;
        for (const QString &text : texts) {
            m_bytes += std::exchange(isFirst, false) ? "" : ",";
            appendJsonText(m_bytes, text);
        }
        m_bytes += ']';
    }
    void flag(bool is) override { m_bytes += is ? "true" : "false"; }
    void amount(const Decimal &amount) override { appendJsonText(m_bytes, amount.toString()); }
    void moment(qint64 moment) override { m_bytes.append('"').append(isoMoment(moment)).append('"'); }

private:
    QByteArray m_bytes;
    bool m_isFirst = true;
};

std::unique_ptr<NumberFormat> formatFor(InventoryExport::Format format)
{
    if (format == InventoryExport::Format::Json) {
        return std::make_unique<JsonNumbers>();
    }
    return std::make_unique<CsvNumbers>();
}

} // namespace

Result<qint64> exportInventoryFile(const KnownNumbers &rows, const InventoryExport &wanted, const std::stop_token &stop,
                                   const ExportProgress &progress)
{
    ExportFile file(wanted.path);
    Result<void> written = file.begin();
    if (!written) {
        return failure(written.error());
    }
    const std::unique_ptr<NumberFormat> numbers = formatFor(wanted.format);
    numbers->begin();
    qint64 count = 0;
    static const OwnedNumber hasNone;
    rows.visitRows([&](const KnownRow &row) {
        if (stop.stop_requested()) {
            Error stopped;
            stopped.kind = ErrorKind::Cancelled;
            written = failure(stopped);
            return false;
        }
        if (row.number.hasColdMembers()) {
            OwnedNumber cold;
            row.number.readCold(cold);
            numbers->add({row, cold});
        } else {
            numbers->add({row, hasNone});
        }
        ++count;
        if (numbers->size() >= PieceSize) {
            written = file.write(numbers->take());
        }
        if (progress) {
            progress->store(count, std::memory_order_relaxed);
        }
        return written.has_value();
    });
    if (!written) {
        return failure(written.error());
    }
    numbers->end();
    written = file.write(numbers->take()).and_then([&file] { return file.end(); });
    if (!written) {
        return failure(written.error());
    }
    return count;
}

Task<Result<qint64>> exportInventory(KnownNumbers rows, InventoryExport wanted, std::stop_token stop,
                                     ExportProgress progress)
{
    using Written = Result<qint64>;
    auto future =
        QtConcurrent::run([rows, wanted, stop, progress] { return exportInventoryFile(rows, wanted, stop, progress); });
    Written written = co_await future;
    co_return written;
}

} // namespace numberdesk
