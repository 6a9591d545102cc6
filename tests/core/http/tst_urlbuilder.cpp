// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/urlbuilder.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

using numberdesk::UrlBuilder;

namespace {

const QUrl &base()
{
    static const QUrl url(u"https://api.example.com/v1"_s);
    return url;
}

} // namespace

class UrlBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlusInAPathIsEncodedExactlyOnce()
    {
        const QUrl url = UrlBuilder(base()).path(u"numbers").segment(u"+390795550142").build();
        QCOMPARE(url.toEncoded(), QByteArray("https://api.example.com/v1/numbers/%2B390795550142"));
        QCOMPARE(url.path(QUrl::FullyEncoded), u"/v1/numbers/%2B390795550142"_s);
    }

    void aPlusInAQueryIsEncodedExactlyOnce()
    {
        const QUrl url = UrlBuilder(base()).path(u"numbers").query(u"number", u"+390795550142").build();
        QCOMPARE(url.toEncoded(), QByteArray("https://api.example.com/v1/numbers?number=%2B390795550142"));
        QCOMPARE(url.query(QUrl::FullyEncoded), u"number=%2B390795550142"_s);
    }

    void whatLooksEncodedIsEncodedAsTextToo()
    {
        const QUrl url = UrlBuilder(base()).segment(u"%2B39").query(u"q", u"50%").build();
        QCOMPARE(url.toEncoded(), QByteArray("https://api.example.com/v1/%252B39?q=50%25"));
    }

    void everythingThatWouldBreakOutOfASegmentIsEncoded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
        QTest::newRow("question mark") << u"a?b=c"_s << QByteArray("a%3Fb%3Dc");
        QTest::newRow("number sign") << u"a#b"_s << QByteArray("a%23b");
        QTest::newRow("blank") << u"a b"_s << QByteArray("a%20b");
        QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("a%0D%0Ab");
        QTest::newRow("at sign") << u"@evil.example"_s << QByteArray("%40evil.example");
        QTest::newRow("UTF-8") << u"Köln"_s << QByteArray("K%C3%B6ln");
        QTest::newRow("unreserved") << u"aZ0-._~"_s << QByteArray("aZ0-._~");
    }

    void everythingThatWouldBreakOutOfASegmentIsEncoded()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(UrlBuilder(base()).segment(text).build().toEncoded(), "https://api.example.com/v1/" + expected);
    }

    void everythingThatWouldBreakOutOfAValueIsEncoded()
    {
        const QUrl url = UrlBuilder(base()).query(u"a&b", u"c&d=e#f+g h").query(u"page", 2).build();
        QCOMPARE(url.toEncoded(), QByteArray("https://api.example.com/v1?a%26b=c%26d%3De%23f%2Bg%20h&page=2"));
    }

    void leavesOutWhatIsNotSet()
    {
        const QUrl url = UrlBuilder(base())
                             .queryIfSet(u"country", u"")
                             .queryIfSet(u"type", u"local")
                             .queryIfSet(u"q", QString())
                             .query(u"empty", u"")
                             .build();
        QCOMPARE(url.toEncoded(), QByteArray("https://api.example.com/v1?type=local&empty="));
    }

    void theBaseGivesAddressAndPathAlone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("host alone") << u"https://api.example.com"_s << QByteArray("https://api.example.com/x");
        QTest::newRow("slash") << u"https://api.example.com/"_s << QByteArray("https://api.example.com/x");
        QTest::newRow("slashes") << u"https://api.example.com/v1//"_s << QByteArray("https://api.example.com/v1/x");
        QTest::newRow("query") << u"https://api.example.com/v1?a=b#c"_s << QByteArray("https://api.example.com/v1/x");
        QTest::newRow("port") << u"http://127.0.0.1:8080/api"_s << QByteArray("http://127.0.0.1:8080/api/x");
        QTest::newRow("IPv6") << u"http://[::1]:8080"_s << QByteArray("http://[::1]:8080/x");
    }

    void theBaseGivesAddressAndPathAlone()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, expected);
        QCOMPARE(UrlBuilder(QUrl(address)).path(u"x").build().toEncoded(), expected);
    }

    void aCopyGoesItsOwnWay()
    {
        const UrlBuilder numbers = UrlBuilder(base()).path(u"numbers");
        QCOMPARE(UrlBuilder(numbers).segment(u"7").build().path(), u"/v1/numbers/7"_s);
        QCOMPARE(UrlBuilder(numbers).segment(u"8").query(u"a", 1).build().path(), u"/v1/numbers/8"_s);
        QCOMPARE(numbers.build().toEncoded(), QByteArray("https://api.example.com/v1/numbers"));
    }
};

QTEST_GUILESS_MAIN(UrlBuilderTest)
#include "tst_urlbuilder.moc"
