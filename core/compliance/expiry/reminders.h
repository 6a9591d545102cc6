// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/expiry/duedates.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace numberdesk {

class CaseBook;
class VaultKeeper;

/// Tells in time what comes due, and what a provider did not accept: once when it comes into view (30 days), once when
/// it presses (7 days) and once when the day has come; after the vault is opened, and each day that the program runs.
/// What a person has seen is kept sealed, so that no start tells it again; what nobody saw is told at the next start.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    Reminders(CaseBook &book, VaultKeeper &keeper, QObject *parent = nullptr);

    /// All days that are waited for, the nearest first; none while the vault is closed.
    [[nodiscard]] QList<DueDate> dueDates() const;

    /// The day that it is; tests set one of their own.
    std::function<QDate()> today = [] { return QDate::currentDate(); };

    /// Looks now.
    void look();
    /// A person has seen what was told.
    void noteSeen();

Q_SIGNALS:
    /// Something is to be told: whole sentences, translated. `caseId` is the case that all of them are about, if it is
    /// one alone. `discreet` says the same without names of documents and without a provider's words, for where others
    /// may read it.
    void reminded(const QStringList &sentences, const QString &caseId, const QStringList &discreet);
    /// dueDates() are others.
    void changed();

private:
    void follow();
    /// @param cases the ids of those that something was said about
    [[nodiscard]] QStringList newRejections(QStringList &cases, QStringList &discreet);
    bool tellOnce(const QString &what, int step);

    CaseBook &m_book;
    VaultKeeper &m_keeper;
    QTimer m_daily;
    QTimer m_soon;
    /// How far it was told, by what it is about.
    QHash<QString, int> m_told;
    bool m_isRead = false;
    QObject *m_followed = nullptr;
};

} // namespace numberdesk
