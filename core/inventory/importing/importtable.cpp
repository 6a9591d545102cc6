// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/importing/importtable.h"

#include "core/domain/csv.h"
#include "core/inventory/importing/annotationimport.h"
#include "core/locale/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

struct ImportTableText
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationImport)
};

/// Names of exportColumns() that an import can change.
constexpr std::array changeable{"label", "tags", "owner", "cost_centre", "protected", "notes"};

QString problemSentence(CsvRow::Problem problem)
{
    switch (problem) {
    case CsvRow::Problem::None:
        break;
    case CsvRow::Problem::QuoteNotClosed:
        return ImportTableText::tr("A quotation mark is opened and not closed.");
    case CsvRow::Problem::TextBehindQuote:
        return ImportTableText::tr("Something stands behind a closing quotation mark.");
    case CsvRow::Problem::CellTooLong:
        return ImportTableText::tr("A cell is longer than %1 characters.").arg(formats::number(MaximumImportCell));
    case CsvRow::Problem::TooManyCells:
        return ImportTableText::tr("The line has more than %1 cells.").arg(formats::number(CsvReader::MaximumCells));
    case CsvRow::Problem::NotUtf8:
        return ImportTableText::tr("The line has letters that are not UTF-8.");
    }
    return {};
}

/// Yes and no as spreadsheets and people write them; nothing for neither.
std::optional<bool> flagFrom(const QString &text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no")};
    const QString word = text.trimmed().toLower();
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

} // namespace

Result<ImportTable> ImportTable::fromHead(const CsvRow &head)
{
    if (head.problem != CsvRow::Problem::None) {
        return failure(invalidInput(
            {}, ImportTableText::tr("The file is no table that can be read: %1").arg(problemSentence(head.problem))));
    }
    ImportTable table;
    table.m_width = head.cells.size();
    for (qsizetype place = 0; place < head.cells.size(); ++place) {
        const QString name = head.cells.at(place).trimmed().toLower();
        if (!name.isEmpty() && !table.m_places.contains(name)) {
            table.m_places.insert(name, place);
        }
    }
    for (const char *name : changeable) {
        if (table.m_places.contains(QLatin1String(name))) {
            table.m_columns.append(QString::fromLatin1(name));
        }
    }
    if (!table.m_places.contains(QStringLiteral("number")) && !table.m_places.contains(QStringLiteral("id"))) {
        return failure(invalidInput(
            {}, ImportTableText::tr("The first line names no column “number” or “id”. Export some numbers to see what "
                                    "the file must look like.")));
    }
    if (table.m_columns.isEmpty()) {
        return failure(invalidInput(
            {}, ImportTableText::tr("The first line names nothing that can be changed: label, tags, owner, "
                                    "cost_centre, protected or notes.")));
    }
    return table;
}

QString ImportTable::cell(const CsvRow &record, const char *column) const
{
    const auto place = m_places.constFind(QLatin1String(column));
    return place == m_places.cend() ? QString() : csvUnguarded(record.cells.at(*place));
}

std::optional<QString> ImportTable::change(const CsvRow &record, const char *column) const
{
    return m_places.contains(QLatin1String(column)) ? std::optional(cell(record, column)) : std::nullopt;
}

tl::expected<ImportRow, QString> ImportTable::read(const CsvRow &record) const
{
    if (record.problem != CsvRow::Problem::None) {
        return tl::unexpected(problemSentence(record.problem));
    }
    if (record.cells.size() != m_width) {
        return tl::unexpected(ImportTableText::tr("The line has %1 cells where the first line has %2.")
                                  .arg(formats::number(record.cells.size()), formats::number(m_width)));
    }
    if (std::any_of(record.cells.cbegin(), record.cells.cend(),
                    [](const QString &text) { return text.size() > MaximumImportCell; })) {
        return tl::unexpected(problemSentence(CsvRow::Problem::CellTooLong));
    }
    ImportRow row;
    row.line = record.line;
    row.id = cell(record, "id").trimmed();
    const QString number = cell(record, "number").trimmed();
    row.identity = PhoneNumber(number).identity();
    row.written = number.isEmpty() ? row.id : number;
    row.accountId = cell(record, "account_id").trimmed();
    row.account = cell(record, "account").trimmed();
    if (row.id.isEmpty() && row.identity.isEmpty()) {
        return tl::unexpected(ImportTableText::tr("The line names no number."));
    }
    AnnotationChange &wanted = row.wish.change;
    wanted.label = change(record, "label");
    wanted.owner = change(record, "owner");
    wanted.costCentre = change(record, "cost_centre");
    wanted.notes = change(record, "notes");
    if (const auto tags = change(record, "tags")) {
        wanted.tags = cleanedTags({*tags});
    }
    const QString flag = cell(record, "protected").trimmed();
    row.wish.isProtected = flagFrom(flag);
    if (!flag.isEmpty() && !row.wish.isProtected) {
        return tl::unexpected(
            ImportTableText::tr("“%1” under “protected” is neither true nor false.").arg(flag.left(50)));
    }
    return row;
}

} // namespace numberdesk
