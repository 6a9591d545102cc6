// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/mindhunters/mindhuntersdescription.h"

#include "core/providers/mindhunters/mindhuntersaddress.h"
#include "core/providers/mindhunters/mindhunterscodec.h"
#include "core/providers/mindhunters/mindhuntersprovider.h"
#include "core/providers/mindhunters/texts.h"

#include <algorithm>

namespace numberdesk {
namespace {

using mindhunters::Texts;

QList<FieldSpec> accountFields()
{
    FieldSpec subdomain;
    subdomain.key = QStringLiteral("subdomain");
    //: Field of an account: the first part of its address.
    subdomain.label = Texts::tr("Subdomain");
    subdomain.hint =
        Texts::tr("The first part of the workspace’s address: “acme” in https://acme.mindhunters.ai. It is not "
                  "needed where a full API address is given.");
    subdomain.placeholder = QStringLiteral("acme");

    FieldSpec domain;
    domain.key = QStringLiteral("domain");
    //: Field of an account: where its address ends.
    domain.label = Texts::tr("Domain");
    domain.hint = Texts::tr("MindHunters documents two domains. Choose the one in the address of the workspace.");
    domain.kind = FieldSpec::Kind::Choice;
    const QStringList known = mindhunters::domains();
    for (const QString &name : known) {
        domain.choices.append({name, name});
    }
    domain.defaultValue = known.constFirst();
    return {subdomain, domain};
}

FieldSpec setting(QLatin1String block, QLatin1String member, const QString &label, FieldSpec::Kind kind)
{
    FieldSpec spec;
    spec.key = mindhunters::settingKey(block, member);
    spec.label = label;
    spec.kind = kind;
    return spec;
}

QList<FieldSpec> numberSettings()
{
    const QLatin1String enabled("enabled");
    const QLatin1String limit("channel_limit");
    const QLatin1String destinations("whitelisted_destinations");
    const QString destinationsHint = Texts::tr("Country codes with commas between them, for example IT, FR.");
    QList<FieldSpec> settings{
        setting(QLatin1String("voice"), enabled, Texts::tr("Outbound calls"), FieldSpec::Kind::Boolean),
        setting(QLatin1String("voice"), limit, Texts::tr("Outbound call channels"), FieldSpec::Kind::Integer),
        setting(QLatin1String("voice"), destinations, Texts::tr("Call destinations"), FieldSpec::Kind::Text),
        setting(QLatin1String("sms"), enabled, Texts::tr("Text messages"), FieldSpec::Kind::Boolean),
        setting(QLatin1String("sms"), limit, Texts::tr("Text message channels"), FieldSpec::Kind::Integer),
        setting(QLatin1String("sms"), destinations, Texts::tr("Text message destinations"), FieldSpec::Kind::Text),
        setting(QLatin1String("inbound"), enabled, Texts::tr("Inbound calls"), FieldSpec::Kind::Boolean),
        setting(QLatin1String("inbound"), limit, Texts::tr("Inbound call channels"), FieldSpec::Kind::Integer),
    };
    for (FieldSpec &spec : settings) {
        if (spec.kind == FieldSpec::Kind::Text) {
            spec.hint = destinationsHint;
            spec.placeholder = QStringLiteral("IT, FR");
        } else if (spec.kind == FieldSpec::Kind::Integer) {
            spec.hint = Texts::tr("How many at the same time.");
        }
    }
    return settings;
}

ProviderTraits generalTraits()
{
    ProviderTraits traits;
    traits.id = QStringLiteral("mindhunters");
    traits.name = QStringLiteral("MindHunters");
    traits.notOffered = {
        {Operation::ChangeLabel, Texts::tr("MindHunters numbers have no editable label.")},
        {Operation::UnlinkAgent, Texts::tr("Detach the agent in the MindHunters dashboard.")},
        {Operation::CancelRelease, Texts::tr("MindHunters has no way to cancel a release.")},
        {Operation::Balance, Texts::tr("MindHunters does not report a balance.")},
    };
    traits.searchFilters = {
        {SearchFilter::Type, FilterSupport::ByProvider},
        // The provider narrows by a run of digits; wildcards and the position are ours.
        {SearchFilter::Pattern, FilterSupport::Here},
        {SearchFilter::Place, FilterSupport::ByProvider},
        {SearchFilter::Capabilities, FilterSupport::Here},
        {SearchFilter::Price, FilterSupport::Here},
    };
    traits.accountFields = accountFields();
    traits.tokenLabel = Texts::tr("API token");
    traits.tokenHint =
        Texts::tr("Create it in the MindHunters dashboard under your profile icon, Developer. It is shown once "
                  "and needs the admin or developer permission.");
    traits.tokenPage = QUrl(QStringLiteral("https://developers.mindhunters.ai"));
    traits.defaultAddress = QStringLiteral("https://{subdomain}.{domain}/api/v1");
    traits.checkNote =
        Texts::tr("The test reads the list of numbers. It does not prove that the token may buy or release numbers.");
    traits.purchaseNotes = {
        Texts::tr("The first active number of a workspace is free, whatever fee the search shows."),
        Texts::tr("MindHunters does not document how many numbers a workspace may have; it refuses a purchase above "
                  "its limit."),
    };
    traits.numberSettings = numberSettings();
    //: What answers the calls of a number.
    traits.agentLabel = Texts::tr("Agent");
    traits.releaseNotes = {
        Texts::tr("MindHunters does not document a way back: treat a release as final."),
    };
    return traits;
}

Result<Secret> checkedToken(const Secret &entered)
{
    const QString token = QString::fromUtf8(entered.reveal()).trimmed();
    if (token.isEmpty()) {
        return failure(invalidInput(QStringLiteral("token"), Texts::tr("Enter the API token.")));
    }
    const bool isPlain =
        std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
    if (!isPlain) {
        return failure(invalidInput(
            QStringLiteral("token"),
            Texts::tr("The API token must be one line without control or special characters. Copy it again.")));
    }
    return Secret(token.toLatin1());
}

Result<AccountInput> checkInput(AccountInput input)
{
    AccountInput checked;
    Error problems;
    problems.kind = ErrorKind::InvalidInput;

    Result<Secret> token = checkedToken(input.token);
    if (token) {
        checked.token = std::move(*token);
    } else {
        problems.fields += token.error().fields;
    }

    const bool hasAddress = !input.address.trimmed().isEmpty();
    if (hasAddress) {
        const Result<QUrl> address = mindhunters::normalisedAddress(input.address);
        if (address) {
            checked.address = address->toString(QUrl::FullyEncoded);
        } else {
            problems.fields += address.error().fields;
        }
    }

    QString domain = input.fields.value(QStringLiteral("domain")).trimmed().toLower();
    if (domain.isEmpty()) {
        domain = mindhunters::domains().constFirst();
    }
    if (!mindhunters::domains().contains(domain)) {
        problems.fields.append({QStringLiteral("domain"), Texts::tr("Choose one of the domains of the list.")});
    }

    // A full address replaces subdomain and domain; what was typed there is kept when it is good.
    const QString subdomain = input.fields.value(QStringLiteral("subdomain"));
    if (!hasAddress || !subdomain.trimmed().isEmpty()) {
        const Result<mindhunters::Workspace> workspace = mindhunters::workspaceFromText(subdomain);
        if (workspace) {
            checked.fields.insert(QStringLiteral("subdomain"), workspace->subdomain);
            // A pasted address says where the workspace lives; the token goes nowhere else.
            domain = workspace->domain.isEmpty() ? domain : workspace->domain;
        } else {
            problems.fields += workspace.error().fields;
        }
    }
    checked.fields.insert(QStringLiteral("domain"), domain);

    if (!problems.fields.isEmpty()) {
        return failure(problems);
    }
    return checked;
}

} // namespace

ProviderDescription mindHuntersDescription()
{
    ProviderDescription description;
    description.id = QStringLiteral("mindhunters");
    description.traits = generalTraits;
    description.check = checkInput;
    description.create = [](ProviderContext context) -> std::unique_ptr<Provider> {
        return std::make_unique<MindHuntersProvider>(std::move(context), generalTraits());
    };
    return description;
}

} // namespace numberdesk
