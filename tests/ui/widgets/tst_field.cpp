// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonrole.h"
#include "ui/widgets/field.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using numberdesk::Field;

namespace {

QLabel *labelOf(const Field &field)
{
    for (QLabel *label : field.findChildren<QLabel *>()) {
        if (label->buddy() == field.control())
            return label;
    }
    return nullptr;
}

QString messageOf(const Field &field)
{
    for (const QLabel *label : field.findChildren<QLabel *>()) {
        if (label->buddy() == nullptr && !label->isHidden())
            return label->text();
    }
    return {};
}

} // namespace

class FieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelIsBuddyAndName();
    void comboBoxIsLabelledByItsLabel();
    void optionalIsSaidBesideTheLabelOnly();
    void errorTakesThePlaceOfTheHint();
};

void FieldTest::labelIsBuddyAndName()
{
    auto *edit = new QLineEdit;
    const Field field(QStringLiteral("Number pattern"), edit);
    QVERIFY(labelOf(field) != nullptr);
    QCOMPARE(labelOf(field)->text(), QStringLiteral("Number pattern"));
    QCOMPARE(edit->accessibleName(), QStringLiteral("Number pattern"));
}

void FieldTest::comboBoxIsLabelledByItsLabel()
{
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("Starts with"));
    const Field field(QStringLiteral("Match"), combo);
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(combo);
    QVERIFY(accessible != nullptr);
    const auto relations = accessible->relations(QAccessible::Label);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations.first().first->text(QAccessible::Name), QStringLiteral("Match"));
}

void FieldTest::optionalIsSaidBesideTheLabelOnly()
{
    auto *edit = new QLineEdit;
    Field field(QStringLiteral("Date of incorporation"), edit);
    field.setOptional(true);
    QCOMPARE(labelOf(field)->text(), QStringLiteral("Date of incorporation (optional)"));
    QCOMPARE(edit->accessibleName(), QStringLiteral("Date of incorporation"));
    field.setOptional(false);
    QCOMPARE(labelOf(field)->text(), QStringLiteral("Date of incorporation"));
}

void FieldTest::errorTakesThePlaceOfTheHint()
{
    auto *edit = new QLineEdit;
    Field field(QStringLiteral("Tax number"), edit);
    QCOMPARE(messageOf(field), QString());

    field.setHint(QStringLiteral("Eleven digits."));
    QCOMPARE(messageOf(field), QStringLiteral("Eleven digits."));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Eleven digits."));
    QVERIFY(!numberdesk::isInvalid(edit));

    field.setError(QStringLiteral("A partita IVA has 11 digits; this has 10."));
    QCOMPARE(messageOf(field), QStringLiteral("A partita IVA has 11 digits; this has 10."));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("A partita IVA has 11 digits; this has 10."));
    QVERIFY(numberdesk::isInvalid(edit));

    field.setError({});
    QCOMPARE(messageOf(field), QStringLiteral("Eleven digits."));
    QVERIFY(!numberdesk::isInvalid(edit));
}

QTEST_MAIN(FieldTest)
#include "tst_field.moc"
