// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"
#include "core/domain/numbertype.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>

namespace numberdesk::sandbox::mindhunters {

/// One thing that the sample carrier wants for a country and type.
struct Rule
{
    QString key;
    QString name;
    QString description;
    /// textual, document, date, address, or a word that no client knows.
    QString type;
    bool required = true;
    QString example;
    QJsonObject criteria;
    /// Known by its key alone.
    bool hasNoId = false;
};

struct RuleSet
{
    bool addressRequired = false;
    QList<Rule> rules;
};

/// The word of a type ("toll_free"); the opposite is typeFromWord().
QString typeWord(NumberType::Kind type);
std::optional<NumberType::Kind> typeFromWord(const QString &word);

/// What a country wants for a type; nothing at all for US local numbers and for what is not sold.
RuleSet rulesFor(const CountryCode &country, NumberType::Kind type);
/// The id of a rule, always the same.
QString ruleId(const CountryCode &country, NumberType::Kind type, const Rule &rule);
/// `data` of the requirements reply.
QJsonObject rulesToJson(const CountryCode &country, NumberType::Kind type);

/// What is wrong with a purchase's address and answers, by field; nothing when all is well.
struct RuleProblems
{
    /// Something is missing; else something is there and not accepted.
    bool isMissing = false;
    QMap<QString, QString> fields;
};

/// @param hasDocument whether a document id is known.
RuleProblems checkAnswers(const CountryCode &country, NumberType::Kind type, const QJsonObject &body,
                          const std::function<bool(const QString &)> &hasDocument);

/// The documents that a purchase hands in, by the key of their requirement, in the order of the rules.
QList<std::pair<QString, QString>> papersOf(const CountryCode &country, NumberType::Kind type, const QJsonObject &body);

} // namespace numberdesk::sandbox::mindhunters
