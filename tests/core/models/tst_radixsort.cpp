// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/radixsort.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace {

struct Entry
{
    quint64 key = 0;
    int place = 0;

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace

class RadixSortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSortsAsTheStandardOneDoes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<quint64>("mask");
        QTest::addColumn<unsigned>("first");
        QTest::newRow("none") << 0 << ~quint64(0) << 0U;
        QTest::newRow("one") << 1 << ~quint64(0) << 0U;
        QTest::newRow("all bits") << 5000 << ~quint64(0) << 0U;
        QTest::newRow("few that differ") << 5000 << quint64(0x7) << 0U;
        QTest::newRow("the highest bit") << 5000 << (quint64(1) << 63U) << 0U;
        QTest::newRow("bits apart") << 5000 << Q_UINT64_C(0x8000040000200401) << 0U;
        QTest::newRow("upper half alone") << 5000 << ~quint64(0) << 32U;
        QTest::newRow("all the same") << 5000 << quint64(0) << 0U;
    }

    void itSortsAsTheStandardOneDoes()
    {
        QFETCH(int, count);
        QFETCH(quint64, mask);
        QFETCH(unsigned, first);
        QRandomGenerator random(7);
        std::vector<Entry> entries;
        for (int place = 0; place < count; ++place) {
            entries.push_back({random.generate64() & mask, place});
        }
        std::vector<Entry> expected = entries;
        std::stable_sort(expected.begin(), expected.end(), [first](const Entry &left, const Entry &right) {
            return (left.key >> first) < (right.key >> first);
        });
        numberdesk::radixSort(entries, first, [](const Entry &entry) { return entry.key; });
        QVERIFY(entries == expected);
    }
};

QTEST_APPLESS_MAIN(RadixSortTest)
#include "tst_radixsort.moc"
