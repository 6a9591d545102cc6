// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/filter/filtermatch.h"
#include "core/inventory/filter/numberfilter.h"
#include "core/locale/textorder.h"

#include <QHash>
#include <QTest>
#include <QTimeZone>

using numberdesk::Decimal;
using numberdesk::FilterableNumber;
using numberdesk::FilterField;
using numberdesk::FilterFieldName;
using numberdesk::filterFieldNames;
using numberdesk::FilterTerm;
using numberdesk::foldedText;
using numberdesk::NumberFilter;
using numberdesk::parseNumberFilter;
using numberdesk::valuesAskedFor;
using numberdesk::withToggledValue;
using Field = FilterField;

namespace {

const QDateTime Now(QDate(2026, 5, 15), QTime(12, 0), Qt::UTC);

NumberFilter parsed(const QString &text, const QLocale &locale = QLocale::c())
{
    return parseNumberFilter(text, Now, locale);
}

class Numberlike : public FilterableNumber
{
public:
    Numberlike()
    {
        texts = {{Field::Number, QStringLiteral("+12025550143")},       {Field::Label, QStringLiteral("Main desk")},
                 {Field::Provider, QStringLiteral("MindHunters")},      {Field::Account, QStringLiteral("Acme Köln")},
                 {Field::Country, QStringLiteral("US\nUnited States")}, {Field::Type, QStringLiteral("Local")},
                 {Field::Capability, QStringLiteral("Voice\nSMS")},     {Field::Status, QStringLiteral("Inactive")},
                 {Field::Tag, QStringLiteral("night\nnight-shift")},    {Field::Currency, QStringLiteral("USD")}};
    }

    [[nodiscard]] QString foldedValues(Field field) const override
    {
        return foldedText(field == Field::Any ? QStringList(texts.values()).join(u'\n') : texts.value(field));
    }
    [[nodiscard]] std::optional<Decimal> amount(Field) const override { return price; }
    [[nodiscard]] QDateTime moment(Field field) const override { return moments.value(field); }
    [[nodiscard]] bool isProtected() const override { return isKept; }

    QHash<Field, QString> texts;
    std::optional<Decimal> price = Decimal::fromUnits(250, 2);
    QHash<Field, QDateTime> moments{{Field::Renewal, QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC)},
                                    {Field::Seen, QDateTime(QDate(2026, 5, 15), QTime(9, 0), Qt::UTC)}};
    bool isKept = true;
};

} // namespace

