// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/answercheck.h"
#include "core/compliance/requirementwords.h"

#include <QElapsedTimer>
#include <QTest>

using numberdesk::AnswerCheck;
using numberdesk::checkAnswer;
using numberdesk::normalisedAnswer;
using numberdesk::Requirement;
using Kind = numberdesk::Requirement::Kind;

namespace {

Requirement requirementOf(Kind kind)
{
    Requirement requirement;
    requirement.key = QStringLiteral("key");
    requirement.name = QStringLiteral("Name");
    requirement.kind = kind;
    return requirement;
}

bool isAccepted(const Requirement &requirement, const char *answer)
{
    return checkAnswer(requirement, QString::fromUtf8(answer)).problem.isEmpty();
}

} // namespace

class AnswerCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithNothing()
    {
        Requirement requirement = requirementOf(Kind::Date);
        requirement.criteria.minimumLength = 11;
        QCOMPARE(checkAnswer(requirement, QString()), AnswerCheck());
    }

    void datesAreDaysOfTheCalendar()
    {
        const Requirement date = requirementOf(Kind::Date);
        QVERIFY(isAccepted(date, "2019-04-30"));
        QVERIFY(isAccepted(date, "2024-02-29"));
        QVERIFY(!isAccepted(date, "2023-02-29"));
        QVERIFY(!isAccepted(date, "2019-04-31"));
        QVERIFY(!isAccepted(date, "30/04/2019"));
        QVERIFY(!isAccepted(date, "2019-4-30"));
        QVERIFY(!isAccepted(date, "2019-04-30T10:00"));
    }

    void lengthsCountCharactersAndSayHowMany()
    {
        Requirement text = requirementOf(Kind::Text);
        text.example = QStringLiteral("IT01234567890");
        text.criteria.minimumLength = 4;
        text.criteria.maximumLength = 5;
        QCOMPARE(checkAnswer(text, QStringLiteral("abc")).problem,
                 QStringLiteral("At least 4 characters are needed; this has 3."));
        QVERIFY(isAccepted(text, "abcd"));
        QVERIFY(!isAccepted(text, "abcdef"));
        // Five characters, ten UTF-16 units.
        QVERIFY(isAccepted(text, "😀😀😀😀😀"));
    }

    void choicesAreThoseOfTheProvider()
    {
        Requirement choice = requirementOf(Kind::Choice);
        choice.criteria.choices = {QStringLiteral("voice"), QStringLiteral("sms")};
        QVERIFY(isAccepted(choice, "sms"));
        QVERIFY(!isAccepted(choice, "fax"));
        QVERIFY(!isAccepted(choice, "voice,sms"));
        choice.kind = Kind::MultipleChoice;
        QVERIFY(isAccepted(choice, "voice,sms"));
        QVERIFY(!isAccepted(choice, "voice,fax"));
    }

    void rangesAreForNumbers()
    {
        Requirement text = requirementOf(Kind::Text);
        text.criteria.minimum = 1;
        text.criteria.maximum = 10;
        QVERIFY(isAccepted(text, "10"));
        QVERIFY(!isAccepted(text, "11"));
        QVERIFY(!isAccepted(text, "0"));
        QVERIFY(!isAccepted(text, "ten"));
    }

    void mailAndWebAddressesHaveTheirForm()
    {
        QVERIFY(isAccepted(requirementOf(Kind::Email), "desk@example.com"));
        QVERIFY(!isAccepted(requirementOf(Kind::Email), "desk.example.com"));
        QVERIFY(!isAccepted(requirementOf(Kind::Email), "two words@example.com"));
        QVERIFY(isAccepted(requirementOf(Kind::Url), "https://example.com/path"));
        QVERIFY(!isAccepted(requirementOf(Kind::Url), "example.com"));
        QVERIFY(!isAccepted(requirementOf(Kind::Url), "file:///etc/passwd"));
    }

    void aTelephoneNumberInAnyFormIsOnlyDoubted()
    {
        QCOMPARE(checkAnswer(requirementOf(Kind::Phone), QStringLiteral("+1 202 555 0143")), AnswerCheck());
        const AnswerCheck national = checkAnswer(requirementOf(Kind::Phone), QStringLiteral("079 5550142"));
        QVERIFY(national.problem.isEmpty());
        QVERIFY(!national.doubt.isEmpty());
    }

    void aPatternOfTheServersDecides()
    {
        Requirement pan = requirementOf(Kind::Text);
        pan.criteria.pattern = QStringLiteral("^[A-Z]{5}[0-9]{4}[A-Z]$");
        pan.example = QStringLiteral("AAAPL1234C");
        QVERIFY(isAccepted(pan, "AAAPL1234C"));
        const AnswerCheck wrong = checkAnswer(pan, QStringLiteral("AAAPL1234"));
        QVERIFY(!wrong.problem.isEmpty());
    }

    void aBrokenPatternOnlyLeavesADoubt()
    {
        Requirement text = requirementOf(Kind::Text);
        text.criteria.pattern = QStringLiteral("([A-Z");
        const AnswerCheck check = checkAnswer(text, QStringLiteral("abc"));
        QVERIFY(check.problem.isEmpty());
        QVERIFY(!check.doubt.isEmpty());
    }

    void aPatternThatNeverEndsDoesNotHoldUpTheWindow()
    {
        Requirement text = requirementOf(Kind::Text);
        text.criteria.pattern = QStringLiteral("^(([a-z])+.)+[A-Z]([a-z])+$");
        QElapsedTimer timer;
        timer.start();
        const AnswerCheck check = checkAnswer(text, QString(500, u'a'));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(check.problem.isEmpty());
        QVERIFY(!check.doubt.isEmpty());
    }

    void aLongSubjectIsNotGivenToAPattern()
    {
        Requirement text = requirementOf(Kind::LongText);
        text.criteria.pattern = QStringLiteral("^b+$");
        QVERIFY(checkAnswer(text, QString(100, u'a')).doubt.isEmpty());
        QVERIFY(!checkAnswer(text, QString(numberdesk::MaximumPatternSubject + 1, u'a')).doubt.isEmpty());
    }

    void agesAreCountedFromToday()
    {
        const QDate today(2026, 5, 31);
        Requirement birth = requirementOf(Kind::Date);
        birth.criteria.minimumAge = numberdesk::CalendarSpan{18, 0, 0};
        const auto problemOf = [today](const Requirement &requirement, const char *day) {
            return checkAnswer(requirement, QString::fromLatin1(day), {}, today).problem;
        };
        QCOMPARE(problemOf(birth, "2008-05-31"), QString());
        QVERIFY(problemOf(birth, "2008-06-01").contains(QStringLiteral("18 year")));
        QVERIFY(!problemOf(birth, "2099-01-01").isEmpty());
        Requirement bill = requirementOf(Kind::Date);
        bill.criteria.maximumAge = numberdesk::CalendarSpan{0, 3, 0};
        QCOMPARE(problemOf(bill, "2026-02-28"), QString());
        QVERIFY(problemOf(bill, "2026-02-27").contains(QStringLiteral("3 month")));
        QVERIFY(numberdesk::requirementHint(birth).contains(QStringLiteral("18 year")));
        QVERIFY(numberdesk::requirementHint(bill).contains(QStringLiteral("3 month")));
    }

    void daysLieBetweenTheFirstAndTheLast()
    {
        Requirement day = requirementOf(Kind::Date);
        day.criteria.earliestDay = QDate(2000, 1, 2);
        day.criteria.latestDay = QDate(2020, 12, 31);
        QVERIFY(isAccepted(day, "2000-01-02"));
        QVERIFY(isAccepted(day, "2020-12-31"));
        QVERIFY(!isAccepted(day, "2000-01-01"));
        QVERIFY(!isAccepted(day, "2021-01-01"));
        const QString hint = numberdesk::requirementHint(day);
        QVERIFY2(hint.contains(QStringLiteral("2000")) && hint.contains(QStringLiteral("2020")), qPrintable(hint));
    }

    void whatAProviderSaysBesidesReadsAsWords()
    {
        Requirement document = requirementOf(Kind::Document);
        document.criteria.others = {{QStringLiteral("time_limit"), QStringLiteral("Current and not expired")}};
        QCOMPARE(numberdesk::requirementHint(document), QStringLiteral("Time limit: Current and not expired."));
        Requirement address = requirementOf(Kind::Address);
        address.criteria.locality = numberdesk::LocalityLimit::SameCountry;
        QCOMPARE(numberdesk::requirementHint(address), QStringLiteral("In the country of the number."));
    }

    void whiteSpaceAroundIsTakenAway()
    {
        QCOMPARE(normalisedAnswer(requirementOf(Kind::Text), QStringLiteral("  IT \n 01 ")), QStringLiteral("IT 01"));
        QCOMPARE(normalisedAnswer(requirementOf(Kind::LongText), QStringLiteral(" a\nb ")), QStringLiteral("a\nb"));
    }

    void hintsSayDescriptionLengthAndExample()
    {
        Requirement tax = requirementOf(Kind::Text);
        tax.description = QStringLiteral("Codice fiscale or VAT number");
        tax.example = QStringLiteral("IT01234567890");
        tax.criteria.minimumLength = 11;
        tax.criteria.maximumLength = 16;
        QCOMPARE(numberdesk::requirementHint(tax),
                 QStringLiteral("Codice fiscale or VAT number. 11 to 16 characters. Example: IT01234567890"));
        Requirement other = requirementOf(Kind::Other);
        other.kindVerbatim = QStringLiteral("declaration");
        QVERIFY(numberdesk::requirementHint(other).contains(QStringLiteral("declaration")));
    }
};

QTEST_GUILESS_MAIN(AnswerCheckTest)
#include "tst_answercheck.moc"
