// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace numberdesk {

/// The folder that one running copy of the program owns: accounts, journal, inventory, documents. While the object
/// lives, no other process can open the same folder.
class Profile
{
public:
    enum class Kind
    {
        Ordinary,
        /// Rehearsals: a folder of its own, so that nothing of it is ever mixed with real accounts.
        Sandbox
    };

    /// Where the profile lives. @param folder what the command line names, empty for the default in the user's data
    /// folder. A sandbox is always a folder below ("<folder>/sandbox").
    static QString folderFor(Kind kind, const QString &folder);

    /// Makes the folder (0700) and takes its lock. Quick; it may be called before the first frame, because a second
    /// process must know early that it is the second.
    /// @error Conflict when another process has it; StorageFailed when it cannot be made or written.
    static Result<std::unique_ptr<Profile>> open(Kind kind, const QString &folder);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isSandbox() const { return m_kind == Kind::Sandbox; }
    /// Absolute.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString filePath(const QString &name) const;
    /// Short name in the keychain's entries: "default", "sandbox", or one made of the folder's path, so that a copy of
    /// a profile does not share (and delete) the original's tokens.
    [[nodiscard]] QString keychainName() const;

private:
    Profile(Kind kind, QString folder);
    Q_DISABLE_COPY_MOVE(Profile)

    const Kind m_kind;
    const QString m_folder;
    QLockFile m_lock;
};

} // namespace numberdesk
