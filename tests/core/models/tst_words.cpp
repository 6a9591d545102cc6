// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "tests/fakes/fakeprovider.h"

#include <QLocale>
#include <QTest>

namespace words = numberdesk::words;
using numberdesk::Decimal;
using numberdesk::describeError;
using numberdesk::Error;
using numberdesk::ErrorAction;
using numberdesk::ErrorKind;
using numberdesk::Money;
using numberdesk::tests::error;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void amountsFollowTheLocale()
    {
        const Decimal amount = *Decimal::fromText(u"1234.5");
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(words::decimal(amount), QStringLiteral("1.234,50"));
        QCOMPARE(words::decimal(*Decimal::fromText(u"-0.5")), QStringLiteral("-0,50"));
        QCOMPARE(words::money(Money{amount, QStringLiteral("EUR")}), QStringLiteral("1.234,50 EUR"));
        QCOMPARE(words::money(Money{amount, std::nullopt}), QStringLiteral("1.234,50, currency not stated"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(words::decimal(amount), QStringLiteral("1,234.50"));
    }

    void whatIsNotStatedIsNeverAZero()
    {
        QCOMPARE(words::money(std::nullopt), QStringLiteral("not stated"));
        QCOMPARE(words::money(Money{Decimal(1), std::nullopt}), QStringLiteral("1.00, currency not stated"));
        QCOMPARE(words::money(Money{Decimal(1), QStringLiteral("EUR")}), QStringLiteral("EUR 1.00"));
    }

    void timesAreRelative()
    {
        const QDateTime now(QDate(2026, 10, 5), QTime(12, 0), Qt::UTC);
        QCOMPARE(words::relativeTime(now.addSecs(-10), now), QStringLiteral("just now"));
        QVERIFY(words::relativeTime(now.addSecs(-130), now).startsWith(QStringLiteral("2 minute")));
        QCOMPARE(words::relativeTime(now.addDays(-1), now), QStringLiteral("yesterday"));
        QVERIFY(words::relativeTime(now.addDays(-9), now).contains(QStringLiteral("2026")));
        QVERIFY(words::relativeTime({}, now).isEmpty());
    }

    void everyErrorHasASentence()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::ApprovalRequired); ++kind) {
            Error made = error(static_cast<ErrorKind>(kind));
            made.fields.append({QStringLiteral("pattern"), QStringLiteral("needs digits")});
            const auto said = describeError(made, QStringLiteral("DialNexa"), QStringLiteral("Mumbai desk"));
            QVERIFY2(said.sentence.size() > 5, qPrintable(errorKindName(made.kind)));
            QCOMPARE(said.action == ErrorAction::None, said.actionLabel.isEmpty());
            QVERIFY2(!said.sentence.contains(QLatin1String("Error")), qPrintable(said.sentence));
        }
    }

    void theProvidersWordsFollowInQuotes()
    {
        Error taken = error(ErrorKind::NumberTaken);
        taken.providerText = QStringLiteral("Phone number was claimed");
        QCOMPARE(describeError(taken, QStringLiteral("DialNexa"), QStringLiteral("Mumbai desk")).sentence,
                 QStringLiteral(
                     "The number is not for sale any more at DialNexa. DialNexa says: “Phone number was claimed”"));
    }

    void theKeychainsWordsAreNotTheProviders()
    {
        Error locked = error(ErrorKind::KeychainFailed);
        locked.advice = QStringLiteral("Unlock the keychain.");
        locked.providerText = QStringLiteral("Access denied");
        QCOMPARE(describeError(locked, QStringLiteral("DialNexa"), QStringLiteral("Mumbai desk")).sentence,
                 QStringLiteral("Unlock the keychain. The system says: “Access denied”"));
    }

    void figuresAreTold()
    {
        Error poor = error(ErrorKind::InsufficientBalance);
        poor.required = Decimal(1000);
        poor.available = Decimal(450);
        poor.currency = QStringLiteral("INR");
        const QString sentence = describeError(poor, QStringLiteral("Vobiz"), QStringLiteral("Mumbai desk")).sentence;
        QVERIFY(sentence.contains(QStringLiteral("INR 1000.00")));
        QVERIFY(sentence.contains(QStringLiteral("INR 450.00")));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
