// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/vobiz/vobiznumberbook.h"

#include "core/sandbox/vobiz/vobizledger.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace numberdesk::sandbox::vobiz {
namespace {

/// This carrier's share of the sample numbers; see stock().
constexpr int StockShare = 2;

using Kind = NumberType::Kind;

constexpr int CooldownHours = 24;
constexpr int QuarantineDays = 45;

/// The same id for the same number in every run.
QString idOf(const QString &e164)
{
    static const QUuid room(QStringLiteral("{6f1d8a52-0b0e-4c57-9a7c-3d2a4f6f9b10}"));
    return QUuid::createUuidV5(room, e164).toString(QUuid::WithoutBraces);
}

QString timeText(const QDateTime &time) { return time.toString(Qt::ISODateWithMs); }

void insertTime(QJsonObject &object, const QString &name, const QDateTime &time)
{
    if (time.isValid()) {
        object.insert(name, timeText(time));
    }
}

QJsonObject commonJson(const Number &number)
{
    QJsonObject object{{QStringLiteral("id"), number.id},
                       {QStringLiteral("e164"), number.stock.e164},
                       {QStringLiteral("country"), number.stock.country.text()},
                       {QStringLiteral("status"), number.status},
                       {QStringLiteral("setup_fee"), jsonNumber(number.stock.setupFee)},
                       {QStringLiteral("monthly_fee"), jsonNumber(number.stock.monthlyFee)},
                       {QStringLiteral("currency"), number.stock.currency},
                       {QStringLiteral("created_at"), timeText(number.createdAt)},
                       {QStringLiteral("updated_at"), timeText(number.updatedAt)}};
    if (!number.stock.region.isEmpty()) {
        object.insert(QStringLiteral("region"), number.stock.region);
    }
    return object;
}

void addFullMembers(QJsonObject &object, const Number &number)
{
    object.insert(QStringLiteral("account_id"), number.owner.isEmpty() ? QJsonValue() : QJsonValue(number.owner));
    object.insert(QStringLiteral("capabilities"), QJsonObject{{QStringLiteral("voice"), number.stock.voice},
                                                              {QStringLiteral("sms"), number.stock.sms},
                                                              {QStringLiteral("mms"), number.stock.mms},
                                                              {QStringLiteral("fax"), number.stock.fax}});
    object.insert(QStringLiteral("provider"), QString());
    object.insert(QStringLiteral("voice_enabled"), number.stock.voice);
    object.insert(QStringLiteral("tags"),
                  number.tags.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(number.tags)));
    object.insert(QStringLiteral("is_blocked"), number.isBlocked);
    object.insert(QStringLiteral("is_trial_number"), false);
    object.insert(QStringLiteral("minimum_commitment_months"), number.commitmentMonths);
    object.insert(QStringLiteral("aadhaar_verification_required"), number.needsAadhaar);
    object.insert(QStringLiteral("aadhaar_verified"), false);
}

void detach(Number &number, const QDateTime &now)
{
    number.applicationId.clear();
    number.trunkId.clear();
    number.nextBilling = {};
    number.updatedAt = now;
}

} // namespace

const QList<Application> &applications()
{
    static const QList<Application> known{{QStringLiteral("20577609616603585"), QStringLiteral("Front desk")},
                                          {QStringLiteral("20577609616603586"), QStringLiteral("Night line")}};
    return known;
}

const QStringList &trunks()
{
    static const QStringList known{QStringLiteral("0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"),
                                   QStringLiteral("0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a11")};
    return known;
}

void NumberBook::seed(const QDateTime &now)
{
    // The wire has no type: all types of a country stand in one list.
    for (const char *const country : {"IN", "US"}) {
        for (const Kind type : {Kind::Local, Kind::Mobile, Kind::TollFree}) {
            add(QString::fromLatin1(country), type);
        }
    }
    add(QStringLiteral("IT"), Kind::Local);
    add(QStringLiteral("GB"), Kind::Local);

    const QString india = QStringLiteral("IN");
    Number &desk = own(0, india, Kind::Local, now.addDays(-200));
    desk.applicationId = applications().constFirst().id;
    desk.tags = QStringList{QStringLiteral("support")};
    Number &leaving = own(1, india, Kind::Local, now.addDays(-90));
    startRelease(leaving, Decimal(700), now.addSecs(-6 * 3600));
    Number &blocked = own(2, india, Kind::Local, now.addDays(-61));
    blocked.status = QStringLiteral("blocked");
    blocked.isBlocked = true;
    own(0, QStringLiteral("US"), Kind::Local, now.addDays(-33)).owner = SubAccount;
    own(0, india, Kind::Mobile, now.addDays(-20)).trunkId = trunks().constFirst();
    own(1, QStringLiteral("US"), Kind::Local, now.addDays(-10));
}

