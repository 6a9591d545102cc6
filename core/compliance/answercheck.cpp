// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/answercheck.h"

#include "core/compliance/profiles/localchecks.h"
#include "core/compliance/requirementwords.h"
#include "core/domain/phonenumber.h"
#include "core/locale/digits.h"
#include "core/locale/formats.h"
#include "core/locale/typedamount.h"

#include <QCache>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCheck)
};

using Kind = Requirement::Kind;

bool hasControlCharacter(const QString &answer)
{
    return std::any_of(answer.cbegin(), answer.cend(), [](QChar character) {
        return character != u'\n' && character != u'\t' && character.category() == QChar::Other_Control;
    });
}

QString lengthProblem(const Requirement &requirement, const QString &answer)
{
    // Characters as people count them, not UTF-16 units.
    const auto length = static_cast<int>(answer.toUcs4().size());
    const AcceptanceCriteria &criteria = requirement.criteria;
    if (criteria.minimumLength && length < *criteria.minimumLength) {
        return Text::tr("At least %1 characters are needed; this has %2.")
            .arg(formats::number(*criteria.minimumLength), formats::number(length));
    }
    if (criteria.maximumLength && length > *criteria.maximumLength) {
        return Text::tr("At most %1 characters are accepted; this has %2.")
            .arg(formats::number(*criteria.maximumLength), formats::number(length));
    }
    return length > MaximumAnswerCharacters
               ? Text::tr("At most %1 characters can be sent.").arg(formats::number(MaximumAnswerCharacters))
               : QString();
}

QString dateProblem(const QString &answer)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    if (!form.match(answer).hasMatch()) {
        return Text::tr("Write the date as YYYY-MM-DD, for instance 2019-04-30.");
    }
    return QDate::fromString(answer, Qt::ISODate).isValid() ? QString()
                                                            : Text::tr("The calendar has no %1.").arg(answer);
}

/// What the calendar says against a day that is one.
QString dayProblem(const Requirement &requirement, const QString &answer, const QDate &today)
{
    const AcceptanceCriteria &criteria = requirement.criteria;
    const QDate day = QDate::fromString(answer, Qt::ISODate);
    if (requirement.kind != Kind::Date || !day.isValid()) {
        return {};
    }
    if (criteria.earliestDay.isValid() && day < criteria.earliestDay) {
        return Text::tr("It must be %1 or later.").arg(formats::day(criteria.earliestDay));
    }
    if (criteria.latestDay.isValid() && day > criteria.latestDay) {
        return Text::tr("It must be %1 or earlier.").arg(formats::day(criteria.latestDay));
    }
    if (criteria.minimumAge && day > criteria.minimumAge->before(today)) {
        return Text::tr("It must lie at least %1 back: %2 or earlier.")
            .arg(spanInWords(*criteria.minimumAge), formats::day(criteria.minimumAge->before(today)));
    }
    if (criteria.maximumAge && day < criteria.maximumAge->before(today)) {
        return Text::tr("It must not lie more than %1 back: %2 or later.")
            .arg(spanInWords(*criteria.maximumAge), formats::day(criteria.maximumAge->before(today)));
    }
    return {};
}

QString formProblem(const Requirement &requirement, const QString &answer)
{
    switch (requirement.kind) {
    case Kind::Date:
        return dateProblem(answer);
    case Kind::Email: {
        static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
        return form.match(answer).hasMatch() ? QString() : Text::tr("Enter a mail address, as name@example.com.");
    }
    case Kind::Url: {
        const QUrl url(answer, QUrl::StrictMode);
        const bool isWeb = url.isValid() && !url.host().isEmpty() &&
                           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
        return isWeb ? QString() : Text::tr("Enter a web address that begins with https://.");
    }
    default:
        return {};
    }
}

QString choiceProblem(const Requirement &requirement, const QString &answer)
{
    const QStringList &choices = requirement.criteria.choices;
    if (choices.isEmpty()) {
        return {};
    }
    const QStringList chosen =
        requirement.kind == Kind::MultipleChoice ? splitChoices(answer, choices) : QStringList{answer};
    const bool allKnown = std::all_of(chosen.cbegin(), chosen.cend(),
                                      [&choices](const QString &choice) { return choices.contains(choice); });
    return allKnown ? QString() : Text::tr("Enter one of: %1.").arg(choices.join(QStringLiteral(", ")));
}

