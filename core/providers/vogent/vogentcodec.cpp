// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vogent/vogentcodec.h"

#include "core/providers/jsonreader.h"
#include "core/providers/replyerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace numberdesk::vogent {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Vogent)
};

constexpr QLatin1String TelephoneType("PSTN");
constexpr QLatin1String TypeDetail("type");

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

Result<QString> refusedPattern()
{
    return failure(invalidInput(QStringLiteral("pattern"),
                                Text::tr("Vogent searches by area code. Enter the area code that the number shall "
                                         "begin with, for example 415.")));
}

/// A text or a number as text; @error MalformedReply for anything else, and for what is blank.
Result<QString> requiredWord(const JsonNode &node)
{
    const QString word = node.isText() || node.isNumber() ? node.text() : QString();
    if (word.trimmed().isEmpty()) {
        return failure(malformedReply(node.path()));
    }
    return word;
}

QString optionalWord(const JsonNode &node) { return node.isText() || node.isNumber() ? node.text() : QString(); }

/// The telephone number that a search result means, as E.164 where that is certain, otherwise as it stands.
PhoneNumber searchedNumber(const QString &text, const CountryCode &searched)
{
    const PhoneNumber verbatim(text);
    const bool onlyDigits =
        std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character >= u'0' && character <= u'9'; });
    const QString code = callingCode(searched);
    if (verbatim.isE164() || !onlyDigits || code.isEmpty()) {
        return verbatim;
    }
    const PhoneNumber withCode(u'+' + text);
    if (text.startsWith(code) && looksPossible(withCode)) {
        return withCode;
    }
    const PhoneNumber withoutCode(u'+' + code + text);
    return looksPossible(withoutCode) ? withoutCode : verbatim;
}

Result<AvailableNumber> decodeAvailable(const JsonNode &entry, const CountryCode &searched)
{
    const JsonNode told =
        entry.isObject()
            ? entry.firstOf({QLatin1String("number"), QLatin1String("phoneNumber"), QLatin1String("phone_number")})
            : entry;
    const Result<QString> text = requiredWord(told);
    if (!text) {
        return failure(text.error());
    }
    AvailableNumber number;
    number.number = searchedNumber(*text, searched);
    number.country = searched;
    number.countryAsSearched = true;
    number.offer = text->toUtf8();
    return number;
}

/// The country is derived for display. The plan of +1 is shared, and an area code tells too little to sort by.
void deriveCountry(OwnedNumber &number)
{
    if (!number.number.isE164()) {
        return;
    }
    number.countryDerived = true;
    if (number.number.e164().startsWith(u"+1")) {
        number.details.append({QStringLiteral("country"), QStringLiteral("US/CA")});
    } else {
        number.country = countryOf(number.number);
        number.countryDerived = !number.country.isEmpty();
    }
}

Result<OwnedNumber> decodeOwned(const JsonNode &entry)
{
    const Result<QString> id = requiredWord(entry[QLatin1String("id")]);
    if (!id) {
        return failure(id.error());
    }
    const Result<QString> text = requiredWord(entry[QLatin1String("number")]);
    if (!text) {
        return failure(text.error());
    }
    const JsonNode toldType = entry[QLatin1String("type")];
    const QString type = toldType.exists() ? toldType.compactText() : QString();
    const bool telephone = type.isEmpty() || type.compare(TelephoneType, Qt::CaseInsensitive) == 0;

    OwnedNumber number;
    number.id = *id;
    number.number = telephone ? PhoneNumber(*text) : PhoneNumber::sipUserName(*text);
    if (!type.isEmpty()) {
        number.details.append({TypeDetail, type});
    }
    deriveCountry(number);
    const QString agent = optionalWord(entry.firstOf({QLatin1String("agentId"), QLatin1String("agent_id")}));
    if (!agent.isEmpty()) {
        number.agents.append({agent, {}});
    }
    return number;
}

Result<Agent> decodeAgent(const JsonNode &entry)
{
    const Result<QString> id = requiredWord(entry[QLatin1String("id")]);
    if (!id) {
        return failure(id.error());
    }
    Agent agent;
    agent.id = *id;
    agent.name = optionalWord(entry[QLatin1String("name")]);
    const QString language = optionalWord(entry[QLatin1String("language")]);
    if (!language.isEmpty()) {
        agent.details.append({QStringLiteral("language"), language});
    }
    return agent;
}

