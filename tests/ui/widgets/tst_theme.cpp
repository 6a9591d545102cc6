// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#ifdef NUMBERDESK_HAS_DBUS
#include "ui/theme/portalappearance.h"
#endif

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QSvgRenderer>
#include <QTest>

using numberdesk::contrastRatio;
using numberdesk::Glyph;
using numberdesk::Scheme;
using numberdesk::Theme;
using numberdesk::ThemeChoice;
using numberdesk::Tokens;
using numberdesk::Tone;

namespace {

constexpr double readable = 4.5;

class FakeAppearance final : public numberdesk::SystemAppearance
{
public:
    [[nodiscard]] Scheme scheme() const override { return m_scheme; }
    [[nodiscard]] QColor accent() const override { return m_accent; }

    [[nodiscard]] bool isMotionReduced() const override { return m_isMotionReduced; }

    void becomeStill()
    {
        m_isMotionReduced = true;
        Q_EMIT changed();
    }

    void become(Scheme scheme, const QColor &accent = {})
    {
        m_scheme = scheme;
        m_accent = accent;
        Q_EMIT changed();
    }

private:
    Scheme m_scheme = Scheme::Light;
    QColor m_accent;
    bool m_isMotionReduced = false;
};

struct ThemeWithSystem
{
    FakeAppearance *system = new FakeAppearance;
    Theme theme{std::unique_ptr<numberdesk::SystemAppearance>(system)};
};

/// The colour that the strokes of a picture have: that of its most opaque pixel.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > ink.alpha())
                ink = pixel;
        }
    }
    return ink;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreReadableOnTheirGrounds_data();
    void wordsAreReadableOnTheirGrounds();
    void paletteLeadsBackToTheTokens();
    void paletteChangesWithTheChoiceWithoutRestart();
    void systemIsFollowedOnlyWhenChosen();
    void nothingMovesWhereTheSystemSaysSo();
    void labelFollowsTheTheme();
    void iconTakesTheColourOfThePalette();
    void iconIsCrispAtTwoDevicePixels();
    void everyGlyphHasItsDrawing();
    void licenceOfTheIconsIsInTheProgram();
#ifdef NUMBERDESK_HAS_DBUS
    void portalSettingsAreTakenIn();
    void portalTellsHowMuchMayMove();
    void portalWithoutPreferenceLeavesThePlatforms();
#endif
};

void ThemeTest::wordsAreReadableOnTheirGrounds_data()
{
    QTest::addColumn<Tokens>("tokens");
    QTest::newRow("light") << Tokens::of(Scheme::Light);
    QTest::newRow("dark") << Tokens::of(Scheme::Dark);
    // Accents that a desktop may have, from unreadable on white to unreadable on black.
    for (const char *accent : {"#ffe600", "#3584e4", "#00ff66", "#0a0a40", "#ed5b00", "#808080"}) {
        QTest::addRow("light with %s", accent) << Tokens::of(Scheme::Light, QColor(QLatin1String(accent)));
        QTest::addRow("dark with %s", accent) << Tokens::of(Scheme::Dark, QColor(QLatin1String(accent)));
    }
}

void ThemeTest::wordsAreReadableOnTheirGrounds()
{
    QFETCH(const Tokens, tokens);
    struct Pair
    {
        const char *name;
        QColor ink;
        QColor ground;
    };
    QList<Pair> pairs;
    for (const QColor &ground :
         {tokens.window, tokens.panel, tokens.sidebar, tokens.hover, tokens.neutralSoft, tokens.accentSoft}) {
        pairs.append({"text", tokens.text, ground});
        pairs.append({"dim", tokens.dim, ground});
    }
    for (const QColor &ground : {tokens.window, tokens.panel, tokens.sidebar, tokens.accentSoft})
        pairs.append({"accent words", tokens.accentText, ground});
    for (const QColor &ground : {tokens.accent, tokens.accentHover, tokens.accentPressed})
        pairs.append({"words on accent", tokens.onAccent, ground});
    for (const QColor &ground : {tokens.window, tokens.panel, tokens.goodSoft})
        pairs.append({"good", tokens.good, ground});
    for (const QColor &ground : {tokens.window, tokens.panel, tokens.warningSoft})
        pairs.append({"warning", tokens.warning, ground});
    for (const QColor &ground : {tokens.window, tokens.panel, tokens.badSoft})
        pairs.append({"bad", tokens.bad, ground});
    for (const QColor &ground : {tokens.goodSoft, tokens.warningSoft, tokens.badSoft})
        pairs.append({"text on a message", tokens.text, ground});
    pairs.append({"words on bad", tokens.onBad, tokens.bad});

    for (const Pair &pair : pairs) {
        const double ratio = contrastRatio(pair.ink, pair.ground);
        QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("%1 %2 on %3: %4")
                                                   .arg(QLatin1String(pair.name), pair.ink.name(), pair.ground.name())
                                                   .arg(ratio)));
    }
}

