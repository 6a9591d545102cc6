// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/inventory/columns/numbercolumns.h"

namespace numberdesk {

/// One account's list as a file of this machine's cache: a page of header, the chunks of rows by number, the texts. Its
/// bytes are those of the memory, so that reading it is mapping it, and what nobody looks at is never read.
///
/// Every byte is checked once when it is read: sizes, and a checksum each of header, rows and texts. What is read later
/// is checked for its bounds once more where it is used, so that no file whatever leads out of it.
class NumberSnapshot
{
public:
    /// Another form of the file; a file of a newer one is left alone.
    static constexpr quint32 Version = 1;

    struct Content
    {
        AccountReading reading;
        NumberColumns columns;
    };
    struct Unusable
    {
        enum class Why
        {
            /// The system does not give its bytes.
            Unreadable,
            /// Cut short, edited, or never one of these files.
            Damaged,
            /// Of a newer version of this program, or of a machine with another order of bytes.
            Foreign
        };

        Why why = Why::Damaged;
        /// In the words of the system, or a translated sentence.
        QString reason;
        quint32 version = 0;
    };

    /// Writes a new file in the place of the old one, or leaves that as it is. Rows without a number, and texts that
    /// nothing points at, are left out. @error StorageFailed
    static Result<void> write(const QString &path, const AccountReading &reading, const NumberColumns &columns);
    static tl::expected<Content, Unusable> read(const QString &path);

private:
    struct Header;

    static tl::expected<Content, Unusable> checked(const std::shared_ptr<const void> &owner, std::string_view bytes,
                                                   const Header &header);
};

} // namespace numberdesk
