// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace numberdesk {

/// A document that answers a requirement: one of the vault by its id, or a file of the disk by its path. Never both.
struct DocumentValue
{
    QString vaultId;
    QString path;

    friend bool operator==(const DocumentValue &, const DocumentValue &) = default;
};

/// A document as a text that tells it apart.
inline const QString &textOf(const DocumentValue &value)
{
    return value.vaultId.isEmpty() ? value.path : value.vaultId;
}

/// What stands in a form. What was not answered is not in it.
struct FormValues
{
    /// By Requirement::identifier(), as it is sent.
    QHash<QString, QString> answers;
    /// By Requirement::identifier().
    QHash<QString, QList<DocumentValue>> documents;
    std::optional<PostalAddress> address;
    /// Values of ProviderTraits::purchaseFields by key.
    QMap<QString, QString> fields;
    /// The number's label; nothing where the form has none.
    std::optional<QString> label;

    friend bool operator==(const FormValues &, const FormValues &) = default;
};

/// How keys of rejections begin that are about everything that was sent.
constexpr QLatin1Char WholeCase('#');

/// What a provider said against something that was sent to it.
struct Rejection
{
    /// The provider's own words.
    QString reason;
    /// What was sent, where it was words; empty where nothing was sent.
    QString oldValue;
    /// What was sent, where it was a document: its id in the vault; several each in a line.
    QString oldFile;
    /// When it was said; null when not known.
    QDateTime at;
    /// Of one about the whole: something was changed since, or the person said that it is dealt with.
    bool isSettled = false;

    friend bool operator==(const Rejection &, const Rejection &) = default;
};

} // namespace numberdesk