JsonNode listOf(const JsonNode &root) { return root.isArray() ? root : root[QLatin1String("data")]; }

template <typename T, typename DecodeEntry>
Result<Page<T>> decodePage(const QByteArray &body, DecodeEntry decodeEntry)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    Result<DecodedList<T>> decoded = decodeList<T>(listOf(*root), decodeEntry);
    if (!decoded) {
        return failure(decoded.error());
    }
    Page<T> page;
    page.items = std::move(decoded->items);
    page.skipped = decoded->skipped;

    const JsonNode cursor = root->firstOf({QLatin1String("cursor"), QLatin1String("nextCursor")});
    if (cursor.isText() || cursor.isNumber()) {
        if (const QString text = cursor.text(); !text.isEmpty()) {
            page.next = text.toUtf8();
        }
    } else if (cursor.exists()) {
        // The list goes on, but nobody can tell where: half a list must not pass for the whole.
        return failure(malformedReply(cursor.path()));
    }
    return page;
}

/// What an error body says.
struct Said
{
    QString text;
    QList<FieldMessage> fields;

    /// Everything that was said, in one text.
    [[nodiscard]] QString everything() const
    {
        QString all = text;
        for (const FieldMessage &field : fields) {
            all += u' ' + field.text;
        }
        return all;
    }
    [[nodiscard]] bool mentions(std::initializer_list<QLatin1String> words) const
    {
        const QString all = everything();
        return std::any_of(words.begin(), words.end(),
                           [&all](QLatin1String word) { return all.contains(word, Qt::CaseInsensitive); });
    }
};

Said readErrorBody(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return {plainText(body), {}};
    }
    Said said;
    const JsonNode errorMember = (*root)[QLatin1String("error")];
    const QList<JsonNode> entries = (*root)[QLatin1String("errors")].elements();
    QString firstOfEntries;
    for (const JsonNode &entry : entries) {
        const QString text = optionalWord(entry.isObject() ? entry[QLatin1String("message")] : entry);
        const QString field = optionalWord(entry[QLatin1String("field")]);
        if (text.isEmpty() && field.isEmpty()) {
            continue;
        }
        said.fields.append({field, text.left(MaximumProviderText)});
        if (firstOfEntries.isEmpty()) {
            firstOfEntries = text;
        }
    }
    for (const QString &candidate :
         {optionalWord((*root)[QLatin1String("message")]), optionalWord(errorMember[QLatin1String("message")]),
          optionalWord(errorMember), firstOfEntries, optionalWord((*root)[QLatin1String("detail")])}) {
        if (!candidate.isEmpty()) {
            said.text = candidate.left(MaximumProviderText);
            break;
        }
    }
    return said;
}

/// Source: providers/vogent.md §4, rows 400 and 422: the difference between them is not documented.
void refineRefusedInput(Error &error, const Said &said, Purpose purpose)
{
    if (purpose == Purpose::Number) {
        error.advice = Text::tr("Refresh the list of numbers and try again.");
        return;
    }
    if (purpose != Purpose::Purchase) {
        return;
    }
    if (said.mentions({QLatin1String("available"), QLatin1String("taken"), QLatin1String("already"),
                       QLatin1String("purchased")})) {
        error.kind = ErrorKind::NumberTaken;
    } else if (said.mentions({QLatin1String("balance"), QLatin1String("credit"), QLatin1String("payment"),
                              QLatin1String("billing")})) {
        error.kind = ErrorKind::InsufficientBalance;
    } else {
        error.advice = Text::tr("The number may be gone: search again.");
    }
}

} // namespace

Result<QString> searchPrefix(const SearchQuery &query)
{
    if (query.match == SearchQuery::Match::EndsWith) {
        return refusedPattern();
    }
    QString digits;
    for (const QChar character : query.pattern) {
        if (character == u'*' || character == u'?') {
            break;
        }
        if (character.isDigit()) {
            digits += QString::number(character.digitValue());
        } else if (!character.isSpace() && !character.isPunct() && !character.isSymbol() &&
                   character.category() != QChar::Other_Format) {
            return refusedPattern();
        }
    }
    const QString code = callingCode(query.country);
    if (!code.isEmpty() && digits.startsWith(code) && digits.size() > code.size()) {
        digits.remove(0, code.size());
    }
    return digits.isEmpty() ? refusedPattern() : Result<QString>(digits);
}

