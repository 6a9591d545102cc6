// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/numberannotation.h"

#include "core/locale/formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

struct NumberAnnotationText
{
    Q_DECLARE_TR_FUNCTIONS(NumberAnnotation)
};

bool isBreak(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Separator_Line ||
           character.category() == QChar::Separator_Paragraph;
}

QString oneLine(QString text)
{
    std::replace_if(text.begin(), text.end(), isBreak, QChar(u' '));
    return text.simplified();
}

QString severalLines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &character : text) {
        if (character == u'\r' || character == QChar::ParagraphSeparator || character == QChar::LineSeparator) {
            character = u'\n';
        } else if (character != u'\n' && isBreak(character)) {
            character = u' ';
        }
    }
    return text.trimmed();
}

bool isBefore(const QString &left, const QString &right)
{
    const int order = left.compare(right, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : left < right;
}

/// Notes what is wrong with the fields of a change.
class Complaints
{
public:
    void check(const char *field, const std::optional<QString> &text, qsizetype most)
    {
        if (text && text->size() > most) {
            add(field,
                NumberAnnotationText::tr("This is longer than %1 characters. Shorten it.").arg(formats::number(most)));
        }
    }

    void checkTags(const QStringList &tags)
    {
        const auto tooLong = std::find_if(tags.cbegin(), tags.cend(),
                                          [](const QString &tag) { return tag.size() > NumberAnnotation::MaximumTag; });
        if (tooLong != tags.cend()) {
            add("tags", NumberAnnotationText::tr("The tag “%1” is longer than %2 characters. Shorten it.")
                            .arg(tooLong->left(NumberAnnotation::MaximumTag) + u'…',
                                 formats::number(NumberAnnotation::MaximumTag)));
        }
    }

    void add(const char *field, const QString &text)
    {
        m_error.kind = ErrorKind::InvalidInput;
        m_error.fields.append({QString::fromLatin1(field), text});
    }

    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
};

} // namespace

bool NumberAnnotation::isEmpty() const
{
    return !isProtected && label.isEmpty() && notes.isEmpty() && tags.isEmpty() && owner.isEmpty() &&
           costCentre.isEmpty();
}

bool NumberAnnotation::saysTheSameAs(const NumberAnnotation &other) const
{
    return isProtected == other.isProtected && label == other.label && notes == other.notes && tags == other.tags &&
           owner == other.owner && costCentre == other.costCentre;
}

bool AnnotationChange::isEmpty() const
{
    return !label && !notes && !owner && !costCentre && !tags && addTags.isEmpty() && removeTags.isEmpty();
}

Result<AnnotationChange> cleaned(const AnnotationChange &change)
{
    AnnotationChange clean = change;
    for (std::optional<QString> *text : {&clean.label, &clean.owner, &clean.costCentre}) {
        if (*text) {
            *text = oneLine(**text);
        }
    }
    if (clean.notes) {
        clean.notes = severalLines(*clean.notes);
    }
    if (clean.tags) {
        clean.tags = cleanedTags(*clean.tags);
    }
    clean.addTags = cleanedTags(clean.addTags);
    clean.removeTags = cleanedTags(clean.removeTags);
    Complaints complaints;
    complaints.check("label", clean.label, NumberAnnotation::MaximumLabel);
    complaints.check("notes", clean.notes, NumberAnnotation::MaximumNotes);
    complaints.check("owner", clean.owner, NumberAnnotation::MaximumOwner);
    complaints.check("costCentre", clean.costCentre, NumberAnnotation::MaximumCostCentre);
    complaints.checkTags(clean.tags.value_or(QStringList()) + clean.addTags);
    if (!complaints.error().fields.isEmpty()) {
        return failure(complaints.error());
    }
    return clean;
}

Result<NumberAnnotation> applied(NumberAnnotation annotation, const AnnotationChange &change)
{
    annotation.label = change.label.value_or(annotation.label);
    annotation.notes = change.notes.value_or(annotation.notes);
    annotation.owner = change.owner.value_or(annotation.owner);
    annotation.costCentre = change.costCentre.value_or(annotation.costCentre);
    QStringList tags = change.tags.value_or(annotation.tags);
    tags.removeIf([&change](const QString &tag) { return change.removeTags.contains(tag, Qt::CaseInsensitive); });
    annotation.tags = cleanedTags(tags + change.addTags);
    if (annotation.tags.size() > NumberAnnotation::MaximumTags) {
        Complaints complaints;
        complaints.add("tags", NumberAnnotationText::tr("A number can have %1 tags at most. Remove some.")
                                   .arg(formats::number(NumberAnnotation::MaximumTags)));
        return failure(complaints.error());
    }
    return annotation;
}

QStringList cleanedTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &given : tags) {
        const QStringList parts = given.split(u',');
        for (const QString &part : parts) {
            const QString tag = oneLine(part);
            if (!tag.isEmpty() && !clean.contains(tag, Qt::CaseInsensitive)) {
                clean.append(tag);
            }
        }
    }
    std::sort(clean.begin(), clean.end(), isBefore);
    return clean;
}

QString tagsText(const QStringList &tags) { return tags.join(QStringLiteral(", ")); }

} // namespace numberdesk
