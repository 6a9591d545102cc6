// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casebook.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/ui/purchase/sampledesk.h"
#include "tests/ui/support/find.h"
#include "ui/compliance/form/requirementform.h"
#include "ui/compliance/view/complianceview.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTimer>

using numberdesk::ComplianceCase;
using numberdesk::ComplianceView;
using numberdesk::Requirement;
using numberdesk::RequirementForm;
using numberdesk::RequirementSet;
using numberdesk::Services;
using numberdesk::VaultKeeper;
namespace tests = numberdesk::tests;

namespace {

constexpr int Fields = 500;
/// Every other field is answered, but for those that are typed into.
constexpr int First = 200;
constexpr int Typed = 12;
constexpr int Answered = (Fields - Typed) / 2;

/// How long a window of a debug build on a busy machine may keep its person waiting. @unit milliseconds
constexpr double Bearable = 400;

RequirementSet longSet()
{
    RequirementSet set;
    for (int index = 0; index < Fields; ++index) {
        Requirement asked;
        asked.key = QStringLiteral("field_%1").arg(index);
        asked.name = QStringLiteral("Field %1").arg(index);
        asked.description = QStringLiteral("What the regulator wants to know in its line %1").arg(index);
        asked.required = true;
        asked.kind = index % 50 == 49 ? Requirement::Kind::Document : Requirement::Kind::Text;
        asked.criteria.pattern = QStringLiteral("^[a-z ]{1,%1}$").arg(index + 1);
        set.requirements.append(asked);
    }
    return set;
}

/// Records how long the event loop was away between two of its turns.
class Pauses : public QObject
{
public:
    Pauses()
    {
        connect(&m_beat, &QTimer::timeout, this, [this] { m_all.append(elapsed()); });
        // As often as a screen shows something new.
        m_beat.setInterval(8);
        m_beat.setTimerType(Qt::PreciseTimer);
    }

    void begin()
    {
        m_all.clear();
        m_clock.start();
        m_beat.start();
    }
    /// Sorted. @unit milliseconds
    QList<double> end()
    {
        m_beat.stop();
        m_all.append(elapsed());
        std::sort(m_all.begin(), m_all.end());
        return m_all;
    }

private:
    double elapsed()
    {
        const double milliseconds = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        m_clock.start();
        return milliseconds;
    }

    QTimer m_beat;
    QElapsedTimer m_clock;
    QList<double> m_all;
};

double percentile(const QList<double> &sorted, double part)
{
    return sorted.at(std::min(sorted.size() - 1, static_cast<qsizetype>(static_cast<double>(sorted.size()) * part)));
}

} // namespace

/// The window goes on while a case that asks for five hundred things is opened and filled in.
class LongCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<tests::SampleDesk>();
        QTRY_COMPARE(services().vault.state(), VaultKeeper::State::Open);
    }

    void cleanup()
    {
        m_view.reset();
        m_desk.reset();
    }

    void theWindowGoesOnWhileItIsOpened()
    {
        begin(1);
        Pauses pauses;
        pauses.begin();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(form() != nullptr && form()->isComplete(), 30000);
        QTest::qWait(300);
        tell("opening", pauses.end());
    }

    void theWindowGoesOnWhileItIsFilledIn()
    {
        const QStringList ids = begin(4);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(form() != nullptr && form()->isComplete(), 30000);
        QTest::qWait(800);
        const int before = m_view->openGaps();
        QCOMPARE(list("What is missing")->model()->rowCount(), Fields - Answered);
        QList<double> keys;
        Pauses pauses;
        pauses.begin();
        for (int place = 0; place < Typed; ++place) {
            auto *edit = tests::named<QLineEdit>(m_view.get(), QStringLiteral("Field %1").arg(First + place));
            edit->setFocus();
            for (int letter = 0; letter < 3; ++letter) {
                QElapsedTimer clock;
                clock.start();
                QTest::keyClick(edit, Qt::Key_A);
                m_view->repaint();
                keys.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
                QTest::qWait(20);
            }
            // Longer than the book and the form wait before they keep what was typed.
            QTest::qWait(600);
        }
        tell("filling in", pauses.end());
        std::sort(keys.begin(), keys.end());
        tell("a key stroke, painted", keys);
        QTRY_COMPARE(m_view->openGaps(), before - Typed);
        QCOMPARE(list("What is missing")->model()->rowCount(), Fields - Answered - Typed);
        QCOMPARE(services().cases.find(ids.constLast())->answers.size(), Answered + Typed);
    }

private:
    [[nodiscard]] Services services() const { return m_desk->services(); }
    [[nodiscard]] RequirementForm *form() const { return m_view->findChild<RequirementForm *>(); }
    [[nodiscard]] QListView *list(const char *name) const
    {
        return tests::named<QListView>(m_view.get(), QString::fromLatin1(name));
    }

    static void tell(const char *what, const QList<double> &sorted)
    {
        qInfo("%s: median %.1f, 99th percentile %.1f, longest %.1f ms of %lld", what, percentile(sorted, 0.5),
              percentile(sorted, 0.99), sorted.constLast(), static_cast<long long>(sorted.size()));
        QVERIFY(sorted.constLast() < Bearable);
    }

    void open()
    {
        m_view = std::make_unique<ComplianceView>(services());
        m_view->resize(1100, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    /// So many cases, each with as much to fill in. @return their ids; the last one is shown first
    QStringList begin(int count) const
    {
        const auto hit = m_desk->offer(QStringLiteral("mindhunters"), "IT");
        QStringList ids;
        for (int place = 0; place < count; ++place) {
            ComplianceCase like;
            like.accountName = hit.accountName;
            like.providerId = hit.providerId;
            like.providerName = hit.providerName;
            const auto kind = static_cast<numberdesk::NumberType::Kind>(place + 1);
            const auto begun = services().cases.begin({hit.accountId, hit.number.country, kind}, like);
            QTest::qWait(2);
            ComplianceCase entry = *services().cases.setAsked(begun->id, longSet(), false);
            for (int index = 0; index < Fields; index += 2) {
                if (index < First || index >= First + Typed) {
                    entry.answers[QStringLiteral("field_%1").arg(index)].value = QStringLiteral("a");
                }
            }
            ids.append(services().cases.put(entry)->id);
        }
        return ids;
    }

    std::unique_ptr<tests::SampleDesk> m_desk;
    std::unique_ptr<ComplianceView> m_view;
};

QTEST_MAIN(LongCaseTest)
#include "tst_longcase.moc"
