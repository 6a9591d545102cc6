// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollareaaccess.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

/// What a screen reader finds in a scroll area.
class ScrollAreaAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { numberdesk::installScrollAreaAccess(); }

    void whatIsShownIsFoundFromBothSides()
    {
        QScrollArea area;
        area.setWidget(new QLabel(QStringLiteral("A long text")));
        area.widget()->setFixedSize(1000, 1000);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
        QCOMPARE(access->childCount(), 3);
        for (int place = 0; place < access->childCount(); ++place) {
            QAccessibleInterface *child = access->child(place);
            QVERIFY(child != nullptr);
            QCOMPARE(access->indexOfChild(child), place);
            QCOMPARE(child->parent(), access);
        }
        QCOMPARE(access->child(0)->object(), area.viewport());
        QCOMPARE(access->child(0)->child(0)->text(QAccessible::Name), QStringLiteral("A long text"));
        const QPoint inside = area.viewport()->mapToGlobal(QPoint(5, 5));
        QCOMPARE(access->childAt(inside.x(), inside.y()), access->child(0));
        QCOMPARE(access->childAt(-5000, -5000), nullptr);
    }

    void aPartThatWentAwayMeanwhileIsNoChild()
    {
        QScrollArea area;
        area.setWidget(new QLabel(QStringLiteral("A long text")));
        area.widget()->setFixedSize(100, 1000);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
        const int counted = access->childCount();
        QCOMPARE(counted, 2);
        QAccessibleInterface *bar = access->child(counted - 1);
        area.widget()->setFixedSize(100, 100);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        // The reader has not been told yet.
        QCOMPARE(access->child(counted - 1), nullptr);
        QCOMPARE(access->child(-1), nullptr);
        QCOMPARE(access->indexOfChild(bar), -1);
        QCOMPARE(access->indexOfChild(nullptr), -1);
    }
};

QTEST_MAIN(ScrollAreaAccessTest)
#include "tst_scrollareaaccess.moc"