QString searchCountry(const CountryCode &country)
{
    return country.text() == u"CA" ? QStringLiteral("US") : country.text();
}

QByteArray encodeSearch(const QString &prefix, const QString &country)
{
    return compact({{QStringLiteral("prefix"), prefix},
                    {QStringLiteral("country"), country},
                    {QStringLiteral("limit"), SearchMaximum}});
}

QByteArray encodePurchase(const QByteArray &number)
{
    return compact({{QStringLiteral("type"), QStringLiteral("purchase")},
                    {QStringLiteral("purchase"), QJsonObject{{QStringLiteral("number"), QString::fromUtf8(number)}}}});
}

QByteArray encodeDeprecatedPurchase(const QByteArray &number)
{
    return compact({{QStringLiteral("number"), QString::fromUtf8(number)}});
}

QByteArray encodeAgent(const QString &agentId) { return compact({{QStringLiteral("agentId"), agentId}}); }

Result<SearchPage> decodeSearch(const QByteArray &body, const CountryCode &searched)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode list = root->isArray() ? *root : root->firstOf({QLatin1String("data"), QLatin1String("numbers")});
    Result<DecodedList<AvailableNumber>> decoded = decodeList<AvailableNumber>(
        list, [&searched](const JsonNode &entry) { return decodeAvailable(entry, searched); });
    if (!decoded) {
        return failure(decoded.error());
    }
    SearchPage page;
    page.items = std::move(decoded->items);
    page.skipped = decoded->skipped;
    return page;
}

Result<std::monostate> decodeAccountCheck(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode list = listOf(*root);
    return list.isArray() ? Result<std::monostate>(std::monostate()) : failure(malformedReply(list.path()));
}

Result<NumberPage> decodeNumbers(const QByteArray &body) { return decodePage<OwnedNumber>(body, decodeOwned); }

Result<OwnedNumber> decodeNumber(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode wrapped = (*root)[QLatin1String("data")];
    return decodeOwned(wrapped.isObject() && !(*root)[QLatin1String("id")].exists() ? wrapped : *root);
}

Result<AgentPage> decodeAgents(const QByteArray &body) { return decodePage<Agent>(body, decodeAgent); }

Error decodeError(const HttpReply &reply, Purpose purpose)
{
    Error error = errorFromStatus(reply);
    const Said said = readErrorBody(reply.body);
    error.providerText = said.text;
    error.fields = said.fields;
    switch (reply.status) {
    case 400:
    case 422:
        refineRefusedInput(error, said, purpose);
        break;
    case 401:
        error.advice = Text::tr("A key stops working when the user who made it leaves the workspace: make a new one in "
                                "Vogent’s dashboard.");
        break;
    case 403:
        if (said.mentions({QLatin1String("kyc"), QLatin1String("verif")})) {
            error.kind = ErrorKind::KycRequired;
        }
        break;
    case 409:
        if (purpose == Purpose::Purchase) {
            error.kind = ErrorKind::NumberTaken;
        }
        break;
    default:
        break;
    }
    return error;
}

Error unreadableReply(Error error, const HttpReply &reply)
{
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.host = reply.host;
    if (error.providerText.isEmpty()) {
        error.providerText = readErrorBody(reply.body).text;
    }
    return error;
}

bool isRequestedNumber(const OwnedNumber &bought, const AvailableNumber &requested)
{
    return bought.number == requested.number ||
           (!requested.offer.isEmpty() && bought.number.text() == QString::fromUtf8(requested.offer));
}

bool isSipUserName(const OwnedNumber &number)
{
    return std::any_of(number.details.cbegin(), number.details.cend(), [](const Detail &detail) {
        return detail.name == TypeDetail && detail.value.compare(TelephoneType, Qt::CaseInsensitive) != 0;
    });
}

} // namespace numberdesk::vogent
