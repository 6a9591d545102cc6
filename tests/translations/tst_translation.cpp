// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"
#include "translations/pseudotranslator.h"
#include "translations/translation.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using numberdesk::Language;
using numberdesk::pseudoText;
using numberdesk::Translation;

namespace {

QStringList codes(const QList<Language> &languages)
{
    QStringList codes;
    for (const Language &language : languages) {
        codes.append(language.code);
    }
    return codes;
}

QString country() { return QCoreApplication::translate("Country", "Germany"); }

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilesThatAreCompiledInAreOffered()
    {
        const QList<Language> offered = numberdesk::offeredLanguages();
        QCOMPARE(offered.constFirst(), (Language{QStringLiteral("en"), QStringLiteral("English")}));
        QVERIFY(codes(offered).contains(QStringLiteral("de")));
        QVERIFY(codes(offered).contains(QStringLiteral("it")));
        QVERIFY(!numberdesk::isKnownLanguage(QStringLiteral("tlh")));
        QVERIFY(numberdesk::isKnownLanguage(QStringLiteral("pseudo-rtl")));
    }

    void theBestLanguageIsTheFirstThatWeHave_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("exact") << QStringList{QStringLiteral("it")} << QStringLiteral("it");
        QTest::newRow("a region's") << QStringList{QStringLiteral("de-CH"), QStringLiteral("en-US")}
                                    << QStringLiteral("de");
        QTest::newRow("the second") << QStringList{QStringLiteral("ro-RO"), QStringLiteral("it-IT")}
                                    << QStringLiteral("it");
        QTest::newRow("none") << QStringList{QStringLiteral("ro-RO")} << QStringLiteral("en");
        QTest::newRow("C") << QStringList{QStringLiteral("C")} << QStringLiteral("en");
    }

    void theBestLanguageIsTheFirstThatWeHave()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, best);
        QCOMPARE(numberdesk::bestLanguage(wanted), best);
    }

    void theLanguageIsSwitchedWhileTheProgramRuns()
    {
        Translation translation;
        const QSignalSpy changed(&translation, &Translation::changed);
        QCOMPARE(country(), QStringLiteral("Germany"));
        translation.choose(QStringLiteral("de"));
        QCOMPARE(country(), QStringLiteral("Deutschland"));
        translation.choose(QStringLiteral("de"));
        QCOMPARE(changed.size(), 1);
        translation.choose(QStringLiteral("it"));
        QCOMPARE(country(), QStringLiteral("Germania"));
        translation.choose(QStringLiteral("en"));
        QCOMPARE(country(), QStringLiteral("Germany"));
        QCOMPARE(QCoreApplication::translate("Words", "%n minute(s) ago", nullptr, 1), QStringLiteral("1 minute ago"));
    }

    void theLocaleStays()
    {
        const QLocale before;
        Translation translation;
        translation.choose(QStringLiteral("it"));
        QCOMPARE(QLocale(), before);
    }

    void qtsOwnWordsFollow()
    {
        Translation translation;
        translation.choose(QStringLiteral("de"));
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), QStringLiteral("Abbrechen"));
    }

    void pseudoTextKeepsWhatIsNotWords_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("placeholders") << QStringLiteral("%1 of %L2, %n")
                                      << QStringList{QStringLiteral("%1"), QStringLiteral("%L2"), QStringLiteral("%n")};
        QTest::newRow("pattern") << QStringLiteral("Sales {city} {n}")
                                 << QStringList{QStringLiteral("{city}"), QStringLiteral("{n}")};
        QTest::newRow("tags") << QStringLiteral("<b>One</b> &amp; two")
                              << QStringList{QStringLiteral("<b>"), QStringLiteral("</b>"), QStringLiteral("&amp;")};
        QTest::newRow("mnemonic") << QStringLiteral("&File") << QStringList{QStringLiteral("&F")};
        QTest::newRow("line break") << QStringLiteral("One\ntwo") << QStringList{QStringLiteral("\n")};
    }

    void pseudoTextKeepsWhatIsNotWords()
    {
        QFETCH(QString, english);
        QFETCH(QStringList, kept);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QString text = pseudoText(english, direction);
            QVERIFY(numberdesk::PseudoTranslator::isPseudo(text));
            for (const QString &piece : kept) {
                QVERIFY2(text.contains(piece), qUtf8Printable(text));
            }
        }
    }

    void pseudoTextIsLonger()
    {
        const QString english = QStringLiteral("Tokens are kept in the system’s keychain and nowhere else.");
        const QString text = pseudoText(english, Qt::LeftToRight);
        QVERIFY2(text.size() > english.size() * 13 / 10, qUtf8Printable(text));
        QVERIFY(!text.contains(QStringLiteral("Tokens")));
    }

    void pseudoTextHasPlurals()
    {
        Translation translation;
        translation.choose(QStringLiteral("pseudo"));
        const QString one = QCoreApplication::translate("Words", "%n minute(s) ago", nullptr, 1);
        QVERIFY2(one.contains(QStringLiteral("1 ")) && !one.contains(u'('), qUtf8Printable(one));
    }

    void theDirectionFollowsTheLanguage()
    {
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        {
            Translation translation;
            translation.choose(QStringLiteral("pseudo-rtl"));
            QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
            translation.choose(QStringLiteral("de"));
            QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        }
    }

    void textsAreSetAnewAndWhatWasTypedStays()
    {
        Translation translation;
        QWidget window;
        auto *label = new QLabel(&window);
        auto *edit = new QLineEdit(&window);
        auto *field = new numberdesk::Field({}, edit, &window);
        numberdesk::keepTranslated(&window, [label, field] {
            label->setText(country());
            field->setLabel(country());
        });
        field->setOptional(true);
        edit->setText(QStringLiteral("typed"));
        QCOMPARE(label->text(), QStringLiteral("Germany"));

        translation.choose(QStringLiteral("pseudo"));
        QTRY_COMPARE(label->text(), pseudoText(QStringLiteral("Germany"), Qt::LeftToRight));
        QCOMPARE(edit->accessibleName(), label->text());
        const QList<QLabel *> labels = field->findChildren<QLabel *>();
        // "(optional)" is the field's own word.
        QVERIFY2(
            labels.constFirst()->text().contains(pseudoText(QStringLiteral("optional"), Qt::LeftToRight).mid(4, 6)),
            qUtf8Printable(labels.constFirst()->text()));
        QCOMPARE(edit->text(), QStringLiteral("typed"));
    }
};

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
