// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/filter/filtertokens.h"

#include "core/locale/textorder.h"

#include <QCoreApplication>
#include <QHash>

namespace numberdesk {
namespace {

using Relation = FilterToken::Relation;

struct FilterFieldText
{
    Q_DECLARE_TR_FUNCTIONS(FilterField)
};

QString foldedName(const QString &name) { return foldedText(name).remove(u' ').remove(u'-'); }

/// Reads from the front.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text.left(FilterToken::MaximumText))
    {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAtBlank() const { return isAtEnd() || m_text.at(m_at).isSpace(); }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] QString since(qsizetype begin) const { return m_text.mid(begin, m_at - begin); }
    [[nodiscard]] bool isAt(QChar letter, qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() && m_text.at(m_at + ahead) == letter;
    }

    void skipBlanks()
    {
        while (!isAtEnd() && isAtBlank()) {
            ++m_at;
        }
    }

    bool take(QChar letter)
    {
        const bool isThere = isAt(letter);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    /// A minus that belongs to what follows.
    bool takeMinus()
    {
        const bool isSign = isAt(u'-') && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace();
        return isSign && take(u'-');
    }

    /// A known field's name with its relation; nothing is read otherwise.
    std::optional<QPair<FilterField, Relation>> takeField()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && (m_text.at(m_at).isLetter() || m_text.at(m_at).isMark() || isAt(u'-'))) {
            ++m_at;
        }
        const QString name = since(begin);
        // Most words have no relation behind them, and no name needs to be looked up.
        const std::optional<Relation> relation = takeRelation();
        const std::optional<FilterField> field = relation ? filterFieldFromName(name) : std::nullopt;
        if (!field) {
            m_at = begin;
            return std::nullopt;
        }
        return qMakePair(*field, *relation);
    }

    /// Up to a blank, or up to a comma when a list is read; quoted up to the second quote, "" being a quote.
    FilterToken::Value takeValue(bool isOfList)
    {
        FilterToken::Value value;
        if (!take(u'"')) {
            const qsizetype begin = m_at;
            while (!isAtBlank() && !(isOfList && isAt(u','))) {
                ++m_at;
            }
            value.text = since(begin);
            return value;
        }
        value.isQuoted = true;
        while (!isAtEnd()) {
            if (isAt(u'"') && !isAt(u'"', 1)) {
                take(u'"');
                break;
            }
            m_at += isAt(u'"') ? 1 : 0;
            value.text.append(m_text.at(m_at++));
        }
        return value;
    }

private:
    std::optional<Relation> takeRelation()
    {
        if (take(u':') || take(u'=')) {
            return Relation::Is;
        }
        if (take(u'<')) {
            return take(u'=') ? Relation::AtMost : Relation::Below;
        }
        if (take(u'>')) {
            return take(u'=') ? Relation::AtLeast : Relation::Above;
        }
        return std::nullopt;
    }

    const QString m_text;
    qsizetype m_at = 0;
};

/// "price:>5" is "price>5".
Relation relationBehind(Reader &reader, Relation relation)
{
    if (relation != Relation::Is) {
        return relation;
    }
    if (reader.take(u'<')) {
        return reader.take(u'=') ? Relation::AtMost : Relation::Below;
    }
    if (reader.take(u'>')) {
        return reader.take(u'=') ? Relation::AtLeast : Relation::Above;
    }
    return relation;
}

void takeValues(Reader &reader, FilterToken &token)
{
    const qsizetype begin = reader.position();
    do {
        const FilterToken::Value value = reader.takeValue(true);
        if (value.isQuoted || !value.text.isEmpty()) {
            token.values.append(value);
        }
        // What follows a second quote at once belongs to nothing and is read as a value of its own.
    } while (reader.take(u',') || !reader.isAtBlank());
    token.rest = reader.since(begin);
}

} // namespace

