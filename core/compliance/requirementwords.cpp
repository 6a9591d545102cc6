// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/requirementwords.h"

#include "core/compliance/documentcheck.h"
#include "core/locale/formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequirementWords)
};

using Kind = Requirement::Kind;

QString asSentence(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    static const QString ends = QStringLiteral(".!?:;…");
    //: A sentence of the provider that came without its full stop.
    return ends.contains(trimmed.back()) ? trimmed : Text::tr("%1.").arg(trimmed);
}

QString lengthWords(const AcceptanceCriteria &criteria)
{
    if (criteria.minimumLength && criteria.maximumLength) {
        return *criteria.minimumLength == *criteria.maximumLength
                   ? Text::tr("%1 characters.").arg(formats::number(*criteria.minimumLength))
                   : Text::tr("%1 to %2 characters.")
                         .arg(formats::number(*criteria.minimumLength), formats::number(*criteria.maximumLength));
    }
    if (criteria.minimumLength) {
        return Text::tr("At least %1 characters.").arg(formats::number(*criteria.minimumLength));
    }
    return criteria.maximumLength ? Text::tr("At most %1 characters.").arg(formats::number(*criteria.maximumLength))
                                  : QString();
}

QString rangeWords(const AcceptanceCriteria &criteria)
{
    if (criteria.minimum && criteria.maximum) {
        return Text::tr("From %1 to %2.").arg(formats::figure(*criteria.minimum), formats::figure(*criteria.maximum));
    }
    if (criteria.minimum) {
        return Text::tr("At least %1.").arg(formats::figure(*criteria.minimum));
    }
    return criteria.maximum ? Text::tr("At most %1.").arg(formats::figure(*criteria.maximum)) : QString();
}

QString dayWords(const AcceptanceCriteria &criteria)
{
    if (criteria.earliestDay.isValid() && criteria.latestDay.isValid()) {
        return Text::tr("From %1 to %2.").arg(formats::day(criteria.earliestDay), formats::day(criteria.latestDay));
    }
    if (criteria.earliestDay.isValid()) {
        return Text::tr("%1 or later.").arg(formats::day(criteria.earliestDay));
    }
    return criteria.latestDay.isValid() ? Text::tr("%1 or earlier.").arg(formats::day(criteria.latestDay)) : QString();
}

QStringList ageWords(const AcceptanceCriteria &criteria)
{
    QStringList sentences;
    if (criteria.minimumAge) {
        sentences.append(Text::tr("At least %1 ago.").arg(spanInWords(*criteria.minimumAge)));
    }
    if (criteria.maximumAge) {
        sentences.append(Text::tr("Not older than %1.").arg(spanInWords(*criteria.maximumAge)));
    }
    return sentences;
}

QString localityWords(LocalityLimit limit)
{
    switch (limit) {
    case LocalityLimit::SameCountry:
        return Text::tr("In the country of the number.");
    case LocalityLimit::SamePlace:
        return Text::tr("In the place that the number belongs to.");
    case LocalityLimit::Anywhere:
        break;
    }
    return {};
}

/// A provider's name of a criterion, "time_limit", as people write it.
QString criterionName(const QString &told)
{
    QString name = told;
    name.replace(u'_', u' ');
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

QString documentWords(const AcceptanceCriteria &criteria)
{
    const QString types = contentTypesInWords(criteria.contentTypes);
    if (!criteria.maximumBytes) {
        return types.isEmpty() ? QString() : Text::tr("Accepted: %1.").arg(types);
    }
    const QString size = formats::dataSize(*criteria.maximumBytes, 0);
    return types.isEmpty() ? Text::tr("At most %1.").arg(size) : Text::tr("Accepted: %1, at most %2.").arg(types, size);
}

QString noticeOf(const Requirement &requirement)
{
    if (requirement.kind == Kind::Action) {
        return Text::tr("This is something to do at the provider. Enter what the provider asks for when it is done.");
    }
    if (requirement.kind == Kind::Other) {
        return Text::tr("The provider calls this “%1”, which Numberdesk does not know: answer it in words.")
            .arg(requirement.kindVerbatim);
    }
    return {};
}

} // namespace

QString spanInWords(const CalendarSpan &span)
{
    QStringList parts;
    if (span.years != 0) {
        parts.append(Text::tr("%n year(s)", nullptr, span.years));
    }
    if (span.months != 0) {
        parts.append(Text::tr("%n month(s)", nullptr, span.months));
    }
    if (span.days != 0 || parts.isEmpty()) {
        parts.append(Text::tr("%n day(s)", nullptr, span.days));
    }
    return QLocale().createSeparatedList(parts);
}

QString requirementName(const Requirement &requirement)
{
    return requirement.name.trimmed().isEmpty() ? requirement.identifier() : requirement.name.trimmed();
}

QUrl actionLink(const Requirement &requirement)
{
    QStringList texts;
    for (const Detail &other : requirement.criteria.others) {
        texts.append(other.value);
    }
    texts.append(requirement.description);
    texts.append(requirement.example);
    static const QRegularExpression address(QStringLiteral("https://[^\\s\"'<>()]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : std::as_const(texts)) {
        QString found = address.match(text).captured();
        while (!found.isEmpty() && QStringLiteral(".,;:!?").contains(found.back())) {
            found.chop(1);
        }
        // What stands before an @ looks like a host and is none.
        const QUrl url(found, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.authority().contains(u'@')) {
            return url;
        }
    }
    return {};
}

QString requirementHint(const Requirement &requirement)
{
    const AcceptanceCriteria &criteria = requirement.criteria;
    QStringList sentences{asSentence(requirement.description)};
    if (!criteria.choices.isEmpty() && requirement.kind != Kind::Choice && requirement.kind != Kind::MultipleChoice &&
        requirement.description.trimmed().isEmpty()) {
        sentences.append(Text::tr("One of: %1.").arg(criteria.choices.join(QStringLiteral(", "))));
    }
    if (requirement.kind == Kind::Document) {
        sentences.append(documentWords(criteria));
        if (criteria.maximumDocuments.value_or(1) > 1) {
            sentences.append(Text::tr("Up to %n document(s).", nullptr, *criteria.maximumDocuments));
        }
    } else {
        sentences.append(lengthWords(criteria));
        sentences.append(rangeWords(criteria));
        sentences.append(dayWords(criteria));
        if (requirement.kind == Kind::Date) {
            sentences.append(Text::tr("Written as YYYY-MM-DD."));
        }
    }
    sentences += ageWords(criteria);
    sentences.append(localityWords(criteria.locality));
    for (const Detail &other : criteria.others) {
        sentences.append(asSentence(Text::tr("%1: %2").arg(criterionName(other.name), other.value)));
    }
    if (!requirement.example.trimmed().isEmpty()) {
        sentences.append(Text::tr("Example: %1").arg(requirement.example.trimmed()));
    }
    sentences.append(noticeOf(requirement));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace numberdesk
