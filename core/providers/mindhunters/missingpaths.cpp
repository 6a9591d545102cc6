// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/mindhunters/missingpaths.h"

#include "core/providers/mindhunters/texts.h"

namespace numberdesk::mindhunters {
namespace {

QString factKey(AssumedPath path)
{
    switch (path) {
    case AssumedPath::Search:
        return QStringLiteral("missing-search");
    case AssumedPath::Requirements:
        return QStringLiteral("missing-requirements");
    case AssumedPath::Upload:
        return QStringLiteral("missing-document-upload");
    case AssumedPath::DocumentList:
        return QStringLiteral("missing-document-list");
    case AssumedPath::DocumentDelete:
        return QStringLiteral("missing-document-delete");
    case AssumedPath::GetNumber:
        return QStringLiteral("missing-get");
    case AssumedPath::ChannelSettings:
        return QStringLiteral("missing-channel-settings");
    case AssumedPath::Release:
        return QStringLiteral("missing-release");
    case AssumedPath::Agents:
        return QStringLiteral("missing-agents");
    }
    Q_UNREACHABLE();
}

/// What to show in place of a dead button.
QString sentence(AssumedPath path)
{
    switch (path) {
    case AssumedPath::Search:
        return Texts::tr("Searching for numbers is not available at this address.");
    case AssumedPath::Requirements:
        return Texts::tr("Requirements are not available at this address.");
    case AssumedPath::Upload:
        return Texts::tr("Uploading documents is not available at this address.");
    case AssumedPath::DocumentList:
        return Texts::tr("The list of documents is not available at this address.");
    case AssumedPath::DocumentDelete:
        return Texts::tr("Deleting documents is not available at this address.");
    case AssumedPath::GetNumber:
        return Texts::tr("Reading a single number is not available at this address.");
    case AssumedPath::ChannelSettings:
        return Texts::tr("Changing channel settings is not available at this address.");
    case AssumedPath::Release:
        return Texts::tr("Releasing numbers is not available at this address. Use the MindHunters dashboard.");
    case AssumedPath::Agents:
        return Texts::tr("The list of agents is not available at this address. Enter the agent’s UUID from the "
                         "MindHunters dashboard.");
    }
    Q_UNREACHABLE();
}

} // namespace

bool MissingPaths::contains(AssumedPath path) const
{
    return m_memory != nullptr ? !m_memory->fact(factKey(path)).isEmpty() : m_missing.contains(factKey(path));
}

void MissingPaths::set(AssumedPath path, bool missing)
{
    const QString key = factKey(path);
    if (contains(path) == missing) {
        return;
    }
    if (m_memory != nullptr) {
        m_memory->remember(key, missing ? QStringLiteral("yes") : QString());
    } else if (missing) {
        m_missing.insert(key);
    } else {
        m_missing.remove(key);
    }
}

void MissingPaths::forgetAll()
{
    for (const AssumedPath path : {AssumedPath::Search, AssumedPath::Requirements, AssumedPath::Upload,
                                   AssumedPath::DocumentList, AssumedPath::DocumentDelete, AssumedPath::GetNumber,
                                   AssumedPath::ChannelSettings, AssumedPath::Release, AssumedPath::Agents}) {
        set(path, false);
    }
}

Error MissingPaths::error(AssumedPath path)
{
    Error notOffered;
    notOffered.kind = ErrorKind::NotOffered;
    notOffered.advice = sentence(path);
    return notOffered;
}

Error MissingPaths::learnFrom(Error error, AssumedPath path)
{
    if (error.httpStatus == 404 || error.httpStatus == 405) {
        set(path, true);
        error.advice = sentence(path);
    }
    return error;
}

void MissingPaths::applyTo(ProviderTraits &traits) const
{
    // Uploads are what a purchase needs; without list or deletion alone, documents stay offered. A number that cannot
    // be read alone is read from the list.
    for (const auto &[path, operation] :
         {std::pair{AssumedPath::Search, Operation::Search},
          std::pair{AssumedPath::Requirements, Operation::Requirements},
          std::pair{AssumedPath::Upload, Operation::Documents},
          std::pair{AssumedPath::ChannelSettings, Operation::ChangeSettings},
          std::pair{AssumedPath::Release, Operation::Release}, std::pair{AssumedPath::Agents, Operation::ListAgents}}) {
        if (contains(path)) {
            traits.notOffered.insert(operation, sentence(path));
        }
    }
}

} // namespace numberdesk::mindhunters