QString rangeProblem(const Requirement &requirement, const QString &answer)
{
    const AcceptanceCriteria &criteria = requirement.criteria;
    if (!criteria.minimum && !criteria.maximum) {
        return {};
    }
    bool isNumber = false;
    const double number = answer.toDouble(&isNumber);
    if (!isNumber) {
        return Text::tr("Enter a number.");
    }
    if (criteria.minimum && number < *criteria.minimum) {
        return Text::tr("It must be at least %1.").arg(formats::figure(*criteria.minimum));
    }
    return criteria.maximum && number > *criteria.maximum
               ? Text::tr("It must be at most %1.").arg(formats::figure(*criteria.maximum))
               : QString();
}

/// A provider's pattern, compiled. Those of a long form are run again at each look at it.
QRegularExpression expressionOf(const QString &pattern)
{
    constexpr int most = 1024;
    static thread_local QCache<QString, QRegularExpression> compiled(most);
    if (const QRegularExpression *known = compiled.object(pattern)) {
        return *known;
    }
    // PCRE2 stops at the first of its own bound and this one, so that no expression can hold up the window.
    // Source: pcre2pattern(3), "Setting match resource limits".
    QRegularExpression expression(QStringLiteral("(*LIMIT_MATCH=200000)") + pattern);
    // A provider may send what fills the memory when it is kept.
    constexpr qsizetype longestKept = 2000;
    if (pattern.size() <= longestKept) {
        compiled.insert(pattern, new QRegularExpression(expression));
    }
    return expression;
}

AnswerCheck patternCheck(const Requirement &requirement, const QString &answer)
{
    const QString &pattern = requirement.criteria.pattern;
    if (pattern.isEmpty()) {
        return {};
    }
    const AnswerCheck undecided{{},
                                Text::tr("The provider’s rule for this cannot be checked here; the provider "
                                         "decides.")};
    if (answer.size() > MaximumPatternSubject) {
        return undecided;
    }
    const QRegularExpression expression = expressionOf(pattern);
    if (!expression.isValid()) {
        return undecided;
    }
    const QRegularExpressionMatch match = expression.match(answer);
    if (!match.isValid()) {
        return undecided;
    }
    if (match.hasMatch()) {
        return {};
    }
    return {Text::tr("This does not have the form that is accepted."), {}};
}

} // namespace

QString joinChoices(const QStringList &choices) { return choices.join(u','); }

QStringList splitChoices(const QString &answer) { return answer.split(u',', Qt::SkipEmptyParts); }

QStringList splitChoices(const QString &answer, const QStringList &choices)
{
    const QStringList pieces = answer.split(u',');
    QStringList chosen;
    for (qsizetype first = 0; first < pieces.size();) {
        // The longest run of pieces that is a choice; a piece that begins none stands for itself.
        qsizetype taken = 1;
        for (qsizetype count = pieces.size() - first; count > 1; --count) {
            if (choices.contains(pieces.mid(first, count).join(u','))) {
                taken = count;
                break;
            }
        }
        chosen.append(pieces.mid(first, taken).join(u','));
        first += taken;
    }
    chosen.removeAll(QString());
    return chosen;
}

QString normalisedAnswer(const Requirement &requirement, const QString &entered)
{
    switch (requirement.kind) {
    case Kind::Choice:
    case Kind::MultipleChoice:
        // The provider's own words, as it has them.
        return requirement.criteria.choices.isEmpty() ? entered.simplified() : entered;
    case Kind::LongText:
        return entered.trimmed();
    case Kind::Date:
    case Kind::Phone:
        return withAsciiDigits(entered.simplified());
    default: {
        const bool isNumber = requirement.criteria.minimum || requirement.criteria.maximum;
        return isNumber ? canonicalNumber(entered.simplified()) : entered.simplified();
    }
    }
}

AnswerCheck checkAnswer(const Requirement &requirement, const QString &answer, const CountryCode &country,
                        const QDate &today)
{
    if (answer.isEmpty()) {
        return {};
    }
    if (hasControlCharacter(answer)) {
        return {Text::tr("There is a control character in it. Type it anew."), {}};
    }
    for (const auto &problemOf : {formProblem, choiceProblem, lengthProblem, rangeProblem}) {
        const QString problem = problemOf(requirement, answer);
        if (!problem.isEmpty()) {
            return {problem, {}};
        }
    }
    if (const QString problem = dayProblem(requirement, answer, today); !problem.isEmpty()) {
        return {problem, {}};
    }
    AnswerCheck check = patternCheck(requirement, answer);
    if (check.problem.isEmpty() && requirement.kind == Kind::Phone && !PhoneNumber(answer).isE164()) {
        check.doubt = Text::tr("Usually written internationally, as +39 079 555 0142.");
    }
    if (const QString doubt = localDoubt(requirement, answer, country); !doubt.isEmpty()) {
        check.doubt = check.doubt.isEmpty() ? doubt : QStringLiteral("%1 %2").arg(doubt, check.doubt);
    }
    return check;
}

} // namespace numberdesk
