// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/answercheck.h"
#include "tests/ui/compliance/form/sampleform.h"
#include "tests/ui/support/find.h"
#include "ui/widgets/buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using numberdesk::CountryCode;
using numberdesk::DocumentValue;
using numberdesk::FormContent;
using numberdesk::FormGap;
using numberdesk::FormValues;
using numberdesk::LinkButton;
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

namespace {

/// Whether a label that is not hidden says this among its words.
bool says(const QWidget &form, const QString &words)
{
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

} // namespace

/// Takes the addresses that are opened in place of the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl &url) { opened.append(url); }
};

class RequirementFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(QStringLiteral("extract.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n%%EOF\n");
    }

    void whatIsPutInComesOut()
    {
        RequirementForm form(everything());
        QSignalSpy changed(&form, &RequirementForm::changed);
        form.setValues(everyValue(m_folder.filePath(QStringLiteral("extract.pdf"))));
        QCOMPARE(form.values(), everyValue(m_folder.filePath(QStringLiteral("extract.pdf"))));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(form.gaps().size(), 0);

        RequirementForm copy(everything());
        copy.setValues(form.values());
        QCOMPARE(copy.values(), form.values());
    }

    void anEmptyFormHasNoValues()
    {
        FormContent content = everything();
        content.purchaseFields.removeLast(); // a box that is not ticked says "false"
        RequirementForm form(content);
        FormValues nothing;
        nothing.label = QString();
        QCOMPARE(form.values(), nothing);
        form.setValues(everyValue(m_folder.filePath(QStringLiteral("extract.pdf"))));
        form.setValues({});
        FormValues after = form.values();
        QCOMPARE(after, nothing);
    }

    void aFieldThatThePersonChangesIsTold()
    {
        RequirementForm form(everything());
        form.setValues(everyValue({}));
        QSignalSpy changed(&form, &RequirementForm::changed);
        tests::named<QLineEdit>(&form, QStringLiteral("Tax number"))->setText(QStringLiteral("IT09876543210"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(form.values().answers.value(QStringLiteral("tax_number")), QStringLiteral("IT09876543210"));
    }

    void whatAFieldCannotShowStaysAndIsWrong_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<QString>("value");
        QTest::newRow("choice") << QStringLiteral("legal_form") << QStringLiteral("GmbH");
        QTest::newRow("choices") << QStringLiteral("use") << QStringLiteral("Sales,Piracy");
        QTest::newRow("date") << QStringLiteral("founded") << QStringLiteral("some time in spring");
        QTest::newRow("no such day") << QStringLiteral("founded") << QStringLiteral("2019-02-30");
        QTest::newRow("mail") << QStringLiteral("mail") << QStringLiteral("desk");
        QTest::newRow("address") << QStringLiteral("web_site") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("very long") << QStringLiteral("tax_number") << QString(40000, u'7');
    }

    void whatAFieldCannotShowStaysAndIsWrong()
    {
        QFETCH(QString, identifier);
        QFETCH(QString, value);
        RequirementForm form(everything());
        FormValues values;
        values.answers.insert(identifier, value);
        form.setValues(values);
        QCOMPARE(form.values().answers, values.answers);
        QVERIFY(!gapAt(form, QStringLiteral("requirement/") + identifier).isEmpty());
    }

    void aFieldOfThePurchaseKeepsWhatItCannotShow()
    {
        RequirementForm form(everything());
        FormValues values;
        values.fields = {{QStringLiteral("group"), QStringLiteral("99")},
                         {QStringLiteral("recorded"), QStringLiteral("perhaps")},
                         {QStringLiteral("count"), QStringLiteral("many")}};
        form.setValues(values);
        QCOMPARE(form.values().fields, values.fields);
        QVERIFY(!gapAt(form, QStringLiteral("field/group")).isEmpty());
        QVERIFY(!gapAt(form, QStringLiteral("field/recorded")).isEmpty());
        QVERIFY(!gapAt(form, QStringLiteral("field/count")).isEmpty());
        tests::named<QCheckBox>(&form, QStringLiteral("Recorded"))->click();
        QCOMPARE(form.values().fields.value(QStringLiteral("recorded")), QStringLiteral("true"));
    }

    void aCountryWithoutANameStaysAndIsWrong()
    {
        RequirementForm form(everything());
        FormValues values = everyValue({});
        values.address->country = *CountryCode::fromText(u"QQ");
        form.setValues(values);
        QCOMPARE(form.values().address, values.address);
        QVERIFY(gapAt(form, QStringLiteral("address/country")).contains(QStringLiteral("QQ")));
    }

    void whereAnAddressMustLieIsSaidAndHeldAgainstIt()
    {
        Requirement seat = requirement("Seat", Kind::Address, true);
        seat.criteria.locality = numberdesk::LocalityLimit::SamePlace;
        FormContent content = contentOf({seat});
        content.requirements->country = content.country;
        content.region = QStringLiteral("Sassari, Sardegna");
        RequirementForm form(content);
        QVERIFY(says(form, QStringLiteral("In the place that the number belongs to.")));
        FormValues values;
        values.address = *everyValue({}).address;
        form.setValues(values);
        // The sample address is in France.
        QVERIFY(!gapAt(form, QStringLiteral("address/country")).isEmpty());
        QVERIFY(says(form, QStringLiteral("The address must be in the country of the number")));
        values.address->country = content.country;
        values.address->locality = QStringLiteral("Milano");
        form.setValues(values);
        QCOMPARE(gapAt(form, QStringLiteral("address/country")), QString());
        QCOMPARE(gapAt(form, QStringLiteral("address/city")), QString());
        QVERIFY(says(form, content.region));
        values.address->locality = QStringLiteral("Sassari");
        form.setValues(values);
        QVERIFY(!says(form, content.region));
    }

    void anAnswerThatIsNotAskedForAnyMoreIsKeptAndSaid()
    {
        RequirementForm form(contentOf({requirement("Tax number", Kind::Text)}));
        FormValues values;
        values.answers.insert(QStringLiteral("shoe_size"), QStringLiteral("43"));
        form.setValues(values);
        QCOMPARE(form.values(), values);
        QCOMPARE(messagesOf(form).size(), 1);
        QVERIFY(messagesOf(form).constFirst().contains(QStringLiteral("MindHunters")));
    }

    void aFileThatIsGoneStaysAndIsWrong()
    {
        RequirementForm form(everything());
        FormValues values;
        values.documents.insert(QStringLiteral("extract"), {DocumentValue{{}, QStringLiteral("/nowhere/deed.pdf")}});
        form.setValues(values);
        QCOMPARE(form.values().documents, values.documents);
        QVERIFY(gapAt(form, QStringLiteral("requirement/extract")).contains(QStringLiteral("deed.pdf")));
    }

    void fieldsStandInTwoColumnsOrInOneWhereTwoHaveNoRoom()
    {
        Requirement wordy = requirement("Tax number", Kind::Text);
        wordy.name = QStringLiteral("Number of the tax office in whose district the company is");
        RequirementForm form(contentOf({wordy, requirement("Mail", Kind::Email), requirement("Purpose", Kind::LongText),
                                        requirement("Seat", Kind::Address)}));
        const QWidget *first = tests::named<QLineEdit>(&form, wordy.name);
        const QWidget *second = tests::named<QLineEdit>(&form, QStringLiteral("Mail"));
        const QWidget *wide = tests::named<QPlainTextEdit>(&form, QStringLiteral("Purpose"));
        // Of the address, which is a grid of its own.
        const QWidget *city = tests::named<QLineEdit>(&form, QStringLiteral("City"));
        const auto placeOf = [&form](const QWidget *widget) {
            return QRect(widget->mapTo(&form, QPoint()), widget->size());
        };
        form.show();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            form.setLayoutDirection(direction);
            form.resize(1000, 600);
            QTRY_COMPARE(placeOf(first).top(), placeOf(second).top());
            QCOMPARE(placeOf(first).left() < placeOf(second).left(), direction == Qt::LeftToRight);
            QCOMPARE(placeOf(wide).width(), 1000);
            QCOMPARE(placeOf(first).width(), 494);
            QTRY_COMPARE(placeOf(city).width(), 494);
            form.resize(form.minimumSizeHint().width() + 40, 600);
            QTRY_VERIFY(placeOf(first).bottom() < placeOf(second).top());
            QCOMPARE(placeOf(first).width(), form.width());
            QCOMPARE(placeOf(second).width(), form.width());
            QTRY_COMPARE(placeOf(city).width(), form.width());
        }
    }

    void somethingToDoElsewhereOpensByAClickAndShowsItsHost()
    {
        Browser browser;
        RequirementForm form(everything());
        auto *link = tests::named<LinkButton>(&form, QStringLiteral("Open id.mindhunters.example"));
        QVERIFY(link != nullptr);
        QCOMPARE(browser.opened.size(), 0);
        link->click();
        QCOMPARE(browser.opened, QList<QUrl>{QUrl(QStringLiteral("https://id.mindhunters.example/book"))});
    }

    void anAddressThatIsNotSafeIsNoLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("not encrypted") << QStringLiteral("Go to http://id.example/book");
        QTest::newRow("a host before an at sign") << QStringLiteral("Go to https://mindhunters.example@evil.example/");
        QTest::newRow("a script") << QStringLiteral("javascript:alert(1)");
        QTest::newRow("a file") << QStringLiteral("file:///etc/passwd");
    }

    void anAddressThatIsNotSafeIsNoLink()
    {
        QFETCH(QString, text);
        Requirement done = requirement("Video call", Kind::Action);
        done.description = text;
        RequirementForm form(contentOf({done}));
        QVERIFY(form.findChildren<LinkButton *>().isEmpty());
        QVERIFY(tests::named<QLineEdit>(&form, QStringLiteral("Video call")) != nullptr);
    }

    void aKindThatNobodyKnowsIsAText()
    {
        RequirementForm form(everything());
        auto *edit = tests::named<QLineEdit>(&form, QStringLiteral("Stamp"));
        QVERIFY(edit != nullptr);
        QVERIFY(edit->accessibleDescription().contains(QStringLiteral("hologram")));
    }

    void aSecondAddressIsAskedForInWords()
    {
        RequirementForm form(contentOf({requirement("Seat", Kind::Address), requirement("Branch", Kind::Address)}));
        QVERIFY(tests::named<QPlainTextEdit>(&form, QStringLiteral("Branch")) != nullptr);
    }

    void aRuleThatWouldTakeForeverHoldsNobodyUp()
    {
        QList<Requirement> requirements;
        for (int index = 0; index < 20; ++index) {
            Requirement asked = requirement("Code", Kind::Text);
            asked.key += QString::number(index);
            asked.criteria.pattern = QStringLiteral("^(a+)+$");
            requirements.append(asked);
        }
        requirements[0].criteria.pattern = QStringLiteral("([");
        RequirementForm form(contentOf(requirements));
        FormValues values;
        for (const Requirement &asked : std::as_const(requirements)) {
            values.answers.insert(asked.key, QString(60, u'a') + u'!');
        }
        QElapsedTimer time;
        time.start();
        form.setValues(values);
        constexpr qint64 bearable = 2000;
        QVERIFY2(time.elapsed() < bearable, qPrintable(QString::number(time.elapsed())));
        // What was found out is not found out again for each look.
        time.restart();
        for (int look = 0; look < 100; ++look) {
            QCOMPARE(form.gaps().size(), 0);
        }
        constexpr qint64 quick = 200;
        QVERIFY2(time.elapsed() < quick, qPrintable(QString::number(time.elapsed())));
        auto *edit = tests::named<QLineEdit>(&form, QStringLiteral("Code"));
        QVERIFY(edit->accessibleDescription().contains(QStringLiteral("cannot be checked")));
    }

    void aChoiceWithACommaIsOneChoice()
    {
        const QStringList choices{QStringLiteral("Yes, please"), QStringLiteral("Yes"), QStringLiteral("No")};
        QCOMPARE(numberdesk::splitChoices(QStringLiteral("Yes, please,No"), choices),
                 (QStringList{QStringLiteral("Yes, please"), QStringLiteral("No")}));
        QCOMPARE(numberdesk::splitChoices(QStringLiteral("Yes,Maybe"), choices),
                 (QStringList{QStringLiteral("Yes"), QStringLiteral("Maybe")}));
        QCOMPARE(numberdesk::splitChoices(QString(), choices), QStringList());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(RequirementFormTest)
#include "tst_requirementform.moc"