QList<FilterFieldName> filterFieldNames()
{
    return {
        //: The names of fields as one types them in a filter: one word each, in small letters.
        {FilterField::Number, QStringLiteral("number"), FilterFieldText::tr("number", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Label, QStringLiteral("label"), FilterFieldText::tr("label", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Provider, QStringLiteral("provider"), FilterFieldText::tr("provider", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Account, QStringLiteral("account"), FilterFieldText::tr("account", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Country, QStringLiteral("country"), FilterFieldText::tr("country", "name in a filter")},
        //: One word, in small letters: the city or region of a number.
        {FilterField::Place, QStringLiteral("place"), FilterFieldText::tr("place", "name in a filter")},
        //: One word, in small letters: local, mobile, toll-free.
        {FilterField::Type, QStringLiteral("type"), FilterFieldText::tr("type", "name in a filter")},
        //: One word, in small letters: voice, SMS.
        {FilterField::Capability, QStringLiteral("capability"), FilterFieldText::tr("capability", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Status, QStringLiteral("status"), FilterFieldText::tr("status", "name in a filter")},
        //: One word, in small letters: who answers the number.
        {FilterField::Agent, QStringLiteral("agent"), FilterFieldText::tr("agent", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Tag, QStringLiteral("tag"), FilterFieldText::tr("tag", "name in a filter")},
        //: One word, in small letters: who is responsible for the number.
        {FilterField::Owner, QStringLiteral("owner"), FilterFieldText::tr("owner", "name in a filter")},
        //: One word, in small letters.
        {FilterField::CostCentre, QStringLiteral("costcentre"), FilterFieldText::tr("costcentre", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Notes, QStringLiteral("notes"), FilterFieldText::tr("notes", "name in a filter")},
        //: One word, in small letters.
        {FilterField::Currency, QStringLiteral("currency"), FilterFieldText::tr("currency", "name in a filter")},
        //: One word, in small letters: the monthly fee.
        {FilterField::Price, QStringLiteral("price"), FilterFieldText::tr("price", "name in a filter")},
        //: One word, in small letters: when the account's list showed the number last.
        {FilterField::Seen, QStringLiteral("seen"), FilterFieldText::tr("seen", "name in a filter")},
        //: One word, in small letters: when the number is billed next.
        {FilterField::Renewal, QStringLiteral("renewal"), FilterFieldText::tr("renewal", "name in a filter")},
        //: One word, in small letters: when the number was bought.
        {FilterField::Bought, QStringLiteral("bought"), FilterFieldText::tr("bought", "name in a filter")},
        //: One word, in small letters: whether the number must not be released.
        {FilterField::Protected, QStringLiteral("protected"), FilterFieldText::tr("protected", "name in a filter")},
    };
}

std::optional<FilterField> filterFieldFromName(const QString &name)
{
    const QString folded = foldedName(name);
    if (folded.isEmpty()) {
        return std::nullopt;
    }
    if (folded == u"monthly") {
        return FilterField::Price;
    }
    const QList<FilterFieldName> names = filterFieldNames();
    for (const FilterFieldName &known : names) {
        if (folded == known.name || folded == foldedName(known.translated)) {
            return known.field;
        }
    }
    return std::nullopt;
}

QList<FilterToken> filterTokens(const QString &text)
{
    QList<FilterToken> tokens;
    Reader reader(text);
    for (reader.skipBlanks(); !reader.isAtEnd() && tokens.size() < FilterToken::MaximumTokens; reader.skipBlanks()) {
        FilterToken token;
        token.position = reader.position();
        token.isExcluded = reader.takeMinus();
        if (const auto field = reader.takeField()) {
            token.field = field->first;
            token.relation = relationBehind(reader, field->second);
            takeValues(reader, token);
        } else {
            token.values = {reader.takeValue(false)};
        }
        token.length = reader.position() - token.position;
        tokens.append(token);
    }
    return tokens;
}

} // namespace numberdesk
