// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compliance/form/requirementform.h"
#include "ui/widgets/inlinemessage.h"

namespace numberdesk::tests {

inline Requirement requirement(const char *name, Requirement::Kind kind, bool isRequired = false)
{
    Requirement requirement;
    requirement.name = QString::fromLatin1(name);
    requirement.key = requirement.name.toLower().replace(u' ', u'_');
    requirement.kind = kind;
    requirement.required = isRequired;
    return requirement;
}

inline Requirement choice(const char *name, Requirement::Kind kind, const QStringList &choices)
{
    Requirement asked = requirement(name, kind);
    asked.criteria.choices = choices;
    return asked;
}

inline FormContent contentOf(const QList<Requirement> &requirements)
{
    FormContent content;
    content.providerName = QStringLiteral("MindHunters");
    content.country = *CountryCode::fromText(u"IT");
    content.requirements.emplace();
    content.requirements->requirements = requirements;
    return content;
}

inline FieldSpec field(const char *label, FieldSpec::Kind kind)
{
    FieldSpec spec;
    spec.label = QString::fromLatin1(label);
    spec.key = spec.label.toLower().replace(u' ', u'_');
    spec.kind = kind;
    return spec;
}

/// Asks for one of each kind.
inline FormContent everything()
{
    Requirement done = requirement("Video call", Requirement::Kind::Action);
    done.description = QStringLiteral("Book it at https://id.mindhunters.example/book.");
    Requirement unknown = requirement("Stamp", Requirement::Kind::Other);
    unknown.kindVerbatim = QStringLiteral("hologram");
    FormContent content = contentOf({
        requirement("Tax number", Requirement::Kind::Text),
        requirement("Purpose", Requirement::Kind::LongText),
        requirement("Founded", Requirement::Kind::Date),
        choice("Legal form", Requirement::Kind::Choice, {QStringLiteral("Srl"), QStringLiteral("SpA")}),
        choice("Use", Requirement::Kind::MultipleChoice,
               {QStringLiteral("Sales"), QStringLiteral("Support, in-house"), QStringLiteral("Other")}),
        requirement("Mail", Requirement::Kind::Email),
        requirement("Web site", Requirement::Kind::Url),
        requirement("Phone", Requirement::Kind::Phone),
        requirement("Seat", Requirement::Kind::Address),
        requirement("Extract", Requirement::Kind::Document),
        done,
        unknown,
    });
    FieldSpec form = field("Group", FieldSpec::Kind::Choice);
    form.choices = {{QStringLiteral("7"), QStringLiteral("Milan")}};
    content.purchaseFields = {field("Note", FieldSpec::Kind::Text), field("Count", FieldSpec::Kind::Integer), form,
                              field("Recorded", FieldSpec::Kind::Boolean)};
    content.hasLabel = true;
    return content;
}

inline FormValues everyValue(const QString &file)
{
    FormValues values;
    values.answers = {
        {QStringLiteral("tax_number"), QStringLiteral("IT01234567890")},
        {QStringLiteral("purpose"), QStringLiteral("Calls of customers.\nAnd their answers.")},
        {QStringLiteral("founded"), QStringLiteral("2019-04-30")},
        {QStringLiteral("legal_form"), QStringLiteral("SpA")},
        {QStringLiteral("use"), QStringLiteral("Sales,Support, in-house")},
        {QStringLiteral("mail"), QStringLiteral("desk@example.com")},
        {QStringLiteral("web_site"), QStringLiteral("https://example.com/")},
        {QStringLiteral("phone"), QStringLiteral("+390795550142")},
        {QStringLiteral("video_call"), QStringLiteral("done on Monday")},
        {QStringLiteral("stamp"), QStringLiteral("blue")},
    };
    values.documents = {{QStringLiteral("extract"), {DocumentValue{{}, file}}}};
    PostalAddress address;
    address.businessName = QStringLiteral("Acme Srl");
    address.firstName = QStringLiteral("Anna");
    address.lastName = QStringLiteral("Rossi");
    address.streetAddress = QStringLiteral("Via Roma 12");
    address.extendedAddress = QStringLiteral("Scala B");
    address.postalCode = QStringLiteral("07100");
    address.locality = QStringLiteral("Sassari");
    address.administrativeArea = QStringLiteral("SS");
    address.country = *CountryCode::fromText(u"FR");
    address.phoneNumber = QStringLiteral("+390795550143");
    values.address = address;
    values.fields = {{QStringLiteral("note"), QStringLiteral("as agreed")},
                     {QStringLiteral("count"), QStringLiteral("3")},
                     {QStringLiteral("group"), QStringLiteral("7")},
                     {QStringLiteral("recorded"), QStringLiteral("true")}};
    values.label = QStringLiteral("Front desk");
    return values;
}

inline QString gapAt(const RequirementForm &form, const QString &key)
{
    const QList<FormGap> gaps = form.gaps();
    for (const FormGap &gap : gaps) {
        if (gap.key == key) {
            return gap.text;
        }
    }
    return {};
}

inline QStringList messagesOf(const QWidget &form)
{
    QStringList texts;
    const QList<InlineMessage *> messages = form.findChildren<InlineMessage *>();
    for (const InlineMessage *message : messages) {
        if (!message->text().isEmpty()) {
            texts.append(message->text());
        }
    }
    return texts;
}

} // namespace numberdesk::tests
