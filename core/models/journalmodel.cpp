// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/journalmodel.h"

#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/storage/domainjson.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

namespace numberdesk {

JournalModel::JournalModel(QObject *parent)
    : RowsModel<JournalEntry>(parent)
{
    sort(When, Qt::DescendingOrder);
}

Result<void> JournalModel::follow(const Journal &journal)
{
    m_journal = &journal;
    connect(&journal, &Journal::appended, this, [this](const JournalEntry &entry) {
        if (m_shown.passes(entry)) {
            ++m_inFile;
            appendRows({entry});
        }
    });
    return show(m_shown);
}

Result<void> JournalModel::show(const JournalFilter &filter)
{
    const Result<QList<JournalEntry>> newest = m_journal->find(filter, ShownAtMost);
    if (!newest) {
        return failure(newest.error());
    }
    const Result<qint64> inFile = m_journal->count(filter);
    if (!inFile) {
        return failure(inFile.error());
    }
    m_shown = filter;
    m_inFile = *inFile;
    setRows(*newest);
    return {};
}

void JournalModel::setProviderNames(const QHash<QString, QString> &names)
{
    if (names != m_providerNames) {
        m_providerNames = names;
        refreshAll();
    }
}

QString JournalModel::heading(int column) const
{
    switch (column) {
    case When:
        //: Head of a column.
        return tr("When");
    case What:
        return tr("What happened");
    case Number:
        //: Head of a column.
        return tr("Number");
    case Account:
        //: Head of a column.
        return tr("Account");
    case Provider:
        //: Head of a column.
        return tr("Provider");
    case Details:
        //: Head of a column.
        return tr("Details");
    case Who:
        //: Head of a column.
        return tr("Who");
    default:
        return {};
    }
}

QString JournalModel::details(const JournalEntry &entry) const
{
    const QString provider = m_providerNames.value(entry.providerId, entry.providerId);
    if (entry.content.contains(QStringLiteral("error"))) {
        return describeError(errorFromJson(entry.content.value(QStringLiteral("error")).toObject()), provider,
                             entry.accountName)
            .sentence;
    }
    const QJsonArray evidence = entry.content.value(QStringLiteral("evidence")).toArray();
    if (!evidence.isEmpty()) {
        return evidence.last().toString();
    }
    QStringList parts;
    if (const auto due = momentFromText(entry.content.value(QStringLiteral("dueAt")).toString()); due.isValid()) {
        parts.append(tr("To be sent %1").arg(words::exactTime(due)));
    }
    if (const auto numbers = entry.content.value(QStringLiteral("numbers")).toArray(); numbers.size() > 1) {
        parts.append(tr("%n number(s)", nullptr, static_cast<int>(numbers.size())));
    }
    if (const auto fee = moneyFromJson(entry.content.value(QStringLiteral("monthlyFee")).toObject())) {
        parts.append(tr("%1 a month").arg(words::money(fee)));
    }
    if (const auto fee = moneyFromJson(entry.content.value(QStringLiteral("setupFee")).toObject())) {
        parts.append(tr("%1 set-up").arg(words::money(fee)));
    }
    const QJsonArray label = entry.content.value(QStringLiteral("label")).toArray();
    if (label.size() == 2) {
        parts.append(tr("Label “%1” instead of “%2”").arg(label.at(1).toString(), label.at(0).toString()));
    }
    return parts.join(QStringLiteral(" · "));
}

QString JournalModel::text(const JournalEntry &entry, int column) const
{
    switch (column) {
    case When:
        return words::exactTime(entry.at);
    case What:
        return words::journalKind(entry.kind);
    case Number:
        return entry.number.isEmpty() ? QString() : formatInternational(PhoneNumber(entry.number));
    case Account:
        return entry.accountName;
    case Provider:
        return m_providerNames.value(entry.providerId, entry.providerId);
    case Details:
        return details(entry);
    case Who:
        return entry.actor;
    default:
        return {};
    }
}

QVariant JournalModel::cell(const JournalEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == Details || column == What ? QVariant(text(entry, column)) : QVariant();
    case CountryRole:
        return column == Number ? QVariant(countryOf(PhoneNumber(entry.number)).text()) : QVariant();
    default:
        return {};
    }
}

SortKey JournalModel::sortKey(const JournalEntry &entry, int column) const
{
    // The sequence, not the clock: a clock can be set back.
    switch (column) {
    case When:
        return SortKey(entry.sequence);
    case Number:
        return phoneKey(PhoneNumber(entry.number));
    default:
        return textKey(text(entry, column));
    }
}

QString JournalModel::searchText(const JournalEntry &entry) const
{
    QStringList texts{entry.number};
    for (int column = What; column < ColumnCount; ++column) {
        texts.append(text(entry, column));
    }
    return texts.join(u'\n');
}

} // namespace numberdesk
