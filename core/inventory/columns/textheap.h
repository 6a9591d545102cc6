// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns/bytes.h"

#include <memory>

namespace numberdesk {

/// Where a text stands in its heap; 0 is the empty text.
using TextRef = quint32;

/// Texts one behind the other in one run of bytes, each behind its length. What was read from a file is never copied;
/// what is added stands in a tail behind it. A copy shares both until one of the two adds.
///
/// A place that is none (from a damaged file) gives an empty text, never a read outside of the bytes.
class TextHeap
{
public:
    /// Positions are kept in 32 bits.
    static constexpr qsizetype MaximumSize = Q_INT64_C(0xffff0000);

    TextHeap();
    /// Texts that stand in `bytes`, which `owner` keeps alive.
    TextHeap(std::shared_ptr<const void> owner, std::string_view bytes);

    /// Adds bytes, also where the same ones are there already. @return 0, and nothing is added, for empty ones and
    /// where the heap is full
    TextRef add(std::string_view bytes);
    TextRef add(const QString &text);

    [[nodiscard]] std::string_view bytes(TextRef place) const;
    [[nodiscard]] QString text(TextRef place) const { return textFromBytes(bytes(place)); }
    [[nodiscard]] bool isEmpty(TextRef place) const { return place == 0; }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_base.size()) + m_tail.size(); }
    /// Bytes that were added since the heap was read or sealed.
    [[nodiscard]] qsizetype tailSize() const { return m_tail.size(); }
    /// All bytes of a heap that was sealed, to be read again with the constructor.
    [[nodiscard]] std::string_view all() const { return m_base; }
    /// Makes what was added a part of what is never copied, where nothing is yet.
    void seal();
    /// Something could not be added, since the heap was full.
    [[nodiscard]] bool hasOverflowed() const { return m_hasOverflowed; }

private:
    std::shared_ptr<const void> m_owner;
    std::string_view m_base;
    QByteArray m_tail;
    bool m_hasOverflowed = false;
};

} // namespace numberdesk
