// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/consent.h"

#include <QCryptographicHash>

namespace numberdesk {
namespace {

/// Each text with its length before it, so that no two lists of texts have the same bytes.
class Texts
{
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }

    void add(const std::optional<Money> &money)
    {
        add(money ? QStringLiteral("stated") : QStringLiteral("not stated"));
        if (money) {
            // "2.00" and "2.0000" are one price.
            const QString text = money->amount.toString(Decimal::MaximumScale);
            add(text);
            add(money->currency.value_or(QStringLiteral("no currency")));
        }
    }

    void add(const PostalAddress &address)
    {
        for (const QString &part : {address.firstName, address.lastName, address.businessName, address.phoneNumber,
                                    address.streetAddress, address.extendedAddress, address.locality,
                                    address.administrativeArea, address.postalCode, address.country.text()}) {
            add(part);
        }
    }

    void addCount(qsizetype count) { add(QString::number(count)); }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// What is sent beside the number.
void addValues(Texts &texts, const PurchaseRequest &request)
{
    texts.addCount(request.order.fields.size());
    for (auto field = request.order.fields.cbegin(); field != request.order.fields.cend(); ++field) {
        texts.add(field.key());
        texts.add(field.value());
    }
    texts.addCount(request.order.address ? 1 : 0);
    if (request.order.address) {
        texts.add(*request.order.address);
    }
    texts.addCount(request.order.answers.size());
    for (const RequirementAnswer &answer : request.order.answers) {
        texts.add(answer.requirementId);
        texts.add(answer.requirementKey);
        texts.add(answer.value);
        texts.add(answer.documentId);
    }
    texts.addCount(request.files.size());
    for (const RequirementFile &file : request.files) {
        texts.add(file.requirementId);
        texts.add(file.requirementKey);
        texts.add(file.path);
        texts.add(file.documentId);
    }
}

} // namespace

QByteArray digestOf(const QList<PurchaseRequest> &requests)
{
    Texts texts;
    for (const PurchaseRequest &request : requests) {
        texts.add(request.accountId);
        texts.add(request.order.number.number.text());
        texts.add(request.order.number.setupFee);
        texts.add(request.order.number.monthlyFee);
        texts.add(QString::number(request.order.number.minimumCommitmentMonths));
        texts.add(request.order.label);
        addValues(texts, request);
    }
    return texts.result();
}

bool Consent::covers(const QList<PurchaseRequest> &requests) const
{
    return !requests.isEmpty() && !digest.isEmpty() && digest == digestOf(requests);
}

} // namespace numberdesk
