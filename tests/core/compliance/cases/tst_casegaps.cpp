// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casegaps.h"
#include "tests/core/compliance/cases/samplecase.h"

#include <QTest>

using numberdesk::CaseGap;
using numberdesk::CaseStep;
using numberdesk::ComplianceCase;
using numberdesk::FieldSpec;
using numberdesk::Requirement;
using numberdesk::VaultDocument;
namespace tests = numberdesk::tests;
using Act = CaseStep::Act;

namespace {

const QDate Today(2026, 10, 2);

std::optional<VaultDocument> theBill(const QString &id)
{
    VaultDocument document;
    document.id = id;
    document.details.fileName = QStringLiteral("bill.pdf");
    document.contentType = "application/pdf";
    document.size = 1000;
    return id == u"bill" ? std::optional(document) : std::nullopt;
}

QList<CaseGap> gapsOf(const ComplianceCase &entry, const QList<FieldSpec> &fields = {})
{
    return numberdesk::gapsOf(entry, fields, numberdesk::judgeOf(theBill, Today));
}

QStringList identifiers(const QList<CaseGap> &gaps)
{
    QStringList all;
    for (const CaseGap &gap : gaps) {
        all.append(gap.identifier);
    }
    return all;
}

} // namespace

class CaseGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnsweredCaseHasNone() { QVERIFY(gapsOf(tests::answeredCase()).isEmpty()); }

    void anEmptyCaseLacksEverythingThatIsRequired()
    {
        ComplianceCase entry = tests::sampleNames();
        entry.subject = tests::sassari();
        entry.asked = tests::sampleSet();
        QCOMPARE(identifiers(gapsOf(entry)),
                 (QStringList{QStringLiteral("id-tax_id"), QStringLiteral("address/name"),
                              QStringLiteral("address/street"), QStringLiteral("address/postal"),
                              QStringLiteral("address/city"), QStringLiteral("id-proof_of_address")}));
        QCOMPARE(gapsOf(entry).constFirst().name, QStringLiteral("Name of tax_id"));
    }

    void aWrongAnswerSaysWhy()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.answers[QStringLiteral("id-tax_id")].value = QStringLiteral("short");
        const auto gaps = gapsOf(entry);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps.constFirst().kind, CaseGap::Kind::Wrong);
        QVERIFY(!gaps.constFirst().text.isEmpty());
    }

    void anOptionalAnswerMayBeMissingButNotWrong()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.answers[QStringLiteral("id-incorporation_date")].value = QStringLiteral("yesterday");
        QCOMPARE(identifiers(gapsOf(entry)), QStringList{QStringLiteral("id-incorporation_date")});
    }

    void aDocumentThatIsGoneOrExpiredIsNoAnswer()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.answers[QStringLiteral("id-proof_of_address")].documentIds = QStringList{QStringLiteral("lost")};
        QCOMPARE(gapsOf(entry).constFirst().kind, CaseGap::Kind::DocumentGone);

        entry = tests::answeredCase();
        const auto expiringOn = [](QDate day) {
            return [day](const QString &id) {
                auto document = theBill(id);
                document->details.expiresOn = day;
                return document;
            };
        };
        const auto expired = numberdesk::gapsOf(entry, {}, numberdesk::judgeOf(expiringOn(Today.addDays(-1)), Today));
        QCOMPARE(expired.constFirst().kind, CaseGap::Kind::DocumentExpired);
        QVERIFY(expired.constFirst().text.contains(QStringLiteral("bill.pdf")));
        QVERIFY(numberdesk::gapsOf(entry, {}, numberdesk::judgeOf(expiringOn(Today), Today)).isEmpty());
    }

    void anAddressLiesWhereTheProviderWantsIt()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.address->country = *numberdesk::CountryCode::fromText(u"CH");
        entry.address->postalCode = QStringLiteral("3003");
        QVERIFY(gapsOf(entry).isEmpty());
        auto asked = tests::sampleRequirement("seat", numberdesk::Requirement::Kind::Address, true);
        asked.criteria.locality = numberdesk::LocalityLimit::SameCountry;
        entry.asked->requirements.append(asked);
        const auto gaps = gapsOf(entry);
        QCOMPARE(identifiers(gaps), QStringList{QStringLiteral("address/country")});
        QCOMPARE(gaps.constFirst().kind, CaseGap::Kind::Wrong);
        entry.address = tests::sampleAddress();
        QVERIFY(gapsOf(entry).isEmpty());
    }

    void whatWasRejectedStaysAGapUntilItIsAnsweredOtherwise()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.rejections = {{QStringLiteral("id-tax_id"),
                             QStringLiteral("Not in the register"),
                             {},
                             entry.answers.value(QStringLiteral("id-tax_id"))},
                            {QStringLiteral("address/postal"),
                             QStringLiteral("Not in Sassari"),
                             {},
                             {QStringLiteral("07100"), {}, {}, {}, 0}}};
        const auto gaps = gapsOf(entry);
        QCOMPARE(identifiers(gaps), (QStringList{QStringLiteral("id-tax_id"), QStringLiteral("address/postal")}));
        QCOMPARE(gaps.constFirst().text, QStringLiteral("Not in the register"));
        entry.answers[QStringLiteral("id-tax_id")].value = QStringLiteral("IT01234567897");
        entry.address->postalCode = QStringLiteral("07101");
        QVERIFY(gapsOf(entry).isEmpty());
    }

    void aPurchaseFieldIsAGapOnlyWhenItIsRequired()
    {
        FieldSpec group;
        group.key = QStringLiteral("requirement_group_id");
        group.label = QStringLiteral("Requirement group");
        QVERIFY(gapsOf(tests::answeredCase(), {group}).isEmpty());
        group.required = true;
        QCOMPARE(identifiers(gapsOf(tests::answeredCase(), {group})), QStringList{group.key});
    }

    void somethingToDoElsewhereIsMissingUntilItIsReported()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.asked->requirements.append(tests::sampleRequirement("sign", Requirement::Kind::Action, true));
        QCOMPARE(gapsOf(entry).size(), 1);
        QCOMPARE(gapsOf(entry).constFirst().kind, CaseGap::Kind::ToDo);
        QCOMPARE(gapsOf(entry).constFirst().identifier, QStringLiteral("id-sign"));
        entry.answers.insert(QStringLiteral("id-sign"), {QStringLiteral("signed on Monday"), {}, {}, {}, 0});
        QVERIFY(gapsOf(entry).isEmpty());
        entry.answers.remove(QStringLiteral("id-sign"));
        entry.asked->requirements.last().required = false;
        QVERIFY(gapsOf(entry).isEmpty());
    }

    void aDocumentThatIsNotWhatIsAcceptedIsWrong_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QString>("words");
        QTest::newRow("an image for a PDF") << QByteArray("image/png") << qint64(1000) << QStringLiteral("PNG");
        QTest::newRow("a program") << QByteArray("application/x-msdownload") << qint64(1000)
                                   << QStringLiteral("a program");
        QTest::newRow("of no known kind") << QByteArray() << qint64(1000) << QStringLiteral("unknown");
        QTest::newRow("too large") << QByteArray("application/pdf") << qint64(10485761) << QStringLiteral("at most");
    }

    void aDocumentThatIsNotWhatIsAcceptedIsWrong()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(qint64, size);
        QFETCH(QString, words);
        const auto documentOf = [contentType, size](const QString &id) {
            auto document = theBill(id);
            document->contentType = contentType;
            document->size = size;
            return document;
        };
        const auto gaps = numberdesk::gapsOf(tests::answeredCase(), {}, numberdesk::judgeOf(documentOf, Today));
        QCOMPARE(identifiers(gaps), QStringList{QStringLiteral("id-proof_of_address")});
        QCOMPARE(gaps.constFirst().kind, CaseGap::Kind::Wrong);
        QVERIFY2(gaps.constFirst().text.contains(words), qPrintable(gaps.constFirst().text));
    }

    void moreDocumentsThanAreTakenAreWrong()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.answers[QStringLiteral("id-proof_of_address")].documentIds = {QStringLiteral("bill"),
                                                                            QStringLiteral("bill")};
        QCOMPARE(gapsOf(entry).constFirst().kind, CaseGap::Kind::Wrong);
        entry.asked->requirements[1].criteria.maximumDocuments = 2;
        QVERIFY(gapsOf(entry).isEmpty());
    }

    void theCountryOfTheRegulatorIsTheAddressesUnlessItNamesAnother()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.address->country = {};
        QVERIFY(gapsOf(entry).isEmpty());
        entry.address->country = *numberdesk::CountryCode::fromText(u"QQ");
        QCOMPARE(identifiers(gapsOf(entry)), QStringList{QStringLiteral("address/country")});
        QCOMPARE(gapsOf(entry).constFirst().kind, CaseGap::Kind::Wrong);
    }

    void aPostalCodeIsNeededWhereThePostUsesThem()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.address->postalCode.clear();
        QCOMPARE(identifiers(gapsOf(entry)), QStringList{QStringLiteral("address/postal")});
        entry.address->country = *numberdesk::CountryCode::fromText(u"AE");
        QVERIFY(gapsOf(entry).isEmpty());
    }

    void aFurtherAddressIsAnsweredInWords()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.asked->requirements.append(tests::sampleRequirement("seat", Requirement::Kind::Address, true));
        QVERIFY(gapsOf(entry).isEmpty());
        entry.asked->requirements.append(tests::sampleRequirement("branch", Requirement::Kind::Address, true));
        QCOMPARE(identifiers(gapsOf(entry)), QStringList{QStringLiteral("id-branch")});
    }

    void aPurchaseFieldThatIsNoNumberIsWrong()
    {
        FieldSpec group;
        group.key = QStringLiteral("requirement_group_id");
        group.label = QStringLiteral("Requirement group");
        group.kind = FieldSpec::Kind::Integer;
        ComplianceCase entry = tests::answeredCase();
        entry.fields.insert(group.key, QStringLiteral("many"));
        QCOMPARE(gapsOf(entry, {group}).constFirst().kind, CaseGap::Kind::Wrong);
    }

    void aRejectionStandsWhateverTheSameAnswerIsFrom()
    {
        ComplianceCase entry = tests::answeredCase();
        numberdesk::CaseAnswer &answer = entry.answers[QStringLiteral("id-tax_id")];
        entry.rejections = {{QStringLiteral("id-tax_id"), QStringLiteral("Not in the register"), {}, answer}};
        answer.profileId = QStringLiteral("acme");
        answer.profileRevision = 3;
        QCOMPARE(gapsOf(entry).constFirst().kind, CaseGap::Kind::Rejected);
    }

    void fiveHundredRequirementsWithAHostilePatternEndSoon()
    {
        ComplianceCase entry = tests::answeredCase();
        for (int i = 0; i < 500; ++i) {
            Requirement requirement =
                tests::sampleRequirement(qPrintable(QString::number(i)), Requirement::Kind::Text, true);
            requirement.criteria.pattern = QStringLiteral("^(a+)+$");
            entry.answers.insert(requirement.identifier(), {QString(40, u'a') + u'!', {}, {}, {}, 0});
            entry.asked->requirements.append(requirement);
        }
        // What the bound leaves undecided is a doubt, not a gap.
        QVERIFY(gapsOf(entry).isEmpty());
    }

    void thereIsAlwaysANextStep()
    {
        ComplianceCase entry = tests::sampleNames();
        entry.subject = tests::sassari();
        entry.asked = tests::sampleSet();
        const CaseStep fill = nextStep(entry, gapsOf(entry), 2);
        QCOMPARE(fill.act, Act::FillIn);
        QCOMPARE(fill.identifier, QStringLiteral("id-tax_id"));

        entry = tests::answeredCase();
        QCOMPARE(nextStep(entry, {}, 2).act, Act::ReviewPurchase);
        QCOMPARE(nextStep(entry, {}, 0).act, Act::FindNumber);
        entry.state = ComplianceCase::State::Waiting;
        QCOMPARE(nextStep(entry, {}, 0).act, Act::WaitForProvider);
        QCOMPARE(nextStep(entry, {}, 1).act, Act::ReviewPurchase);
        entry.state = ComplianceCase::State::Approved;
        QCOMPARE(nextStep(entry, {}, 0).act, Act::Nothing);
        entry.state = ComplianceCase::State::Open;
        entry.rejections = {
            {QStringLiteral("id-tax_id"), QStringLiteral("No"), {}, entry.answers.value(QStringLiteral("id-tax_id"))}};
        const CaseStep mend = nextStep(entry, gapsOf(entry), 1);
        QCOMPARE(mend.act, Act::Mend);
        QCOMPARE(mend.identifier, QStringLiteral("id-tax_id"));
        QVERIFY(mend.sentence.contains(QStringLiteral("MindHunters")));
        entry.rejections = {{{}, QStringLiteral("Not eligible"), {}, {}}};
        const CaseStep settle = nextStep(entry, gapsOf(entry), 1);
        QCOMPARE(settle.act, Act::Settle);
        entry.rejections[0].isSettled = true;
        QCOMPARE(nextStep(entry, gapsOf(entry), 1).act, Act::ReviewPurchase);
        entry.submissions = {{QStringLiteral("i1"), {}, numberdesk::CaseSubmission::State::Rejected, {}, {}}};
        QCOMPARE(nextStep(entry, gapsOf(entry), 0).act, Act::WaitForProvider);
        QCOMPARE(nextStep(entry, gapsOf(entry), 1).act, Act::ReviewPurchase);
    }
};

QTEST_GUILESS_MAIN(CaseGapsTest)

#include "tst_casegaps.moc"
