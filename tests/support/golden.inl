// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of golden.h.

#include <QJsonArray>

namespace numberdesk::tests {

template <typename T>
QJsonValue golden(const QList<T> &list)
{
    QJsonArray array;
    for (const T &entry : list) {
        array.append(golden(entry));
    }
    return array;
}

template <typename T>
QJsonValue golden(const Page<T> &page)
{
    QJsonObject object{{QStringLiteral("items"), golden(page.items)}};
    if (page.next) {
        object.insert(QStringLiteral("next"), QString::fromUtf8(*page.next));
    }
    if (!page.others.isEmpty()) {
        QJsonArray others;
        for (const PageToken &token : page.others) {
            others.append(QString::fromUtf8(token));
        }
        object.insert(QStringLiteral("others"), others);
    }
    if (page.total) {
        object.insert(QStringLiteral("total"), *page.total);
    }
    if (page.skipped > 0) {
        object.insert(QStringLiteral("skipped"), page.skipped);
    }
    if (!page.notices.isEmpty()) {
        object.insert(QStringLiteral("notices"), QJsonArray::fromStringList(page.notices));
    }
    return object;
}

} // namespace numberdesk::tests
