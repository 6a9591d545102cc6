// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/answercheck.h"
#include "core/compliance/profiles/localchecks.h"
#include "core/privacy/aadhaar.h"

#include <QTest>

using numberdesk::AnswerCheck;
using numberdesk::checkAnswer;
using numberdesk::CountryCode;
using numberdesk::IdentifierKind;
using numberdesk::identifiersAskedBy;
using numberdesk::localDoubt;
using numberdesk::Requirement;
using Asked = QList<IdentifierKind>;

namespace {

Requirement asking(const char *key, const char *name, const char *description = "")
{
    Requirement requirement;
    requirement.key = QString::fromUtf8(key);
    requirement.name = QString::fromUtf8(name);
    requirement.description = QString::fromUtf8(description);
    return requirement;
}

CountryCode country(const char *code)
{
    return CountryCode::fromText(QString::fromLatin1(code)).value_or(CountryCode());
}

} // namespace

class LocalChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARequirementAsksFor_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("place");
        QTest::addColumn<Asked>("asked");
        const auto row = [](const char *key, const char *name, const char *description, const char *place,
                            const Asked &asked) {
            QTest::addRow("%s/%s/%s/%s", key, name, description, place)
                << QString::fromUtf8(key) << QString::fromUtf8(name) << QString::fromUtf8(description)
                << QString::fromLatin1(place) << asked;
        };
        using Kind = IdentifierKind;
        const Asked italian{Kind::CodiceFiscale, Kind::PartitaIva};
        row("tax_id", "Tax number", "Codice fiscale or VAT number", "IT", italian);
        row("tax_id", "Tax number", "Codice fiscale or VAT number", "", italian);
        row("tax_id", "Tax number", "", "IT", italian);
        row("taxId", "", "", "IT", italian);
        row("ein", "", "", "", {Kind::Ein});
        row("tax_ein", "EIN of the company", "", "US", {Kind::Ein});
        // A German article is no number of the tax office, nor is what a piece of bread is called.
        row("address/company", "Firmenname", "Ein Firmenname oder ein Nachname wird benötigt.", "", {});
        row("note", "Nome", "Pane o pan", "", {});
        row("tax_id", "Tax number", "", "", {});
        row("tax_id", "Tax number", "", "DE", {});
        row("tax_id", "Tax number", "", "US", {Kind::Ein});
        row("tax_id", "Tax number", "", "IN", {Kind::Pan, Kind::Gstin});
        row("codiceFiscale", "", "", "", {Kind::CodiceFiscale});
        row("piva", "Partita IVA", "", "IT", {Kind::PartitaIva});
        row("x", "P.IVA", "", "", {Kind::PartitaIva});
        row("vat_number", "VAT number", "", "IT", {Kind::PartitaIva});
        row("vat_number", "VAT number", "", "DE", {Kind::VatNumber});
        row("ust_id", "USt-ID", "", "DE", {Kind::VatNumber});
        row("pan", "PAN", "Permanent account number of the company", "IN", {Kind::Pan});
        row("pan", "PAN", "", "", {Kind::Pan});
        row("pan", "Colour of the pan", "", "DE", {});
        row("gstin", "GSTIN", "Goods and services tax number", "IN", {Kind::Gstin});
        row("cin", "CIN", "Corporate identity number", "IN", {Kind::Cin});
        row("siret", "SIRET", "14 digits", "FR", {Kind::Siret});
        row("ein", "EIN", "", "US", {Kind::Ein});
        row("company_number", "Company number", "", "GB", {Kind::UkCompanyNumber});
        row("company_number", "Company number", "", "LT", {});
        row("x", "Company number at Companies House", "", "", {Kind::UkCompanyNumber});
        // Words within words and across parts are not meant.
        row("company_name", "Company name", "", "IN", {});
        row("private", "Private line", "", "IT", {});
        row("partita", "IVA", "", "", {});
    }

    void whatARequirementAsksFor()
    {
        QFETCH(QString, key);
        QFETCH(QString, name);
        QFETCH(QString, description);
        QFETCH(QString, place);
        QFETCH(Asked, asked);
        Requirement requirement;
        requirement.key = key;
        requirement.name = name;
        requirement.description = description;
        QCOMPARE(identifiersAskedBy(requirement, CountryCode::fromText(place).value_or(CountryCode())), asked);
    }

    void aDoubtIsToldAndNeverAProblem()
    {
        const Requirement tax = asking("tax_id", "Tax number");
        const AnswerCheck doubted = checkAnswer(tax, QStringLiteral("RSSMRA85T10A562T"), country("IT"));
        QCOMPARE(doubted.problem, QString());
        QVERIFY2(doubted.doubt.contains(QLatin1String("codice fiscale")), qPrintable(doubted.doubt));
        QCOMPARE(checkAnswer(tax, QStringLiteral("RSSMRA85T10A562S"), country("IT")), AnswerCheck());
        // Without a country nobody knows what a tax number is.
        QCOMPARE(checkAnswer(tax, QStringLiteral("RSSMRA85T10A562T")), AnswerCheck());
    }

    void theProvidersOwnRuleComesFirst()
    {
        Requirement pan = asking("pan", "PAN");
        pan.criteria.maximumLength = 10;
        const AnswerCheck check = checkAnswer(pan, QStringLiteral("AAAPL1234CC"), country("IN"));
        QCOMPARE(check.problem, QStringLiteral("At most 10 characters are accepted; this has 11."));
    }

    void anAadhaarLikeNumberIsToldWhereverItIsTyped()
    {
        Requirement text = asking("use_case", "Use case");
        const QString typed = QStringLiteral("The holder is 9999 4105 7058.");
        QCOMPARE(checkAnswer(text, typed).doubt, numberdesk::whyNotStored());
        QCOMPARE(checkAnswer(text, typed).problem, QString());
        text.kind = Requirement::Kind::LongText;
        QCOMPARE(checkAnswer(text, typed).doubt, numberdesk::whyNotStored());
        text.kind = Requirement::Kind::Other;
        QCOMPARE(checkAnswer(text, typed).doubt, numberdesk::whyNotStored());
        text.kind = Requirement::Kind::Phone;
        QVERIFY(localDoubt(text, QStringLiteral("999941057058")).isEmpty());
    }

    void choicesAndDatesAreNotOurBusiness()
    {
        Requirement choice = asking("pan", "PAN");
        choice.kind = Requirement::Kind::Choice;
        QVERIFY(localDoubt(choice, QStringLiteral("yes"), country("IN")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(LocalChecksTest)
#include "tst_localchecks.moc"
