// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/numbereditor.h"

#include "core/storage/domainjson.h"

#include <QJsonArray>

namespace numberdesk {
namespace {

JournalEntry lineFor(const AccountSession &session, const OwnedNumber &number, const QString &kind)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.accountId = session.accountId;
    entry.accountName = session.accountName;
    entry.providerId = session.providerId;
    entry.number = number.number.text();
    return entry;
}

QJsonObject describe(const OwnedNumber &number, const NumberChange &change)
{
    QJsonObject content;
    if (change.label) {
        content.insert(QStringLiteral("label"), QJsonArray{number.label, *change.label});
    }
    if (change.linkAgent) {
        content.insert(QStringLiteral("linkAgent"), *change.linkAgent);
    }
    if (change.unlinkAgent) {
        content.insert(QStringLiteral("unlinkAgent"), *change.unlinkAgent);
    }
    for (auto setting = change.settings.cbegin(); setting != change.settings.cend(); ++setting) {
        content.insert(setting.key(), QJsonArray{number.settings.value(setting.key()), setting.value()});
    }
    return content;
}

} // namespace

NumberEditor::NumberEditor(ProviderSource &source, Inventory &inventory, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_inventory(inventory)
    , m_journal(journal)
{}

Task<Result<OwnedNumber>> NumberEditor::change(QString accountId, OwnedNumber number, NumberChange change,
                                               std::stop_token stop)
{
    using Changed = Result<OwnedNumber>;
    const QPointer<NumberEditor> self(this);
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!session || !self) {
        Error error = session ? Error() : session.error();
        co_return Changed(failure(error));
    }
    JournalEntry asked = lineFor(*session, number, QStringLiteral("number.change-sent"));
    asked.content = describe(number, change);
    if (const auto kept = m_journal.append(asked); !kept) {
        co_return Changed(failure(kept.error()));
    }
    Result<OwnedNumber> changed = co_await session->provider->updateNumber(number, change, stop);
    if (!self) {
        co_return changed;
    }
    JournalEntry ended =
        lineFor(*session, number, changed ? QStringLiteral("number.changed") : QStringLiteral("number.change-failed"));
    ended.content = asked.content;
    if (!changed) {
        ended.content.insert(QStringLiteral("error"), toJson(changed.error()));
    }
    const auto kept = m_journal.append(ended);
    if (changed) {
        m_inventory.put(accountId, *changed);
    } else if (changed.error().mayHaveHappened) {
        Result<OwnedNumber> present = co_await readAgain(accountId, number, stop);
        if (present && !kept) {
            co_return Changed(failure(kept.error()));
        }
    }
    co_return changed;
}

Task<Result<OwnedNumber>> NumberEditor::readAgain(QString accountId, OwnedNumber number, std::stop_token stop)
{
    using Read = Result<OwnedNumber>;
    const QPointer<NumberEditor> self(this);
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!session || !self) {
        Error error = session ? Error() : session.error();
        co_return Read(failure(error));
    }
    Result<OwnedNumber> present = co_await session->provider->getNumber(number, stop);
    if (present && self) {
        m_inventory.put(accountId, *present);
    }
    co_return present;
}

} // namespace numberdesk
