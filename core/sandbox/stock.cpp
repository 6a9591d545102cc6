// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/stock.h"

#include <vector>

namespace numberdesk::sandbox {
namespace {

using Kind = NumberType::Kind;

/// A block of numbers: a prefix and how many digits follow it freely. Sources: NANPA (555-01xx), Ofcom's numbers for
/// drama, Bundesnetzagentur's drama numbers, ARCEP's numbers for audiovisual works; elsewhere the blocks of the
/// vendors' documented examples.
struct Block
{
    const char *prefix;
    int freeDigits;
    const char *city;
    const char *region;
};

struct Range
{
    const char *country;
    Kind type;
    const char *currency;
    /// Lowest fees in hundredths.
    qint64 setupFee;
    qint64 monthlyFee;
    std::vector<Block> blocks;
};

const std::vector<Range> &ranges()
{
    static const std::vector<Range> all{
        {"IT",
         Kind::Local,
         "EUR",
         0,
         200,
         {{"+39079008", 4, "Sassari", "Sardegna"},
          {"+39079555", 4, "Alghero", "Sardegna"},
          {"+39025550", 4, "Milano", "Lombardia"},
          {"+39065550", 4, "Roma", "Lazio"},
          {"+39081555", 4, "Napoli", "Campania"},
          {"+39011555", 4, "Torino", "Piemonte"}}},
        {"IT", Kind::Mobile, "EUR", 100, 450, {{"+39355555", 4, "", ""}}},
        {"IT", Kind::TollFree, "EUR", 500, 1200, {{"+39800555", 3, "", ""}}},
        {"IT", Kind::National, "EUR", 0, 300, {{"+391787555", 3, "", ""}}},
        {"US",
         Kind::Local,
         "USD",
         0,
         100,
         {{"+120255501", 2, "Washington", "DC"},
          {"+121255501", 2, "New York", "NY"},
          {"+141555501", 2, "San Francisco", "CA"},
          {"+131255501", 2, "Chicago", "IL"},
          {"+171355501", 2, "Houston", "TX"},
          {"+120655501", 2, "Seattle", "WA"}}},
        {"US",
         Kind::Mobile,
         "USD",
         0,
         150,
         {{"+131055501", 2, "Los Angeles", "CA"},
          {"+164655501", 2, "New York", "NY"},
          {"+130555501", 2, "Miami", "FL"},
          {"+160255501", 2, "Phoenix", "AZ"}}},
        {"US",
         Kind::TollFree,
         "USD",
         0,
         250,
         {{"+180055501", 2, "", ""},
          {"+183355501", 2, "", ""},
          {"+184455501", 2, "", ""},
          {"+185555501", 2, "", ""},
          {"+186655501", 2, "", ""},
          {"+187755501", 2, "", ""}}},
        {"IN",
         Kind::Local,
         "INR",
         10000,
         30000,
         {{"+91806555", 4, "Bengaluru", "Karnataka"},
          {"+91226155", 4, "Mumbai", "Maharashtra"},
          {"+91116555", 4, "Delhi", "Delhi"},
          {"+91446555", 4, "Chennai", "Tamil Nadu"}}},
        {"IN", Kind::Mobile, "INR", 10000, 35000, {{"+9198765", 5, "", ""}}},
        {"IN", Kind::TollFree, "INR", 50000, 120000, {{"+9118005550", 3, "", ""}}},
        {"DE",
         Kind::Local,
         "EUR",
         100,
         120,
         {{"+493023125", 3, "Berlin", "Berlin"},
          {"+496990009", 3, "Frankfurt", "Hessen"},
          {"+494066969", 3, "Hamburg", "Hamburg"},
          {"+492214710", 3, "Köln", "Nordrhein-Westfalen"},
          {"+498999998", 3, "München", "Bayern"}}},
        {"DE",
         Kind::Mobile,
         "EUR",
         200,
         600,
         {{"+4917139200", 2, "", ""},
          {"+49176040690", 2, "", ""},
          {"+49152355501", 2, "", ""},
          {"+49160555501", 2, "", ""}}},
        {"DE", Kind::TollFree, "EUR", 500, 1500, {{"+498005550", 3, "", ""}}},
        {"DE", Kind::National, "EUR", 0, 250, {{"+4932225550", 3, "", ""}}},
        {"LT",
         Kind::Local,
         "EUR",
         0,
         180,
         {{"+37052555", 3, "Vilnius", "Vilniaus"},
          {"+37037255", 3, "Kaunas", "Kauno"},
          {"+37046255", 3, "Klaipėda", "Klaipėdos"}}},
        {"LT", Kind::Mobile, "EUR", 0, 250, {{"+37060012", 3, "", ""}}},
        {"LT", Kind::TollFree, "EUR", 300, 900, {{"+37080055", 3, "", ""}}},
        {"GB",
         Kind::Local,
         "GBP",
         0,
         110,
         {{"+442079460", 3, "London", "England"},
          {"+441214960", 3, "Birmingham", "England"},
          {"+441314960", 3, "Edinburgh", "Scotland"},
          {"+441614960", 3, "Manchester", "England"},
          {"+441174960", 3, "Bristol", "England"}}},
        {"GB", Kind::Mobile, "GBP", 0, 300, {{"+447700900", 3, "", ""}}},
        {"GB", Kind::TollFree, "GBP", 200, 800, {{"+448081570", 3, "", ""}}},
        {"GB", Kind::National, "GBP", 0, 200, {{"+443069990", 3, "", ""}}},
        {"FR",
         Kind::Local,
         "EUR",
         0,
         150,
         {{"+3319900", 4, "Paris", "Île-de-France"},
          {"+3326191", 4, "Nantes", "Pays de la Loire"},
          {"+3335301", 4, "Strasbourg", "Grand Est"},
          {"+3346571", 4, "Marseille", "Provence-Alpes-Côte d’Azur"},
          {"+3353649", 4, "Toulouse", "Occitanie"}}},
        {"FR", Kind::Mobile, "EUR", 100, 500, {{"+3363998", 4, "", ""}}},
        {"FR", Kind::TollFree, "EUR", 500, 1400, {{"+33805550", 3, "", ""}}},
        {"FR", Kind::National, "EUR", 0, 220, {{"+3395550", 4, "", ""}}},
    };
    return all;
}

qint64 capacity(int freeDigits)
{
    qint64 numbers = 1;
    for (int digit = 0; digit < freeDigits; ++digit) {
        numbers *= 10;
    }
    return numbers;
}

StockNumber makeNumber(const Range &range, int share, int position)
{
    const auto blockCount = static_cast<int>(range.blocks.size());
    const Block &block = range.blocks[static_cast<size_t>(position % blockCount)];
    const qint64 size = capacity(block.freeDigits) / stockShares();
    // Steps of different lengths, so that neighbours in the list are not neighbours in the plan where there is room.
    const qint64 perBlock = (StockSize + blockCount - 1) / blockCount;
    const qint64 step = size / perBlock;
    const qint64 suffix = share * size + (position / blockCount) * step + (step > 1 ? position % step : 0);

    StockNumber number;
    number.e164 = QString::fromLatin1(block.prefix) + QString::number(suffix).rightJustified(block.freeDigits, u'0');
    number.country = *CountryCode::fromText(QString::fromLatin1(range.country));
    number.type = range.type;
    number.city = QString::fromUtf8(block.city);
    number.region = QString::fromUtf8(block.region);
    number.sms = range.type == Kind::Mobile || position % 3 == 0;
    number.mms = number.country.text() == u"US" && position % 4 == 0;
    number.fax = range.type == Kind::Local && position % 5 == 1;
    number.setupFee = Decimal::fromUnits(range.setupFee, 2);
    number.monthlyFee = Decimal::fromUnits(range.monthlyFee + (position % 7) * (range.monthlyFee / 10), 2);
    number.currency = QString::fromLatin1(range.currency);
    return number;
}

} // namespace

int stockShares() { return NUMBERDESK_STOCK_SHARES; }

QList<StockNumber> stock(int share, const CountryCode &country, NumberType::Kind type)
{
    if (share < 0 || share >= stockShares()) {
        return {};
    }
    for (const Range &range : ranges()) {
        if (range.type == type && country.text() == QLatin1String(range.country)) {
            QList<StockNumber> numbers;
            numbers.reserve(StockSize);
            for (int position = 0; position < StockSize; ++position) {
                numbers.append(makeNumber(range, share, position));
            }
            return numbers;
        }
    }
    return {};
}

} // namespace numberdesk::sandbox
