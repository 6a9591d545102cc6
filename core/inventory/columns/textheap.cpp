// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns/textheap.h"

namespace numberdesk {

TextHeap::TextHeap()
    // The first byte is the empty text.
    : m_tail(1, '\0')
{}

TextHeap::TextHeap(std::shared_ptr<const void> owner, std::string_view bytes)
    : m_owner(std::move(owner))
    , m_base(bytes)
{}

TextRef TextHeap::add(std::string_view bytes)
{
    if (bytes.empty()) {
        return 0;
    }
    constexpr qsizetype longestLength = 10;
    if (size() + static_cast<qsizetype>(bytes.size()) + longestLength > MaximumSize) {
        m_hasOverflowed = true;
        return 0;
    }
    const auto place = static_cast<TextRef>(size());
    BytesWriter length;
    length.number(bytes.size());
    m_tail.append(length.bytes());
    m_tail.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return place;
}

TextRef TextHeap::add(const QString &text)
{
    const QByteArray bytes = textBytes(text);
    return add({bytes.constData(), static_cast<size_t>(bytes.size())});
}

std::string_view TextHeap::bytes(TextRef place) const
{
    if (place == 0 || static_cast<qsizetype>(place) >= size()) {
        return {};
    }
    std::string_view rest =
        place < m_base.size()
            ? m_base.substr(place)
            : std::string_view(m_tail.constData(), static_cast<size_t>(m_tail.size())).substr(place - m_base.size());
    size_t length = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        if (rest.empty()) {
            return {};
        }
        const auto byte = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        length |= static_cast<size_t>(byte & 0x7fU) << shift;
        if ((byte & 0x80U) == 0) {
            return length <= rest.size() ? rest.substr(0, length) : std::string_view();
        }
    }
    return {};
}

void TextHeap::seal()
{
    if (!m_base.empty()) {
        return;
    }
    m_tail.squeeze();
    const auto owner = std::make_shared<const QByteArray>(std::move(m_tail));
    m_tail = {};
    m_base = {owner->constData(), static_cast<size_t>(owner->size())};
    m_owner = owner;
}

} // namespace numberdesk
