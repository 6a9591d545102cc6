// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/accountline.h"

#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/statusglyph.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace numberdesk {

AccountLine::AccountLine(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_messages(new QVBoxLayout)
{
    auto *line = new QWidget(this);
    m_line = new FlowLayout(line, 2 * metrics::grid);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_messages->setContentsMargins(0, 0, 0, 0);
    m_messages->setSpacing(metrics::grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(line);
    column->addLayout(m_messages);

    connect(&services.sync, &InventorySync::progressed, this, [this](const AccountSync &sync) {
        if (m_entries.contains(sync.accountId)) {
            updateEntry(sync.accountId);
        }
    });
    connect(&services.inventory, &Inventory::accountChanged, this, &AccountLine::showState);
    connect(&services.directory, &AccountDirectory::changed, this, &AccountLine::showState);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Readings of the accounts"));
        showState();
    });
}

void AccountLine::showState()
{
    const QStringList accounts = m_services.directory.enabledAccounts();
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (accounts.contains(entry.key())) {
            ++entry;
        } else {
            entry->widget->deleteLater();
            entry->message->deleteLater();
            entry = m_entries.erase(entry);
        }
    }
    for (const QString &accountId : accounts) {
        updateEntry(accountId);
    }
}

AccountLine::Entry &AccountLine::entryOf(const QString &accountId)
{
    const auto known = m_entries.find(accountId);
    if (known != m_entries.end()) {
        return *known;
    }
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    Entry entry{widget, new StatusGlyph(widget), new TextLabel({}, TextSize::Small, Tone::Dim, widget),
                new InlineMessage(this)};
    row->addWidget(entry.glyph);
    row->addWidget(entry.text);
    m_line->addWidget(widget);
    widget->show();
    m_messages->addWidget(entry.message);
    entry.message->setDismissable(false);
    connect(entry.message, &InlineMessage::actionTriggered, this, [this, accountId] {
        const auto error = m_services.sync.state(accountId).error;
        const AccountRow account = m_services.directory.row(accountId);
        if (error && describeError(*error, account.provider, account.name).action == ErrorAction::EnterToken) {
            Q_EMIT accountRequested(accountId);
        } else {
            m_services.sync.refresh({accountId});
        }
    });
    return *m_entries.insert(accountId, entry);
}

QString AccountLine::nameOf(const QString &accountId) const
{
    const QHash<QString, AccountNames> names = m_services.directory.names();
    const AccountNames own = names.value(accountId);
    const auto ofProvider = std::count_if(names.cbegin(), names.cend(),
                                          [&own](const AccountNames &other) { return other.provider == own.provider; });
    return ofProvider > 1 ? own.account : own.provider;
}

QString AccountLine::textOf(const QString &accountId) const
{
    const QString name = nameOf(accountId);
    const AccountSync sync = m_services.sync.state(accountId);
    const AccountReading reading = m_services.inventory.reading(accountId);
    switch (sync.state) {
    case AccountSync::State::Reading:
        if (sync.progress.total && *sync.progress.total >= sync.progress.read) {
            return tr("Reading %1, %2 of %3")
                .arg(name, formats::number(sync.progress.read), formats::number(*sync.progress.total));
        }
        return sync.progress.read > 0 ? tr("Reading %1, %2 so far").arg(name, formats::number(sync.progress.read))
                                      : tr("Reading %1").arg(name);
    case AccountSync::State::Failed:
        return reading.readAt.isValid() ? tr("%1 failed, last read %2").arg(name, words::relativeTime(reading.readAt))
                                        : tr("%1 failed").arg(name);
    case AccountSync::State::Idle:
        return reading.readAt.isValid() ? tr("%1 · %2").arg(name, words::relativeTime(reading.readAt))
                                        : tr("%1 · not read yet").arg(name);
    }
    Q_UNREACHABLE();
}

void AccountLine::updateEntry(const QString &accountId)
{
    Entry &entry = entryOf(accountId);
    const AccountSync::State state = m_services.sync.state(accountId).state;
    const AccountReading reading = m_services.inventory.reading(accountId);
    QStringList notices = reading.notices;
    if (reading.skipped > 0) {
        notices.append(tr("%n number(s) could not be read.", nullptr, reading.skipped));
    }
    Status status = notices.isEmpty() ? Status::Good : Status::Warning;
    if (state == AccountSync::State::Reading) {
        status = Status::Busy;
    } else if (state == AccountSync::State::Failed) {
        status = Status::Bad;
    } else if (!reading.readAt.isValid()) {
        status = Status::Open;
    }
    entry.glyph->setStatus(status);
    const QString text = textOf(accountId);
    if (entry.text->text() != text) {
        entry.text->setText(text);
        entry.widget->updateGeometry();
    }
    entry.text->setTone(state == AccountSync::State::Failed ? Tone::Bad : Tone::Dim);
    notices.prepend(m_services.directory.row(accountId).name);
    if (reading.readAt.isValid()) {
        notices.insert(1, tr("Last read %1").arg(words::fullTime(reading.readAt)));
    }
    entry.widget->setToolTip(notices.join(u'\n'));
    entry.text->setAccessibleDescription(notices.join(u' '));
    updateMessage(accountId, entry);
}

void AccountLine::updateMessage(const QString &accountId, Entry &entry)
{
    const AccountSync sync = m_services.sync.state(accountId);
    if (sync.state != AccountSync::State::Failed || !sync.error) {
        entry.message->clear();
        return;
    }
    const AccountRow account = m_services.directory.row(accountId);
    const ErrorWords words = describeError(*sync.error, account.provider, account.name);
    if (entry.message->text() != words.sentence || entry.message->isHidden()) {
        entry.message->setAction(words.action == ErrorAction::EnterToken ? words.actionLabel : tr("Try again"));
        entry.message->showMessage(Tone::Bad, words.sentence);
    }
}

} // namespace numberdesk
