// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/identitycall/identitycallstate.h"

#include <QJsonArray>

#include <algorithm>

namespace numberdesk::sandbox::identitycall {
namespace {

/// This carrier's share of the sample numbers; see stock().
constexpr int StockShare = 1;

const QList<CountryCode> &countries()
{
    static const QList<CountryCode> all{*CountryCode::fromText(u"IT"), *CountryCode::fromText(u"US"),
                                        *CountryCode::fromText(u"IN"), *CountryCode::fromText(u"DE"),
                                        *CountryCode::fromText(u"LT"), *CountryCode::fromText(u"GB"),
                                        *CountryCode::fromText(u"FR")};
    return all;
}

constexpr std::array Types{NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree,
                           NumberType::Kind::National};

QList<StockNumber> catalogue(const CountryCode &country, NumberType::Kind type)
{
    return stock(StockShare, country, type);
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, 2)) {
        initials.append(word.front().toUpper());
    }
    return initials;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonObject operatorEntry(const Operator &entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("initials"), initialsOf(entry.name)}};
}

QJsonObject operatorWithNumber(const Operator &entry)
{
    QJsonObject object = operatorEntry(entry);
    object.insert(QStringLiteral("phone_number"), entry.phoneNumber);
    return object;
}

QJsonArray callsOf(const Line &line)
{
    if (line.answeredCalls == 0) {
        return {};
    }
    return {QJsonObject{{QStringLiteral("id"), 900 + line.id},
                        {QStringLiteral("phone_number"), QStringLiteral("+12025550188")},
                        {QStringLiteral("caller_name"), QJsonValue::Null},
                        {QStringLiteral("call_status"), QStringLiteral("answered")},
                        {QStringLiteral("call_duration"), 61},
                        {QStringLiteral("direction"), QStringLiteral("inbound")},
                        {QStringLiteral("ai_handled"), false},
                        {QStringLiteral("transcript_summary"), QJsonValue::Null},
                        {QStringLiteral("created_at"), QStringLiteral("2026-04-11T09:30:00Z")}}};
}

/// What list, detail and purchase tell alike.
QJsonObject commonForm(const Line &line)
{
    return {{QStringLiteral("id"), line.id},
            {QStringLiteral("phone_number"), line.e164},
            {QStringLiteral("name"), line.name.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(line.name)},
            {QStringLiteral("country_code"), line.country},
            {QStringLiteral("active"), line.active},
            {QStringLiteral("ai_receptionist_enabled"), line.aiReceptionist}};
}

} // namespace

State::State()
    : m_operators{{12, QStringLiteral("Alice Carter"), QStringLiteral("+12025550112"), {}, true},
                  {15, QStringLiteral("Ben Hale"), QStringLiteral("+12025550119"), {}, true},
                  {18, QStringLiteral("Night desk"), QStringLiteral("+12025550121"),
                   QStringLiteral("night@example.com"), false}}
    , m_nextLine(7)
    , m_nextOperator(21)
{
    // The last numbers of the catalogue are the account's own from the beginning.
    struct Start
    {
        qsizetype country;
        NumberType::Kind type;
        QString name;
        bool active;
        QList<qint64> operators;
        int answeredCalls;
    };
    const QList<Start> starts{
        {1, NumberType::Kind::Local, QStringLiteral("US sales"), true, {12}, 118},
        {4, NumberType::Kind::Local, QString(), false, {}, 0},
        {0, NumberType::Kind::Local, QStringLiteral("Sassari front desk"), true, {15, 12}, 9},
        {6, NumberType::Kind::Mobile, QStringLiteral("Field service FR"), true, {12, 15, 18}, 31},
    };
    for (const Start &start : starts) {
        const Line bought = buy(catalogue(countries().at(start.country), start.type).constLast(), start.name);
        Line &owned = *line(bought.id);
        owned.active = start.active;
        owned.operators = start.operators;
        owned.answeredCalls = start.answeredCalls;
        owned.missedCalls = start.answeredCalls / 5;
        owned.aiReceptionist = !start.active;
    }
}

Line *State::line(qint64 id)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [id](const Line &line) { return line.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

bool State::owns(const QString &e164) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [&e164](const Line &line) { return line.e164 == e164; });
}

