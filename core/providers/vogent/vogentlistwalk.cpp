// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vogent/vogentlistwalk.h"

#include "core/http/limits.h"

#include <QCryptographicHash>

namespace numberdesk::vogent {
namespace {

/// 64 bits of a hash in hexadecimal digits: a list of 20,000 pages has a chance of one in 20 thousand million to be cut
/// short by two marks that are equal by accident. @unit characters
constexpr qsizetype MarkSize = 16;

QByteArray mark(char kind, const QByteArray &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray(1, kind));
    hash.addData(content);
    return hash.result().toHex().left(MarkSize);
}

} // namespace

Result<ListWalk> ListWalk::fromToken(const PageToken &token)
{
    ListWalk walk;
    if (token.isEmpty()) {
        return walk;
    }
    // "restarted entries marks cursor": the cursor comes last because it may hold anything.
    const qsizetype first = token.indexOf(' ');
    const qsizetype second = token.indexOf(' ', first + 1);
    const qsizetype third = token.indexOf(' ', second + 1);
    bool counted = false;
    walk.m_restarted = token.left(first) == "1";
    walk.m_entries = token.mid(first + 1, second - first - 1).toLongLong(&counted);
    walk.m_seen = token.mid(second + 1, third - second - 1);
    walk.m_cursor = token.mid(third + 1);
    const bool whole = first > 0 && second > first && third > second && counted && !walk.m_cursor.isEmpty() &&
                       walk.m_seen.size() % MarkSize == 0;
    return whole ? Result<ListWalk>(walk) : failure(invalidInput(QStringLiteral("page"), {}));
}

ListWalk ListWalk::restarted()
{
    ListWalk walk;
    walk.m_restarted = true;
    return walk;
}

ListWalk::Step ListWalk::after(const QStringList &ids, const std::optional<QByteArray> &cursor) const
{
    const QByteArray pageMark = mark('p', ids.join(u'\n').toUtf8());
    const bool emptyButGoesOn = ids.isEmpty() && cursor;
    if (emptyButGoesOn || (!ids.isEmpty() && hasSeen(pageMark))) {
        return {Step::Kind::NothingNew, {}};
    }
    if (!cursor) {
        return {Step::Kind::Ended, {}};
    }
    const QByteArray cursorMark = mark('c', *cursor);
    if (hasSeen(cursorMark)) {
        return {Step::Kind::Circle, {}};
    }
    ListWalk next = *this;
    next.m_cursor = *cursor;
    next.m_entries += ids.size();
    next.m_seen += pageMark + cursorMark;
    if (next.m_entries >= limits::ListEntries) {
        return {Step::Kind::TooLong, {}};
    }
    return {Step::Kind::GoesOn, next.token()};
}

bool ListWalk::hasSeen(const QByteArray &wanted) const
{
    for (qsizetype position = 0; position < m_seen.size(); position += MarkSize) {
        if (QByteArrayView(m_seen).sliced(position, MarkSize) == wanted) {
            return true;
        }
    }
    return false;
}

PageToken ListWalk::token() const
{
    return QByteArray(m_restarted ? "1" : "0") + ' ' + QByteArray::number(m_entries) + ' ' + m_seen + ' ' + m_cursor;
}

} // namespace numberdesk::vogent