void ThemeTest::paletteLeadsBackToTheTokens()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const QColor &accent : {QColor(), QColor(0xed, 0x5b, 0x00)}) {
            const Tokens tokens = Tokens::of(scheme, accent);
            QVERIFY(Tokens::of(tokens.toPalette()) == tokens);
        }
    }
}

void ThemeTest::paletteChangesWithTheChoiceWithoutRestart()
{
    ThemeWithSystem made;
    made.theme.apply();
    const QSignalSpy changes(&made.theme, &Theme::changed);

    made.theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::of(Scheme::Dark).window);
    made.theme.setChoice(ThemeChoice::Dark);
    made.theme.setChoice(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::of(Scheme::Light).window);
    QCOMPARE(changes.count(), 2);
}

void ThemeTest::systemIsFollowedOnlyWhenChosen()
{
    ThemeWithSystem made;
    made.theme.apply();
    made.system->become(Scheme::Dark);
    QCOMPARE(made.theme.scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base), Tokens::of(Scheme::Dark).panel);

    made.theme.setChoice(ThemeChoice::Light);
    made.system->become(Scheme::Light);
    made.system->become(Scheme::Dark);
    QCOMPARE(made.theme.scheme(), Scheme::Light);

    made.theme.setChoice(ThemeChoice::System);
    QCOMPARE(made.theme.scheme(), Scheme::Dark);
    const QColor orange(0xed, 0x5b, 0x00);
    made.system->become(Scheme::Light, orange);
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), Tokens::of(Scheme::Light, orange).accent);
}

void ThemeTest::nothingMovesWhereTheSystemSaysSo()
{
    ThemeWithSystem made;
    made.theme.apply();
    QVERIFY(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0);
    made.system->becomeStill();
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void ThemeTest::labelFollowsTheTheme()
{
    ThemeWithSystem made;
    made.theme.apply();
    QLabel label(QStringLiteral("read 2 minutes ago"));
    label.show();
    label.setForegroundRole(numberdesk::paletteRole(Tone::Dim));
    // Widgets learn of a new palette through the event loop.
    QTRY_COMPARE(label.palette().color(label.foregroundRole()), Tokens::of(Scheme::Light).dim);
    made.theme.setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(label.palette().color(label.foregroundRole()), Tokens::of(Scheme::Dark).dim);
}

void ThemeTest::iconTakesTheColourOfThePalette()
{
    ThemeWithSystem made;
    made.theme.apply();
    const QIcon icon = numberdesk::glyphIcon(Glyph::Square, Tone::Dim);
    const QSize size(48, 48);

    const Tokens light = Tokens::of(Scheme::Light);
    QCOMPARE(inkOf(icon.pixmap(size)).rgb(), light.dim.rgb());
    QCOMPARE(inkOf(icon.pixmap(size, QIcon::Disabled)).rgb(), light.faint.rgb());
    QCOMPARE(inkOf(icon.pixmap(size, QIcon::Selected)).rgb(), light.text.rgb());

    made.theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(inkOf(icon.pixmap(size)).rgb(), Tokens::of(Scheme::Dark).dim.rgb());
}

void ThemeTest::iconIsCrispAtTwoDevicePixels()
{
    const QIcon icon = numberdesk::glyphIcon(Glyph::Search);
    const QPixmap pixmap = icon.pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));

    QImage page(40, 40, QImage::Format_ARGB32);
    page.setDevicePixelRatio(2.0);
    page.fill(Qt::white);
    QImage expected(page);
    QPainter painter(&page);
    icon.paint(&painter, QRect(2, 2, 16, 16));
    painter.end();
    QPainter expecting(&expected);
    expecting.drawPixmap(QPoint(2, 2),
                         numberdesk::glyphPixmap(Glyph::Search, 16, Tokens::of(qApp->palette()).text, 2.0));
    expecting.end();
    QCOMPARE(page, expected);
}

