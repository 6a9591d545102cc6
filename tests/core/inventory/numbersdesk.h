// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/inventory/knownnumbers.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>

namespace numberdesk::tests {

/// Numbers of two accounts and what is kept about them, on a disk of their own.
class NumbersDesk
{
public:
    NumbersDesk()
        : m_journal(std::move(*Journal::open(path(QStringLiteral("journal.sqlite")))))
        , annotations(path(QStringLiteral("annotations.sqlite")), *m_journal)
        , inventory(path(QStringLiteral("inventory.sqlite")))
    {
        inventory.now = [] { return QDateTime(QDate(2026, 10, 3), QTime(12, 0), Qt::UTC); };
        if (!tests::waitFor(annotations.load())) {
            qFatal("the annotations cannot be read");
        }
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void has(const QString &accountId, const QList<OwnedNumber> &numbers)
    {
        AllNumbers reading;
        reading.numbers = numbers;
        inventory.merge(accountId, reading);
    }

    void keep(const QString &accountId, const QString &number, const AnnotationChange &change)
    {
        if (!tests::waitFor(annotations.change({{accountId, PhoneNumber(number)}}, change))) {
            qFatal("the annotation cannot be kept");
        }
    }

    void protect(const QString &accountId, const QString &number)
    {
        if (!tests::waitFor(annotations.setProtected({{accountId, PhoneNumber(number)}}, true))) {
            qFatal("the number cannot be protected");
        }
    }

    [[nodiscard]] KnownNumbers rows() const
    {
        return {inventory,
                annotations,
                {{QStringLiteral("a"), {QStringLiteral("Milan office"), QStringLiteral("MindHunters")}},
                 {QStringLiteral("b"), {QStringLiteral("Mumbai desk"), QStringLiteral("Vobiz")}}}};
    }

    [[nodiscard]] Journal &journal() const { return *m_journal; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;

public:
    Annotations annotations;
    Inventory inventory;
};

inline Money priced(qint64 cents, const QString &currency) { return {Decimal::fromUnits(cents, 2), currency}; }

} // namespace numberdesk::tests