std::optional<StockNumber> State::inCatalogue(const QString &e164) const
{
    for (const CountryCode &country : countries()) {
        for (const NumberType::Kind type : Types) {
            const QList<StockNumber> numbers = catalogue(country, type);
            for (const StockNumber &number : numbers) {
                if (number.e164 == e164) {
                    return number;
                }
            }
        }
    }
    return std::nullopt;
}

bool State::isForSale(const QString &e164) const { return !m_gone.contains(e164) && inCatalogue(e164).has_value(); }

QList<StockNumber> State::forSale(const CountryCode &country, NumberType::Kind type) const
{
    QList<StockNumber> numbers = catalogue(country, type);
    numbers.removeIf([this](const StockNumber &number) { return m_gone.contains(number.e164); });
    return numbers;
}

const Line &State::buy(const StockNumber &number, const QString &name)
{
    Line line;
    line.id = m_nextLine++;
    line.e164 = number.e164;
    line.name = name;
    line.country = number.country.text();
    m_gone.insert(number.e164);
    m_lines.append(line);
    return m_lines.constLast();
}

const Operator *State::findOperator(qint64 id) const
{
    const auto found =
        std::find_if(m_operators.cbegin(), m_operators.cend(), [id](const Operator &entry) { return entry.id == id; });
    return found == m_operators.cend() ? nullptr : &*found;
}

const Operator &State::operatorFor(const QString &phoneNumber, const QString &name)
{
    const auto found = std::find_if(m_operators.cbegin(), m_operators.cend(),
                                    [&phoneNumber](const Operator &entry) { return entry.phoneNumber == phoneNumber; });
    if (found != m_operators.cend()) {
        return *found;
    }
    m_operators.append({m_nextOperator++, name, phoneNumber, {}, true});
    return m_operators.constLast();
}

QJsonObject State::shortForm(const Line &line) const
{
    QJsonArray operators;
    for (const qint64 id : line.operators.mid(0, 3)) {
        operators.append(operatorEntry(*findOperator(id)));
    }
    QJsonObject object = commonForm(line);
    object.insert(QStringLiteral("operators"), operators);
    object.insert(QStringLiteral("operators_count"), line.operators.size());
    return object;
}

QJsonObject State::detail(const Line &line) const
{
    QJsonArray operators;
    for (qsizetype priority = 0; priority < line.operators.size(); ++priority) {
        QJsonObject entry = operatorWithNumber(*findOperator(line.operators.at(priority)));
        entry.insert(QStringLiteral("priority"), priority);
        operators.append(entry);
    }
    QJsonArray available;
    for (const Operator &entry : m_operators) {
        if (entry.active && !line.operators.contains(entry.id)) {
            available.append(operatorWithNumber(entry));
        }
    }
    QJsonObject object = commonForm(line);
    object.insert(QStringLiteral("recording"), line.recording);
    object.insert(QStringLiteral("routing_strategy"), line.routingStrategy);
    object.insert(QStringLiteral("stats"),
                  QJsonObject{{QStringLiteral("total_calls"), line.answeredCalls + line.missedCalls},
                              {QStringLiteral("answered_calls"), line.answeredCalls},
                              {QStringLiteral("missed_calls"), line.missedCalls},
                              {QStringLiteral("average_duration_seconds"), line.answeredCalls == 0 ? 0 : 184}});
    object.insert(QStringLiteral("operators"), operators);
    object.insert(QStringLiteral("available_operators"), available);
    object.insert(QStringLiteral("recent_calls"), callsOf(line));
    return object;
}

QList<QJsonObject> State::operatorEntries() const
{
    QList<Operator> sorted = m_operators;
    std::sort(sorted.begin(), sorted.end(),
              [](const Operator &left, const Operator &right) { return left.name < right.name; });
    QList<QJsonObject> entries;
    for (const Operator &entry : sorted) {
        QJsonObject object = operatorWithNumber(entry);
        object.insert(QStringLiteral("email"), textOrNull(entry.email));
        object.insert(QStringLiteral("active"), entry.active);
        object.insert(QStringLiteral("virtual_numbers_count"),
                      std::count_if(m_lines.cbegin(), m_lines.cend(),
                                    [&entry](const Line &line) { return line.operators.contains(entry.id); }));
        entries.append(object);
    }
    return entries;
}

} // namespace numberdesk::sandbox::identitycall