void ThemeTest::everyGlyphHasItsDrawing()
{
    const QList<Glyph> glyphs = numberdesk::allGlyphs();
    QVERIFY(glyphs.size() > 40);
    for (const Glyph glyph : glyphs) {
        const QString path = numberdesk::glyphPath(glyph);
        QSvgRenderer renderer(path);
        QVERIFY2(renderer.isValid(), qPrintable(path));
    }
    QVERIFY(QSvgRenderer(numberdesk::applicationIconPath()).isValid());
    QVERIFY(!numberdesk::applicationIcon().pixmap(64, 64).isNull());
}

void ThemeTest::licenceOfTheIconsIsInTheProgram()
{
    QFile licence(QStringLiteral(":/numberdesk/icons/LICENSE"));
    QVERIFY(licence.open(QIODevice::ReadOnly));
    const QByteArray text = licence.readAll();
    QVERIFY(text.contains("ISC License"));
    QVERIFY(text.contains("Cole Bemis"));
}

#ifdef NUMBERDESK_HAS_DBUS
void ThemeTest::portalSettingsAreTakenIn()
{
    numberdesk::PortalAppearance portal(std::make_unique<FakeAppearance>());
    const QSignalSpy changes(&portal, &numberdesk::SystemAppearance::changed);
    portal.takeSetting(QStringLiteral("color-scheme"), 1U);
    QCOMPARE(portal.scheme(), Scheme::Dark);
    portal.takeSetting(QStringLiteral("color-scheme"), 1U);
    portal.takeSetting(QStringLiteral("contrast"), 1U);
    QCOMPARE(changes.count(), 1);
    portal.takeSetting(QStringLiteral("color-scheme"), 2U);
    QCOMPARE(portal.scheme(), Scheme::Light);
    portal.takeSetting(QStringLiteral("accent-color"), QStringLiteral("not a colour"));
    QVERIFY(!portal.accent().isValid());
}

void ThemeTest::portalTellsHowMuchMayMove()
{
    numberdesk::PortalAppearance portal(std::make_unique<FakeAppearance>());
    QVERIFY(!portal.isMotionReduced());
    portal.takeSetting(QStringLiteral("enable-animations"), false);
    QVERIFY(portal.isMotionReduced());
    portal.takeSetting(QStringLiteral("enable-animations"), true);
    QVERIFY(!portal.isMotionReduced());
    portal.takeSetting(QStringLiteral("reduced-motion"), 1U);
    QVERIFY(portal.isMotionReduced());
}

void ThemeTest::portalWithoutPreferenceLeavesThePlatforms()
{
    auto platform = std::make_unique<FakeAppearance>();
    FakeAppearance *fake = platform.get();
    fake->become(Scheme::Dark);
    numberdesk::PortalAppearance portal(std::move(platform));
    portal.takeSetting(QStringLiteral("color-scheme"), 2U);
    QCOMPARE(portal.scheme(), Scheme::Light);
    portal.takeSetting(QStringLiteral("color-scheme"), 0U);
    QCOMPARE(portal.scheme(), Scheme::Dark);
    const QSignalSpy changes(&portal, &numberdesk::SystemAppearance::changed);
    fake->become(Scheme::Light);
    QCOMPARE(portal.scheme(), Scheme::Light);
    QCOMPARE(changes.count(), 1);
}
#endif

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