void NumberBook::add(const QString &country, NumberType::Kind type)
{
    static const QDateTime stocked(QDate(2026, 1, 15), QTime(10, 0), Qt::UTC);
    const QList<StockNumber> entries = stock(StockShare, *CountryCode::fromText(country), type);
    for (const StockNumber &entry : entries) {
        Number number;
        number.id = idOf(entry.e164);
        number.stock = entry;
        number.needsAadhaar = country == u"IN" && type == Kind::Mobile;
        number.commitmentMonths = country == u"IN" && type == Kind::TollFree ? 12 : 0;
        number.createdAt = stocked;
        number.updatedAt = stocked;
        m_numbers.push_back(number);
    }
}

Number &NumberBook::own(qsizetype position, const QString &country, NumberType::Kind type, const QDateTime &since)
{
    qsizetype seen = 0;
    const auto found = std::find_if(m_numbers.begin(), m_numbers.end(), [&](const Number &number) {
        return number.stock.country.text() == country && number.stock.type == type && seen++ == position;
    });
    Q_ASSERT(found != m_numbers.end());
    buy(*found, since);
    return *found;
}

void NumberBook::advance(const QDateTime &now)
{
    // Copies of the times, because what they are passed to clears them.
    for (Number &number : m_numbers) {
        if (number.status == u"pending_release" && number.cooldownEnds <= now) {
            finishRelease(number, QDateTime(number.cooldownEnds));
        }
        if (number.status == u"released" && number.quarantineEnds <= now) {
            returnToInventory(number, QDateTime(number.quarantineEnds));
        }
    }
}

Number *NumberBook::find(const QString &e164)
{
    const auto found = std::find_if(m_numbers.begin(), m_numbers.end(),
                                    [&e164](const Number &number) { return number.stock.e164 == e164; });
    return found == m_numbers.end() ? nullptr : &*found;
}

std::vector<const Number *> NumberBook::forSale(const QString &country, const QString &digits,
                                                const QStringList &excluded) const
{
    std::vector<const Number *> found;
    for (const Number &number : m_numbers) {
        const QString own = number.stock.e164.mid(1);
        const bool isExcluded = std::any_of(excluded.cbegin(), excluded.cend(),
                                            [&own](const QString &prefix) { return own.startsWith(prefix); });
        if (number.isForSale() && (country.isEmpty() || number.stock.country.text() == country) &&
            own.contains(digits) && !isExcluded) {
            found.push_back(&number);
        }
    }
    return found;
}

std::vector<const Number *> NumberBook::owned() const
{
    std::vector<const Number *> found;
    for (const Number &number : m_numbers) {
        if (number.owner == MainAccount || number.owner == SubAccount) {
            found.push_back(&number);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Number *left, const Number *right) { return left->purchasedAt < right->purchasedAt; });
    return found;
}

void NumberBook::buy(Number &number, const QDateTime &now)
{
    number.owner = MainAccount;
    number.status = QStringLiteral("active");
    number.purchasedAt = now;
    number.updatedAt = now;
    number.lastBilling = now;
    number.nextBilling = now.addMonths(1);
}

void NumberBook::startRelease(Number &number, const Decimal &fee, const QDateTime &now)
{
    number.status = QStringLiteral("pending_release");
    number.releaseFee = fee;
    number.cooldownEnds = now.addSecs(CooldownHours * 3600);
    detach(number, now);
}

void NumberBook::cancelRelease(Number &number, const QDateTime &now)
{
    number.status = number.isBlocked ? QStringLiteral("blocked") : QStringLiteral("active");
    number.cooldownEnds = {};
    number.releaseFee = Decimal();
    number.nextBilling = now.addMonths(1);
    number.updatedAt = now;
}

void NumberBook::finishRelease(Number &number, const QDateTime &now)
{
    returnToInventory(number, now);
    number.status = QStringLiteral("released");
    number.quarantineEnds = now.addDays(QuarantineDays);
}

void NumberBook::returnToInventory(Number &number, const QDateTime &now)
{
    detach(number, now);
    number.owner.clear();
    number.status = QStringLiteral("active");
    number.tags.clear();
    number.isBlocked = false;
    number.purchasedAt = {};
    number.lastBilling = {};
    number.cooldownEnds = {};
    number.quarantineEnds = {};
    number.releaseFee = Decimal();
}

QJsonObject ownedJson(const Number &number, const QString &source)
{
    QJsonObject object = commonJson(number);
    addFullMembers(object, number);
    if (!number.applicationId.isEmpty()) {
        object.insert(QStringLiteral("application_id"), number.applicationId);
    }
    object.insert(QStringLiteral("trunk_group_id"),
                  number.trunkId.isEmpty() ? QJsonValue() : QJsonValue(number.trunkId));
    object.insert(QStringLiteral("source"), source);
    insertTime(object, QStringLiteral("purchased_at"), number.purchasedAt);
    insertTime(object, QStringLiteral("last_billing_date"), number.lastBilling);
    insertTime(object, QStringLiteral("next_billing_date"), number.nextBilling);
    return object;
}

QJsonObject inventoryJson(const Number &number, bool isShort)
{
    QJsonObject object = commonJson(number);
    if (!isShort) {
        addFullMembers(object, number);
    }
    return object;
}

} // namespace numberdesk::sandbox::vobiz
