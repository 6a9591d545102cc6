// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/knowngaps.h"
#include "tests/core/compliance/cases/samplecase.h"

#include <QTest>

using numberdesk::AnswerJudge;
using numberdesk::CaseGap;
using numberdesk::ComplianceCase;
using numberdesk::DocumentCheck;
using numberdesk::KnownGaps;
using numberdesk::Requirement;
namespace tests = numberdesk::tests;

/// What was found out once is not looked at again, and never told of something else.
class KnownGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_looks = 0;
        m_isGone = false;
    }

    void aCaseThatStayedIsNotLookedAtAgain()
    {
        KnownGaps known = gaps();
        const ComplianceCase entry = tests::answeredCase();
        QVERIFY(known.of(entry).isEmpty());
        QVERIFY(known.of(entry).isEmpty());
        QCOMPARE(m_looks, 1);
        ComplianceCase other = entry;
        other.id = QStringLiteral("another");
        QVERIFY(known.of(other).isEmpty());
        QVERIFY(known.of(entry).isEmpty());
        QCOMPARE(m_looks, 2);
    }

    void anAnswerThatChangedIsJudgedAnew()
    {
        KnownGaps known = gaps();
        ComplianceCase entry = tests::answeredCase();
        QVERIFY(known.of(entry).isEmpty());
        entry.answers[QStringLiteral("id-tax_id")].value = QStringLiteral("short");
        compareWithAFreshLook(known, entry);
        QCOMPARE(known.of(entry).constFirst().kind, CaseGap::Kind::Wrong);
        entry.answers[QStringLiteral("id-tax_id")].value = QStringLiteral("IT01234567890");
        compareWithAFreshLook(known, entry);
        entry.answers.remove(QStringLiteral("id-tax_id"));
        compareWithAFreshLook(known, entry);
        QCOMPARE(known.of(entry).constFirst().kind, CaseGap::Kind::Missing);
    }

    void aRuleThatChangedIsAppliedToTheSameAnswer()
    {
        KnownGaps known = gaps();
        ComplianceCase entry = tests::answeredCase();
        QVERIFY(known.of(entry).isEmpty());
        entry.asked->requirements[0].criteria.pattern = QStringLiteral("^[a-z]+$");
        compareWithAFreshLook(known, entry);
        QCOMPARE(known.of(entry).size(), 1);
        entry.asked->requirements[0].criteria.pattern = QStringLiteral("^[A-Z0-9]+$");
        compareWithAFreshLook(known, entry);
        QVERIFY(known.of(entry).isEmpty());
    }

    void whatStandsInNoCaseIsLookedAtWhenItIsTold()
    {
        KnownGaps known = gaps();
        const ComplianceCase entry = tests::answeredCase();
        QVERIFY(known.of(entry).isEmpty());
        m_isGone = true;
        QVERIFY(known.of(entry).isEmpty());
        known.forgetAll();
        QCOMPARE(known.of(entry).size(), 1);
        m_isGone = false;
        known.forget(entry.id);
        QVERIFY(known.of(entry).isEmpty());
    }

    void aPatternThatIsUsedAgainIsStillBounded()
    {
        ComplianceCase entry = tests::answeredCase();
        entry.asked->requirements[0].criteria = {};
        entry.asked->requirements[0].criteria.pattern = QStringLiteral("^(a+)+$");
        for (int length = 20; length < 60; ++length) {
            entry.answers[QStringLiteral("id-tax_id")].value = QString(length, u'a') + u'!';
            compareWithAFreshLook(gaps(), entry);
        }
    }

private:
    [[nodiscard]] QList<CaseGap> look(const ComplianceCase &entry, const AnswerJudge &judge) const
    {
        const auto document = [this](const Requirement &, const QString &) {
            DocumentCheck check;
            if (m_isGone) {
                check.fault = DocumentCheck::Fault::Gone;
                check.problem = QStringLiteral("It is gone.");
            }
            return check;
        };
        return numberdesk::gapsOf(entry, {}, document, judge);
    }

    KnownGaps gaps()
    {
        return KnownGaps([this](const ComplianceCase &entry, const AnswerJudge &judge) {
            ++m_looks;
            return look(entry, judge);
        });
    }

    void compareWithAFreshLook(KnownGaps known, const ComplianceCase &entry) const
    {
        QCOMPARE(known.of(entry), look(entry, {}));
    }

    int m_looks = 0;
    bool m_isGone = false;
};

QTEST_GUILESS_MAIN(KnownGapsTest)
#include "tst_knowngaps.moc"
