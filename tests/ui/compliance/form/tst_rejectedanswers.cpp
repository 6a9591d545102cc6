// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compliance/form/sampleform.h"
#include "tests/ui/support/find.h"
#include "ui/theme/buttonrole.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using numberdesk::FormGap;
using numberdesk::FormValues;
using numberdesk::Rejection;
using numberdesk::Requirement;
using numberdesk::RequirementForm;
using Kind = Requirement::Kind;
namespace tests = numberdesk::tests;
using tests::contentOf;
using tests::everything;
using tests::everyValue;
using tests::gapAt;
using tests::messagesOf;
using tests::requirement;

/// What a provider rejected, beside what is entered instead.
class RejectedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRejectionStandsUntilTheAnswerIsAnother()
    {
        RequirementForm form(everything());
        form.setValues(everyValue({}));
        form.setRejections(
            {{QStringLiteral("tax_number"),
              {QStringLiteral("Number does not match the name"), QStringLiteral("IT01234567890"), {}, {}}}});
        const QString key = QStringLiteral("requirement/tax_number");
        QVERIFY(gapAt(form, key).contains(QStringLiteral("“Number does not match the name”")));
        const auto *before = refused<QLineEdit>(form, "Tax number");
        QVERIFY(before != nullptr && before->isReadOnly());
        QCOMPARE(before->text(), QStringLiteral("IT01234567890"));
        QVERIFY(before->accessibleDescription().contains(QStringLiteral("“Number does not match the name”")));
        auto *now = tests::named<QLineEdit>(&form, QStringLiteral("Tax number"));
        // Who comes here by a jump hears what was said, too.
        QVERIFY(now->accessibleDescription().contains(QStringLiteral("“Number does not match the name”")));
        QVERIFY(numberdesk::isInvalid(before) && numberdesk::isInvalid(now));

        now->setText(QStringLiteral("IT09876543210"));
        QCOMPARE(gapAt(form, key), QString());
        QVERIFY(!now->accessibleDescription().contains(QStringLiteral("rejected")));
        QVERIFY(!numberdesk::isInvalid(before) && !numberdesk::isInvalid(now));
        // Old and new stand beside each other still.
        QCOMPARE(refused<QLineEdit>(form, "Tax number"), before);
        QVERIFY(before->accessibleDescription().contains(QStringLiteral("Changed since")));
        now->setText(QStringLiteral(" IT01234567890 "));
        QVERIFY(!gapAt(form, key).isEmpty());
        QVERIFY(numberdesk::isInvalid(now));
        form.setRejections({});
        QCOMPARE(refused<QLineEdit>(form, "Tax number"), nullptr);
        QVERIFY(!numberdesk::isInvalid(now));
        QCOMPARE(messagesOf(form), QStringList());
    }

    void aRejectionOfEveryKindIsShownAtItsField()
    {
        RequirementForm form(everything());
        form.setValues(everyValue(QStringLiteral("/nowhere/deed.pdf")));
        QHash<QString, Rejection> rejections;
        const QStringList keys{QStringLiteral("purpose"), QStringLiteral("use"), QStringLiteral("address/postal"),
                               QStringLiteral("group"), QStringLiteral("label")};
        const FormValues values = form.values();
        const QHash<QString, QString> sent{
            {QStringLiteral("purpose"), values.answers.value(QStringLiteral("purpose"))},
            {QStringLiteral("use"), values.answers.value(QStringLiteral("use"))},
            {QStringLiteral("address/postal"), values.address->postalCode},
            {QStringLiteral("group"), values.fields.value(QStringLiteral("group"))},
            {QStringLiteral("label"), *values.label},
        };
        for (const QString &key : keys) {
            rejections.insert(key, {QStringLiteral("not this"), sent.value(key), {}, {}});
        }
        rejections.insert(QStringLiteral("extract"),
                          {QStringLiteral("illegible"), {}, QStringLiteral("/nowhere/deed.pdf"), {}});
        form.setRejections(rejections);
        int rejected = 0;
        const QList<FormGap> gaps = form.gaps();
        for (const FormGap &gap : gaps) {
            rejected += gap.isRejected ? 1 : 0;
        }
        // The file is gone besides, which is told first.
        QCOMPARE(rejected, 5);
        QCOMPARE(refused<QPlainTextEdit>(form, "Purpose")->toPlainText(), sent.value(QStringLiteral("purpose")));
        QCOMPARE(refused<QLineEdit>(form, "Use")->text(), sent.value(QStringLiteral("use")));
        QCOMPARE(refused<QLineEdit>(form, "Postal code")->text(), sent.value(QStringLiteral("address/postal")));
        QCOMPARE(refused<QLineEdit>(form, "Group")->text(), sent.value(QStringLiteral("group")));
        QCOMPARE(refused<QLineEdit>(form, "Label")->text(), sent.value(QStringLiteral("label")));
        QCOMPARE(refused<QLineEdit>(form, "Extract")->text(), QStringLiteral("deed.pdf"));
    }

    void aRejectionOfWhatWasNotSentStandsBelowItsField()
    {
        RequirementForm form(everything());
        form.setRejections({{QStringLiteral("tax_number"), {QStringLiteral("must be given"), {}, {}, {}}}});
        QCOMPARE(messagesOf(form), QStringList{QStringLiteral("MindHunters rejected this: “must be given”")});
        QCOMPARE(refused<QLineEdit>(form, "Tax number"), nullptr);
    }

    void oldAndNewStandSideBySide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("name");
        for (const char *name : {"Tax number", "Legal form", "Web site"}) {
            QTest::addRow("%s", name) << Qt::LeftToRight << QString::fromLatin1(name);
            QTest::addRow("%s, from the right", name) << Qt::RightToLeft << QString::fromLatin1(name);
        }
    }

    void oldAndNewStandSideBySide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, name);
        RequirementForm form(everything());
        form.setLayoutDirection(direction);
        form.setValues(everyValue({}));
        const QString identifier = name.toLower().replace(u' ', u'_');
        form.setRejections({{identifier, {QStringLiteral("not this"), QStringLiteral("before"), {}, {}}}});
        const QWidget *before = refused<QLineEdit>(form, qPrintable(name));
        const QWidget *now = tests::named<QWidget>(&form, name);
        QVERIFY(before != nullptr && now != nullptr);
        show(form, 900);
        QRect left = placeIn(form, before);
        QRect right = placeIn(form, now);
        QCOMPARE(left.top(), right.top());
        if (direction == Qt::RightToLeft) {
            std::swap(left, right);
        }
        QVERIFY(left.right() < right.left());
        // They have a row of the form to themselves, in equal parts.
        QCOMPARE(left.left(), 0);
        QCOMPARE(right.right(), form.width() - 1);
        QVERIFY(std::abs(left.width() - right.width()) <= 1);

        show(form, 360);
        QVERIFY(placeIn(form, before).bottom() < placeIn(form, now).top());
        QCOMPARE(placeIn(form, before).width(), form.width());
        QCOMPARE(placeIn(form, now).width(), form.width());
    }

    void withLettersOfTwiceTheSizeOldAndNewNeedTwiceTheRoom()
    {
        RequirementForm form(everything());
        form.setRejections({{QStringLiteral("tax_number"), {{}, QStringLiteral("before"), {}, {}}}});
        const QWidget *before = refused<QLineEdit>(form, "Tax number");
        const QWidget *now = tests::named<QLineEdit>(&form, QStringLiteral("Tax number"));
        show(form, 600);
        QCOMPARE(placeIn(form, before).top(), placeIn(form, now).top());
        QFont large = form.font();
        large.setPointSizeF(2 * large.pointSizeF());
        form.setFont(large);
        show(form, 600);
        QVERIFY(placeIn(form, before).bottom() < placeIn(form, now).top());
    }

    void tabGoesAsOneReads()
    {
        RequirementForm form(everything());
        show(form, 900);
        const QStringList stops = stopsOf(form, 100);
        QStringList last;
        for (const char *name : {"Tax number", "Legal form", "Sales", "Phone", "Street and number", "City", "Country",
                                 "Choose file for Extract", "Note", "Recorded", "Label"}) {
            last.append(QString::fromLatin1(name));
        }
        QStringList found = stops;
        found.removeIf([&last](const QString &stop) { return !last.contains(stop); });
        found.removeDuplicates();
        QCOMPARE(found, last);
    }

    void tabGoesToTheOldValueAndThenToTheNewOne()
    {
        RequirementForm form(everything());
        form.setValues(everyValue({}));
        form.setRejections({{QStringLiteral("founded"), {{}, QStringLiteral("2019-04-03"), {}, {}}},
                            {QStringLiteral("use"), {{}, QStringLiteral("Sales"), {}, {}}}});
        show(form, 900);
        const QStringList wanted{
            QStringLiteral("Tax number"), QStringLiteral("Purpose"),    QStringLiteral("Founded: what was rejected"),
            QStringLiteral("Founded"),    QStringLiteral("Legal form"), QStringLiteral("Use: what was rejected"),
            QStringLiteral("Sales")};
        QCOMPARE(stopsOf(form, wanted.size()), wanted);
    }

    void tabGoesToTheOldValueInALongFormToo()
    {
        QList<Requirement> requirements;
        for (int index = 0; index < 60; ++index) {
            requirements.append(requirement("Field", Kind::Text));
            requirements.last().name += QString::number(index);
            requirements.last().key += QString::number(index);
        }
        RequirementForm form(contentOf(requirements));
        form.setRejections({{QStringLiteral("field58"), {{}, QStringLiteral("old"), {}, {}}}});
        QTRY_VERIFY(form.isComplete());
        show(form, 900);
        const QStringList stops = stopsOf(form, 61);
        QCOMPARE(stops.mid(57), (QStringList{QStringLiteral("Field57"), QStringLiteral("Field58: what was rejected"),
                                             QStringLiteral("Field58"), QStringLiteral("Field59")}));
    }

    void aRejectionWithoutAFieldStandsAboveTheForm()
    {
        RequirementForm form(contentOf({requirement("Tax number", Kind::Text)}));
        form.setRejections({{QString(), {QStringLiteral("We need to talk"), {}, {}, {}}}});
        QCOMPARE(messagesOf(form), QStringList{QStringLiteral("MindHunters rejected this: “We need to talk”")});
    }

private:
    /// What shows the old value of the field with this name.
    template <class W>
    static W *refused(RequirementForm &form, const char *name)
    {
        return tests::named<W>(&form, QStringLiteral("%1: what was rejected").arg(QString::fromUtf8(name)));
    }

    static void show(RequirementForm &form, int width)
    {
        form.show();
        form.resize(width, form.heightForWidth(width));
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    static QRect placeIn(const RequirementForm &form, const QWidget *widget)
    {
        return {widget->mapTo(&form, QPoint()), widget->size()};
    }

    /// Where Tab stops, from the first field on.
    static QStringList stopsOf(const RequirementForm &form, qsizetype count)
    {
        QStringList stops;
        const QWidget *at = &form;
        while (stops.size() < count) {
            at = at->nextInFocusChain();
            if (at == &form) {
                break;
            }
            if ((at->focusPolicy() & Qt::TabFocus) != 0 && at->focusProxy() == nullptr && at->isVisible()) {
                stops.append(at->accessibleName());
            }
        }
        return stops;
    }
};

QTEST_MAIN(RejectedAnswersTest)
#include "tst_rejectedanswers.moc"