/// The filter of the inventory: what people type, and what it finds.
class NumberFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void findsAndLeavesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *text, bool isFound) {
            QTest::newRow(text) << QString::fromUtf8(text) << isFound;
        };
        row("", true);
        row("   ", true);
        row("main", true);
        row("MAIN koln", true);
        row("desk main", true);
        row("\"desk main\"", false);
        row("\"ain des\"", true);
        row("\"main desk\"", true);
        row("\"main desk", true);
        row("555 0143", true);
        row("side", false);
        row("-side", true);
        row("-main", false);
        row("-\"main desk\"", false);
        row("- main", true); // one of the tags has a hyphen
        row("label:main", true);
        row("Label:DESK", true);
        row("label:voice", false);
        row("label:\"main\"", false);
        row("label:\"Main Desk\"", true);
        row("label=main", true);
        row("-label:main", false);
        row("number:0143", true);
        row("number:\"+1 (202) 555-0143\"", false);
        row("number:+1-202-555", true);
        row("number:+44", false);
        row("account:koeln", false);
        row("account:k\xC3\xB6ln", true);
        row("country:us", true);
        row("country:un", false);
        row("country:united", true);
        row("country:it,us", true);
        row("country:it,de", false);
        row("-country:it,de", true);
        row("status:inactive", true);
        row("status:active", false);
        row("capability:sms", true);
        row("capability:ms", false);
        row("tag:night", true);
        row("tag:\"night\"", true);
        row("tag:\"night-s\"", false);
        row("tag:shift", true);
        row("agent:none", true);
        row("label:none", false);
        row("-agent:none", false);
        row("label:\"none\"", false);
        row("agent:none,ada", true);
        row("tag:none,day", false);
        row("-tag:none,day", true);
        row("monthly<3", true);
        row("price>2", true);
        row("price>2.5", false);
        row("price>=2.5", true);
        row("price:>=2.5", true);
        row("price<2,5", false);
        row("price<=2,50", true);
        row("price:2.5", true);
        row("price:2..3", true);
        row("price:3..", false);
        row("price:..3", true);
        row("price:none", false);
        row("-price>2", false);
        row("renewal<2026-06-01", false);
        row("renewal<=2026-06-01", true);
        row("renewal:2026", true);
        row("renewal:2026-06", true);
        row("renewal:2026-05..2026-06", true);
        row("renewal:..2026-05", false);
        row("renewal<+1m", true);
        row("renewal<+2w", false);
        row("seen:today", true);
        row("seen>-1d", true);
        row("seen>today", false);
        row("bought:none", true);
        row("bought>2020", false);
        row("protected:yes", true);
        row("protected:no", false);
        row("-protected:no", true);
        row("type:local provider:mind price<5 -tag:day", true);
        row("type:local provider:vobiz", false);
        // What is no field stands for itself.
        row("sip:alice", false);
        row("acme:koln", false);
        row("-", true);
        row(":", false);
        row("\"\"", true);
        // While it is being typed.
        row("price>", true);
        row("status:", true);
        row("label:\"", true);
        row("country:,", true);
        row("country:us,", true);
    }

    void findsAndLeavesOut()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isFound);
        const NumberFilter filter = parsed(text);
        QCOMPARE(meets(filter, Numberlike()), isFound);
        QVERIFY2(filter.problems.isEmpty(), qPrintable(filter.problems.value(0).sentence));
    }

    void whatIsNotUnderstoodIsToldAndLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"price>abc", "price:1..x", "price:1.234", "price<1..2", "price:..", "renewal:soon",
                                 "renewal<2026-13", "renewal:2026-02-30", "renewal:+99999d", "seen<2026-1-1x",
                                 "protected:perhaps", "label>main", "country<=it"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }

    void whatIsNotUnderstoodIsToldAndLeftOut()
    {
        QFETCH(const QString, text);
        const NumberFilter filter = parsed(QStringLiteral("main ") + text + QStringLiteral(" desk"));
        QCOMPARE(filter.problems.size(), 1);
        QCOMPARE(filter.problems.constFirst().position, 5);
        QCOMPARE(filter.problems.constFirst().length, text.size());
        QVERIFY(filter.problems.constFirst().sentence.endsWith(u'.'));
        QCOMPARE(filter.terms.size(), 2);
    }

    void aNumberWithoutAPriceOrDayIsInNoRange()
    {
        Numberlike number;
        number.price.reset();
        number.moments.clear();
        for (const char *text : {"price>0", "price<1000", "price:0..1000", "renewal>1970", "renewal<2999"}) {
            QVERIFY2(!meets(parsed(QString::fromLatin1(text)), number), text);
        }
        QVERIFY(meets(parsed(QStringLiteral("price:none renewal:none")), number));
    }

    void everyFieldIsKnownByItsNames()
    {
        const QList<FilterFieldName> names = filterFieldNames();
        QCOMPARE(names.size(), int(Field::Protected));
        QSet<Field> fields;
        QSet<QString> texts;
        for (const FilterFieldName &name : names) {
            fields.insert(name.field);
            texts.insert(name.name);
            const QString value = name.field == Field::Protected ? QStringLiteral("yes") : QStringLiteral("none");
            const NumberFilter filter = parsed(name.name.toUpper() + u':' + value);
            QCOMPARE(filter.terms.size(), 1);
            QCOMPARE(filter.terms.constFirst().field, name.field);
        }
        QCOMPARE(fields.size(), names.size());
        QCOMPARE(texts.size(), names.size());
        QVERIFY(!fields.contains(Field::Any));
    }

    void hostileTextIsBounded()
    {
        const NumberFilter words = parsed(QStringLiteral("word ").repeated(100000));
        QVERIFY(words.terms.size() <= 50);
        QCOMPARE(words.problems.size(), 1);
        const NumberFilter one = parsed(QStringLiteral("x").repeated(1000000));
        QCOMPARE(one.terms.size(), 1);
        QCOMPARE(one.problems.size(), 1);
        parsed(QStringLiteral("\"").repeated(100000));
        parsed(QStringLiteral("label:").repeated(100000));
        parsed(QStringLiteral("label:,\",").repeated(100000));
        parsed(QString::fromUtf16(u"\u202Ex:y").append(QChar(0xD800)).append(QChar(0)) + QStringLiteral(" -label:") +
               QChar(0xDFFF));
    }

    void aQuickFilterIsAConditionInTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *value, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(value)
                                << QString::fromLatin1(expected);
        };
        row("the first", "", "day", "tag:\"day\"");
        row("behind words", "main desk ", "day", "main desk tag:\"day\"");
        row("one more", "tag:\"day\" main", "night shift", "tag:\"day\",\"night shift\" main");
        row("off again", "tag:\"day\",\"night shift\" main", "day", "tag:\"night shift\" main");
        row("the last one off", "desk tag:\"day\" main", "DAY", "desk main");
        row("typed without quotes", "tag:day", "day", "");
        row("left out is another thing", "-tag:day", "day", "-tag:day tag:\"day\"");
        row("with a quote", "", "4\" pipe", "tag:\"4\"\" pipe\"");
        row("off with a quote", "tag:\"4\"\" pipe\"", "4\" pipe", "");
        row("with a comma", "tag:\"a\"", "b,c", "tag:\"a\",\"b,c\"");
    }

    void aQuickFilterIsAConditionInTheText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, value);
        QFETCH(const QString, expected);
        const QString changed = withToggledValue(text, Field::Tag, value);
        QCOMPARE(changed, expected);
        QCOMPARE(valuesAskedFor(changed, Field::Tag).contains(value, Qt::CaseInsensitive),
                 !valuesAskedFor(text, Field::Tag).contains(value, Qt::CaseInsensitive));
        // Alone it finds the number that has the value.
        Numberlike number;
        number.texts[Field::Tag] = value;
        QVERIFY(meets(parsed(withToggledValue({}, Field::Tag, value)), number));
    }

    void whatStatesNothingIsAQuickFilterToo()
    {
        const QString one = withToggledValue({}, Field::Agent, {});
        QCOMPARE(one, QStringLiteral("agent:none"));
        QCOMPARE(valuesAskedFor(one, Field::Agent), QStringList{QString()});
        const QString two = withToggledValue(one, Field::Agent, QStringLiteral("none"));
        QCOMPARE(two, QStringLiteral("agent:none,\"none\""));
        QCOMPARE(withToggledValue(two, Field::Agent, {}), QStringLiteral("agent:\"none\""));
        QCOMPARE(withToggledValue({}, Field::Protected, QStringLiteral("yes")), QStringLiteral("protected:yes"));
    }

    void aCountryIsItsCode()
    {
        QCOMPARE(withToggledValue(QStringLiteral("country:IT"), Field::Country, QStringLiteral("DE")),
                 QStringLiteral("country:IT,DE"));
    }
};

QTEST_APPLESS_MAIN(NumberFilterTest)
#include "tst_numberfilter.moc"
