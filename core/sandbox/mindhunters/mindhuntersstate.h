// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/stock.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace numberdesk::sandbox::mindhunters {

/// A number of the sample workspace.
struct SampleNumber
{
    QString id;
    StockNumber number;
    bool isExternal = false;
    /// Stands in the list of external numbers only.
    bool isHidden = false;
    /// The older form of an entry: without location and source, with an empty compliance entry.
    bool isOlderForm = false;
    QString status = QStringLiteral("active");
    QString complianceStatus = QStringLiteral("completed");
    QJsonArray complianceItems;
    /// What a purchase sent; else made from the stock.
    QJsonObject channelSettings;
    QString callAgent;
    QString whatsAppAgent;
    bool isFree = false;
    QDateTime purchasedAt;
    QDateTime updatedAt;
};

struct SampleDocument
{
    QString id;
    QString name;
    QString contentType;
    qint64 size = 0;
    QDateTime createdAt;
};

struct SampleAgent
{
    QString id;
    QString name;
};

/// Everything that the sample workspace holds, the same at every start: numbers (an external one, one whose compliance
/// is pending, one with an invented status), a document and three agents.
class SampleWorkspace
{
public:
    SampleWorkspace();

    /// Most numbers that may be bought.
    static constexpr int Limit = 25;

    [[nodiscard]] const QList<SampleNumber> &numbers() const { return m_numbers; }
    [[nodiscard]] SampleNumber *findNumber(const QString &id);
    [[nodiscard]] const SampleNumber *findE164(const QString &e164) const;
    void addNumber(SampleNumber number) { m_numbers.append(std::move(number)); }
    void removeNumber(const QString &id);
    /// Active numbers that were bought.
    [[nodiscard]] int boughtCount() const;

    /// What is for sale: the stock without what is owned or was sold to somebody else.
    [[nodiscard]] QList<StockNumber> forSale(const CountryCode &country, NumberType::Kind type) const;
    [[nodiscard]] std::optional<StockNumber> offer(const QString &e164) const;
    void sellToSomebodyElse(const QString &e164) { m_sold.insert(e164); }

    [[nodiscard]] const QList<SampleDocument> &documents() const { return m_documents; }
    [[nodiscard]] bool hasDocument(const QString &id) const;
    void addDocument(SampleDocument document) { m_documents.append(std::move(document)); }
    bool removeDocument(const QString &id);

    [[nodiscard]] const QList<SampleAgent> &agents() const { return m_agents; }
    [[nodiscard]] const SampleAgent *findAgent(const QString &id) const;

    /// The next id, always the same sequence.
    QString nextNumberId();
    QString nextDocumentId();

    [[nodiscard]] QJsonObject toJson(const SampleNumber &number) const;
    /// Rows of the list of external numbers: one per number and channel.
    [[nodiscard]] QJsonArray trunkRows() const;
    static QJsonObject toJson(const SampleDocument &document);
    static QJsonObject toJson(const SampleAgent &agent);
    static QJsonObject offerToJson(const StockNumber &number);

    /// Settings of a new number.
    static QJsonObject defaultSettings(const StockNumber &number);

private:
    SampleNumber owned(const char *country, NumberType::Kind type, int position, const QDateTime &purchasedAt);

    QList<SampleNumber> m_numbers;
    QList<SampleDocument> m_documents;
    QList<SampleAgent> m_agents;
    QSet<QString> m_sold;
    int m_lastNumberId = 0;
    int m_lastDocumentId = 0;
};

/// Countries and types that the sample carrier sells.
QList<CountryCode> soldCountries();
QList<NumberType::Kind> soldTypes();

} // namespace numberdesk::sandbox::mindhunters
