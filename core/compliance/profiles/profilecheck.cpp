// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/profilecheck.h"

#include "core/compliance/profiles/addressrules.h"
#include "core/compliance/profiles/identifiers.h"
#include "core/compliance/profiles/localchecks.h"
#include "core/locale/digits.h"
#include "core/locale/formats.h"
#include "core/privacy/aadhaar.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct ProfileCheckText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileCheck)
};

/// The value as a requirement would ask for it, so that both are held against the same rules.
Requirement asRequirement(ProfileAttribute attribute)
{
    Requirement asked;
    switch (attributeForm(attribute)) {
    case AttributeForm::Date:
        asked.kind = Requirement::Kind::Date;
        break;
    case AttributeForm::Email:
        asked.kind = Requirement::Kind::Email;
        break;
    case AttributeForm::Phone:
        asked.kind = Requirement::Kind::Phone;
        break;
    case AttributeForm::WebSite:
        asked.kind = Requirement::Kind::Url;
        break;
    case AttributeForm::Text:
        break;
    }
    if (attribute == ProfileAttribute::TaxNumber) {
        asked.key = QStringLiteral("tax_id");
    } else if (attribute == ProfileAttribute::VatNumber) {
        asked.key = QStringLiteral("vat_number");
    } else if (attribute == ProfileAttribute::RegistrationNumber) {
        asked.key = QStringLiteral("registration_number");
    }
    return asked;
}

QString tidiedValue(ProfileAttribute attribute, const QString &entered)
{
    const AttributeForm form = attributeForm(attribute);
    const bool isDigits = form == AttributeForm::Date || form == AttributeForm::Phone;
    return isDigits ? withAsciiDigits(tidiedText(entered)) : tidiedText(entered);
}

/// What keeps a text from being kept; empty when nothing does.
QString textProblem(const QString &text)
{
    if (text.size() > MaximumProfileText) {
        return ProfileCheckText::tr("At most %1 characters can be kept; this has %2.")
            .arg(formats::number(MaximumProfileText), formats::number(text.size()));
    }
    return mustNotBeStored(text) ? whyNotStored() : QString();
}

class Findings
{
public:
    void add(const QString &field, const QString &problem)
    {
        if (!problem.isEmpty()) {
            m_fields.append({field, problem});
        }
    }
    void addText(const QString &field, const QString &text) { add(field, textProblem(text)); }
    [[nodiscard]] const QList<FieldMessage> &fields() const { return m_fields; }

private:
    QList<FieldMessage> m_fields;
};

void checkValues(const ComplianceProfile &entered, ComplianceProfile &checked, Findings &findings)
{
    checked.values.clear();
    for (auto entry = entered.values.cbegin(); entry != entered.values.cend(); ++entry) {
        const QString value = tidiedValue(entry.key(), entry.value());
        if (value.isEmpty() || entry.key() == ProfileAttribute::FullName) {
            continue;
        }
        const QString field = attributeKey(entry.key());
        const bool isPhone = attributeForm(entry.key()) == AttributeForm::Phone;
        const QString problem = isPhone && value.size() <= MaximumProfileText ? QString() : textProblem(value);
        findings.add(field,
                     problem.isEmpty() ? checkAttribute(entry.key(), value, entered.country()).problem : problem);
        checked.values.insert(entry.key(), value);
    }
}

void checkAddresses(const ComplianceProfile &entered, ComplianceProfile &checked, Findings &findings)
{
    checked.addresses.clear();
    for (const LabelledAddress &entry : entered.addresses) {
        const LabelledAddress tidy{tidiedText(entry.label), tidied(entry.address)};
        if (isBlank(tidy.address) && tidy.label.isEmpty()) {
            continue;
        }
        // no locale: the name of a field, which the form reads.
        const QString place = QStringLiteral("addresses[%1].").arg(checked.addresses.size());
        findings.addText(place + QStringLiteral("label"), tidy.label);
        for (const AddressPart part : addressParts()) {
            const QString text = addressText(tidy.address, part);
            if (part != AddressPart::PhoneNumber || text.size() > MaximumProfileText) {
                findings.addText(place + addressPartKey(part), text);
            }
        }
        checked.addresses.append(tidy);
    }
}

void checkAnswers(const ComplianceProfile &entered, ComplianceProfile &checked, Findings &findings)
{
    checked.answers.clear();
    for (const ReusableAnswer &entry : entered.answers) {
        const ReusableAnswer tidy{tidiedText(entry.question), entry.value.trimmed()};
        if (tidy.question.isEmpty() && tidy.value.isEmpty()) {
            continue;
        }
        // no locale: the name of a field, which the form reads.
        const QString place = QStringLiteral("answers[%1].").arg(checked.answers.size());
        if (tidy.question.isEmpty()) {
            findings.add(place + QStringLiteral("question"),
                         ProfileCheckText::tr("Enter the question that this answers."));
        }
        findings.addText(place + QStringLiteral("question"), tidy.question);
        findings.addText(place + QStringLiteral("value"), tidy.value);
        checked.answers.append(tidy);
    }
}

} // namespace

AnswerCheck checkAttribute(ProfileAttribute attribute, const QString &value, const CountryCode &country)
{
    const QString tidy = tidiedValue(attribute, value);
    if (tidy.isEmpty()) {
        return {};
    }
    Requirement asked = asRequirement(attribute);
    // Of forms of its own only; how long a text may be is for whoever keeps or sends it.
    if (asked.kind == Requirement::Kind::Text) {
        return {{}, localDoubt(asked, tidy, country)};
    }
    return checkAnswer(asked, tidy, country);
}

Result<ComplianceProfile> checkedProfile(const ComplianceProfile &entered)
{
    Findings findings;
    ComplianceProfile checked = entered;
    checked.name = tidiedText(entered.name);
    if (checked.name.isEmpty()) {
        findings.add(QStringLiteral("name"), ProfileCheckText::tr("Give the profile a name."));
    }
    findings.addText(QStringLiteral("name"), checked.name);
    checkValues(entered, checked, findings);
    checkAddresses(entered, checked, findings);
    checkAnswers(entered, checked, findings);
    if (checked.addresses.size() > MaximumProfileEntries || checked.answers.size() > MaximumProfileEntries) {
        findings.add(QString(),
                     ProfileCheckText::tr("A profile keeps at most %1 addresses and as many reusable answers. "
                                          "Make another profile for the rest.")
                         .arg(formats::number(MaximumProfileEntries)));
    }
    if (findings.fields().isEmpty()) {
        return checked;
    }
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.fields = findings.fields();
    error.advice = findings.fields().constFirst().text;
    return failure(error);
}

} // namespace numberdesk
