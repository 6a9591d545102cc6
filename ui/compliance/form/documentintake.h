// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/documentvault.h"

#include <QPointer>

namespace numberdesk {

/// A file that is in the vault now.
struct TakenDocument
{
    VaultDocument document;
    /// The vault had a document with the same bytes already: it is that one, and nothing was added.
    bool wasThere = false;
};

/// Takes a file of the disk into the vault, unless a document with the same bytes is there already.
/// @error StorageFailed; Cancelled after a stop or when the vault was closed meanwhile
Task<Result<TakenDocument>> takeIntoVault(QPointer<DocumentVault> vault, QString path, DocumentDetails details,
                                          std::stop_token stop, SealProgress progress);

} // namespace numberdesk
