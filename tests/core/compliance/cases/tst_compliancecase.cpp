// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/caserejections.h"
#include "core/compliance/cases/requirementjson.h"
#include "tests/core/compliance/cases/samplecase.h"

#include <QJsonDocument>
#include <QTest>

using numberdesk::CaseAnswer;
using numberdesk::CaseRejection;
using numberdesk::CaseSubmission;
using numberdesk::ComplianceCase;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::PhoneNumber;
using numberdesk::Requirement;
using numberdesk::RequirementSet;
using numberdesk::ReviewState;
namespace tests = numberdesk::tests;

namespace {

const QDateTime Noon(QDate(2026, 10, 2), QTime(12, 0), Qt::UTC);

/// As it comes back from the disk.
QJsonObject throughText(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

Error refusal(const QString &field, const QString &text)
{
    Error error;
    error.kind = ErrorKind::RequirementMissing;
    error.providerText = QStringLiteral("The given data was invalid");
    error.fields = {{field, text}};
    return error;
}

} // namespace

class ComplianceCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBackFromDisk()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.state = ComplianceCase::State::Waiting;
        entry.askedAt = Noon;
        entry.numberNeedsAddress = true;
        entry.answers[QStringLiteral("id-tax_id")].profileId = QStringLiteral("p1");
        entry.answers[QStringLiteral("id-tax_id")].profileAttribute = QStringLiteral("VatNumber");
        entry.answers[QStringLiteral("id-tax_id")].profileRevision = 3;
        entry.addressProfileId = QStringLiteral("p1");
        entry.fields.insert(QStringLiteral("requirement_group_id"), QStringLiteral("4821"));
        entry.profileId = QStringLiteral("p1");
        entry.deadline = QDate(2026, 12, 1);
        entry.rejections = {
            {QStringLiteral("id-tax_id"), QStringLiteral("Not known"), Noon, {QStringLiteral("X"), {}, {}, {}, 0}}};
        entry.submissions = {{QStringLiteral("i1"), PhoneNumber(QStringLiteral("+390795550142")),
                              CaseSubmission::State::InReview, Noon, QStringLiteral("pending_review")}};
        entry.submissions.front().sent = givenIn(entry);
        entry.answers[QStringLiteral("id-tax_id")].value = QStringLiteral("changed since");
        entry.createdAt = Noon;
        entry.changedAt = Noon;
        entry.changedBy = QStringLiteral("clerk");
        const auto back = numberdesk::complianceCaseFromJson(throughText(toJson(entry)));
        QVERIFY(back);
        QCOMPARE(*back, entry);
    }

    void whatLooksLikeAnAadhaarNumberIsNotKept()
    {
        ComplianceCase entry = tests::answeredCase();
        // Made up, with the right check digit.
        entry.answers[QStringLiteral("id-tax_id")].value = QStringLiteral("2341 2341 2346");
        entry.fields.insert(QStringLiteral("note"), QStringLiteral("card 234123412346"));
        const QByteArray kept = QJsonDocument(toJson(entry)).toJson();
        QVERIFY(!kept.contains("2346"));
        QVERIFY(kept.contains("Via Roma 12"));
    }

    void criteriaOfEveryKindComeBack()
    {
        RequirementSet set = tests::sampleSet();
        set.skipped = 2;
        Requirement odd = tests::sampleRequirement("odd", Requirement::Kind::Other, true);
        odd.kindVerbatim = QStringLiteral("retina_scan");
        odd.criteria.pattern = QStringLiteral("^\\d+$");
        odd.criteria.choices = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        odd.criteria.minimum = 0.5;
        odd.criteria.maximum = 99;
        odd.criteria.maximumDocuments = 3;
        odd.criteria.minimumAge = numberdesk::CalendarSpan{18, 0, 0};
        odd.criteria.maximumAge = numberdesk::CalendarSpan{0, 3, 7};
        odd.criteria.earliestDay = QDate(1900, 1, 1);
        odd.criteria.latestDay = QDate(2030, 12, 31);
        odd.criteria.locality = numberdesk::LocalityLimit::SamePlace;
        odd.criteria.others = {{QStringLiteral("locality"), QStringLiteral("SS")}};
        set.requirements.append(odd);
        QCOMPARE(numberdesk::requirementSetFromJson(throughText(toJson(set))), set);
    }

    void anAadhaarNumberIsKeptInNoPartOfACase()
    {
        ComplianceCase entry = tests::answeredCase();
        const QString number = QStringLiteral("9999 4105 7058");
        entry.address->streetAddress = QStringLiteral("Via Roma 12, ") + number;
        entry.address->businessName = number;
        entry.rejections.append(
            {QStringLiteral("id-tax_id"), QStringLiteral("%1 is no tax number.").arg(number), Noon, {}, false});
        numberdesk::CaseSubmission refused;
        refused.intentId = QStringLiteral("i1");
        refused.words = QStringLiteral("999941057058 is no tax number.");
        entry.submissions.append(refused);
        const QByteArray kept = QJsonDocument(toJson(entry)).toJson();
        QVERIFY2(!kept.contains("4105"), kept.constData());
        const auto read = numberdesk::complianceCaseFromJson(toJson(entry));
        QCOMPARE(read->address->streetAddress, QString());
        QCOMPARE(read->address->locality, entry.address->locality);
        QVERIFY(read->rejections.constLast().reason.endsWith(QStringLiteral(" is no tax number.")));
        QVERIFY(read->submissions.constLast().words.endsWith(QStringLiteral(" is no tax number.")));
    }

    void whatIsNoCaseIsNothing()
    {
        QVERIFY(!numberdesk::complianceCaseFromJson({}));
        QVERIFY(!numberdesk::complianceCaseFromJson({{QStringLiteral("id"), 7}}));
    }

    void aFieldOfTheWireIsFoundOnTheForm_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("part");
        QTest::newRow("by key") << "requirements.tax_id"
                                << "id-tax_id";
        QTest::newRow("by id, in brackets") << "requirements[id-tax_id]"
                                            << "id-tax_id";
        QTest::newRow("alone") << "proof_of_address"
                               << "id-proof_of_address";
        QTest::newRow("with a member") << "requirements.proof_of_address.document_id"
                                       << "id-proof_of_address";
        QTest::newRow("address") << "address.postal_code"
                                 << "address/postal";
        QTest::newRow("address in another spelling") << "address.streetAddress"
                                                     << "address/street";
        QTest::newRow("unknown") << "requirements.shoe_size"
                                 << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void aFieldOfTheWireIsFoundOnTheForm()
    {
        QFETCH(QString, field);
        QTEST(numberdesk::partOfField(tests::answeredCase(), field), "part");
    }

    void aRefusalKeepsWhatWasAnsweredThen()
    {
        const auto rejections = rejectionsIn(
            tests::answeredCase(),
            refusal(QStringLiteral("requirements.proof_of_address"), QStringLiteral("The document is not legible.")),
            Noon);
        QCOMPARE(rejections.size(), 1);
        QCOMPARE(rejections.constFirst().reason, QStringLiteral("The document is not legible."));
        QCOMPARE(rejections.constFirst().before.documentIds, QStringList{QStringLiteral("bill")});
        const auto postal = rejectionsIn(
            tests::answeredCase(), refusal(QStringLiteral("address.postal_code"), QStringLiteral("Unknown")), Noon);
        QCOMPARE(postal.constFirst().before.value, QStringLiteral("07100"));
    }

    void whatIsSaidTwiceAboutAFieldIsOneRejection()
    {
        Error error = refusal(QStringLiteral("requirements.tax_id"), QStringLiteral("Too short."));
        error.fields.append({QStringLiteral("requirements[tax_id]"), QStringLiteral("Not known.")});
        error.fields.append({QStringLiteral("tax_id"), QStringLiteral("Too short. Not known.")});
        const auto rejections = rejectionsIn(tests::answeredCase(), error, Noon);
        QCOMPARE(rejections.size(), 1);
        QCOMPARE(rejections.constFirst().reason, QStringLiteral("Too short. Not known."));
    }

    void aRefusalOfAnUnknownFieldIsAboutTheWhole()
    {
        const auto rejections = rejectionsIn(tests::answeredCase(),
                                             refusal(QStringLiteral("shoe_size"), QStringLiteral("Too large")), Noon);
        QCOMPARE(rejections.constFirst().identifier, QString());
        QCOMPARE(rejections.constFirst().reason, QStringLiteral("shoe_size: Too large"));
        QCOMPARE(rejections.constFirst().before.value, answersMark(tests::answeredCase()));
    }

    void aRefusalThatIsNotAboutAnswersRejectsNone()
    {
        Error taken;
        taken.kind = ErrorKind::NumberTaken;
        QVERIFY(rejectionsIn(tests::answeredCase(), taken, Noon).isEmpty());
    }

    void wordsOfAReview()
    {
        QCOMPARE(numberdesk::reviewStateOf(QString()), ReviewState::NotTold);
        QCOMPARE(numberdesk::reviewStateOf(QStringLiteral("Completed")), ReviewState::Approved);
        QCOMPARE(numberdesk::reviewStateOf(QStringLiteral("rejected")), ReviewState::Rejected);
        QCOMPARE(numberdesk::reviewStateOf(QStringLiteral("pending_review")), ReviewState::InReview);
        QCOMPARE(numberdesk::reviewStateOf(QStringLiteral("on the moon")), ReviewState::InReview);
    }
};

QTEST_GUILESS_MAIN(ComplianceCaseTest)

#include "tst_compliancecase.moc"
