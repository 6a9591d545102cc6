// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>

namespace numberdesk {

class Database;

/// A number of an account, whatever id the provider gives it.
struct AnnotatedNumber
{
    QString accountId;
    PhoneNumber number;

    friend bool operator==(const AnnotatedNumber &, const AnnotatedNumber &) = default;
};

/// What this desk itself keeps about a number, at whichever provider it is.
struct NumberAnnotation
{
    /// UUID as text, unique across machines.
    QString id;
    QString accountId;
    /// PhoneNumber::identity()
    QString numberIdentity;
    /// It must not be released.
    bool isProtected = false;
    /// When it was changed last, and the name of the operating system's user who did so.
    QDateTime changedAt;
    QString changedBy;

    friend bool operator==(const NumberAnnotation &, const NumberAnnotation &) = default;
};

/// The annotations on disk, which cannot be made anew from the providers. Belongs to the thread that opened it.
class AnnotationStore
{
public:
    /// @error StorageFailed
    static Result<std::unique_ptr<AnnotationStore>> open(const QString &path);
    ~AnnotationStore();

    [[nodiscard]] Result<QList<NumberAnnotation>> load() const;
    /// All of these numbers or, with an error, none. Gives those that are kept now, in the order of the numbers.
    Result<QList<NumberAnnotation>> setProtected(const QList<AnnotatedNumber> &numbers, bool isProtected,
                                                 const QDateTime &at, const QString &by);
    /// What the person must know about the file; mostly nothing.
    [[nodiscard]] QStringList notices() const;

private:
    explicit AnnotationStore(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace numberdesk
