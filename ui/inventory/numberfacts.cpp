// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/numberfacts.h"

#include "core/models/words.h"
#include "ui/inventory/wirenames.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(NumberFacts)
};

/// Rows in the order in which they are read.
class Facts
{
public:
    void add(const QString &label, const QString &value, const QString &more = {})
    {
        if (!value.isEmpty()) {
            m_facts.append({label, value, false, more});
        }
    }

    /// A row that is always there: "not stated" where nothing was told.
    void addAlways(const QString &label, const QString &value, bool isKnown)
    {
        m_facts.append({label, isKnown ? value : words::notStated(), !isKnown, {}});
    }

    void addTime(const QString &label, const Timestamp &timestamp)
    {
        if (timestamp.moment.isValid()) {
            add(label, words::relativeTime(timestamp.moment), words::fullTime(timestamp.moment));
        } else {
            add(label, timestamp.verbatim);
        }
    }

    [[nodiscard]] const QList<NumberFact> &all() const { return m_facts; }

private:
    QList<NumberFact> m_facts;
};

QString placeOf(const OwnedNumber &number)
{
    const bool isTold = !number.country.isEmpty();
    const CountryCode code = isTold ? number.country : countryToldBy(number.number);
    const QString country = code.isEmpty() ? QString() : words::country(code);
    if (number.region.isEmpty()) {
        return !country.isEmpty() && (number.countryDerived || !isTold) ? FactText::tr("%1, by the number").arg(country)
                                                                        : country;
    }
    return country.isEmpty() ? number.region : FactText::tr("%1, %2", "region, country").arg(number.region, country);
}

QString agentsOf(const QList<AgentReference> &agents)
{
    QStringList names;
    for (const AgentReference &agent : agents) {
        names.append(agentName(agent));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString agentName(const AgentReference &agent) { return agent.name.isEmpty() ? agent.id : agent.name; }

QList<NumberFact> factsOf(const InventoryNumber &entry, const AccountNames &names, const ProviderTraits &traits)
{
    const OwnedNumber &number = entry.number;
    Facts facts;
    //: %1 is the provider, %2 the account.
    facts.add(FactText::tr("Provider"), FactText::tr("%1 · %2").arg(names.provider, names.account));
    const QString place = placeOf(number);
    //: Label of a fact about a number.
    facts.addAlways(FactText::tr("Place"), place, !place.isEmpty());
    //: Label of a fact about a number.
    facts.addAlways(FactText::tr("Type"), words::numberType(number.type),
                    number.type.kind != NumberType::Kind::Unknown);
    const QStringList channels = words::capabilities(number.capabilities);
    //: Label of a fact about a number.
    facts.addAlways(FactText::tr("Capabilities"), channels.join(QStringLiteral(", ")), !channels.isEmpty());
    //: Label of a fact about a number.
    facts.addAlways(FactText::tr("Monthly"), words::money(number.monthlyFee), number.monthlyFee.has_value());
    //: Label of a fact about a number.
    facts.addAlways(FactText::tr("Set-up"), words::money(number.setupFee), number.setupFee.has_value());
    if (number.minimumCommitmentMonths > 0) {
        facts.add(FactText::tr("Minimum commitment"),
                  FactText::tr("%n month(s)", nullptr, number.minimumCommitmentMonths));
    }
    //: Label of a fact about a number.
    facts.add(traits.agentLabel.isEmpty() ? FactText::tr("Agent") : traits.agentLabel, agentsOf(number.agents));
    //: Label of a fact about a number.
    facts.add(FactText::tr("Label"), traits.offers(Operation::ChangeLabel) ? QString() : number.label);
    //: Label of a fact about a number.
    facts.add(FactText::tr("Tags"), number.tags.join(QStringLiteral(", ")));
    //: Label of a fact about a number.
    facts.add(FactText::tr("Compliance"), number.complianceStatus);
    //: Label of a fact about a number: when it was bought.
    facts.addTime(FactText::tr("Bought"), number.purchasedAt);
    facts.addTime(FactText::tr("Next bill"), number.nextBilling);
    return facts.all();
}

QList<NumberFact> furtherFactsOf(const InventoryNumber &entry)
{
    const OwnedNumber &number = entry.number;
    Facts facts;
    facts.addTime(FactText::tr("Last bill"), number.lastBilling);
    //: Label of a fact about a number: when it was created.
    facts.addTime(FactText::tr("Created"), number.createdAt);
    //: Label of a fact about a number: when it was changed last.
    facts.addTime(FactText::tr("Changed"), number.updatedAt);
    //: Label of a fact about a number: when it was released.
    facts.addTime(FactText::tr("Released"), number.releasedAt);
    facts.addTime(FactText::tr("Cancellable until"), number.releaseCooldownEnds);
    facts.add(FactText::tr("Owner account"), number.ownerAccount);
    facts.add(FactText::tr("Status as told"),
              number.status.kind == NumberStatus::Kind::Other ? QString() : number.status.verbatim);
    facts.add(FactText::tr("Number as told"), number.number.isE164() && number.number.text() != number.number.e164()
                                                  ? number.number.text()
                                                  : QString());
    //: Label of a fact about a number.
    facts.add(FactText::tr("ID"), number.id);
    facts.add(FactText::tr("Last seen"), words::relativeTime(entry.lastSeen), words::fullTime(entry.lastSeen));
    for (const Detail &detail : number.details) {
        const QString label = labelOfWireName(detail.name);
        facts.add(label, textOfWireValue(detail.value), label == detail.name ? QString() : detail.name);
    }
    return facts.all();
}

QList<NumberFact> complianceFactsOf(const OwnedNumber &number)
{
    Facts facts;
    for (const ComplianceItem &item : number.complianceItems) {
        const QString told = item.description.isEmpty() ? item.type : item.description;
        facts.add(item.name, told.isEmpty() ? words::notStated() : told, item.type);
    }
    return facts.all();
}

} // namespace numberdesk
