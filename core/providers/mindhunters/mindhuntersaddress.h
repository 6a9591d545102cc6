// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QMap>
#include <QString>
#include <QUrl>

/// Where an account of MindHunters lives. Source: providers/mindhunters.md §1.
namespace numberdesk::mindhunters {

/// The two domains of the documentation, which contradicts itself; the first is the default.
QStringList domains();

/// A workspace as it was typed or pasted: its label, and its domain where a whole address of a known domain was given.
struct Workspace
{
    QString subdomain;
    QString domain;

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/// Cuts a pasted address down to its first label, in lower case. @error InvalidInput of field "subdomain".
Result<Workspace> workspaceFromText(const QString &text);

/// A full address without trailing slash, `/api` or `/api/v1`; https, or http for loopback. A text without a scheme is
/// taken as https. @error InvalidInput of field "address".
Result<QUrl> normalisedAddress(const QString &text);

/// The base of all paths: the override or the workspace's own host, and `/api/v1`.
/// @param address is what normalisedAddress() made, or empty.
QUrl baseAddress(const QMap<QString, QString> &fields, const QUrl &address);

} // namespace numberdesk::mindhunters
