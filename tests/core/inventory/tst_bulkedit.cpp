// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/bulk/bulkedit.h"
#include "core/inventory/numbereditor.h"
#include "tests/core/inventory/numbersdesk.h"
#include "tests/support/fulldisk.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::BulkEdit;
using numberdesk::EditLine;
using numberdesk::ErrorKind;
using numberdesk::InventoryNumber;
using numberdesk::NumberAnnotation;
using numberdesk::NumberDifference;
using numberdesk::NumberEdit;
using numberdesk::NumberEditor;
using numberdesk::NumberWish;
using numberdesk::OwnedNumber;
using numberdesk::PhoneNumber;
using numberdesk::plannedEdit;
using numberdesk::Result;
using numberdesk::tests::FakeProvider;
using numberdesk::tests::FakeSource;
using numberdesk::tests::FullDisk;
using numberdesk::tests::NumbersDesk;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;
using Field = NumberDifference::Field;
using Stage = EditLine::Stage;

namespace {

const QString A = QStringLiteral("a");

QString numberText(int place) { return QStringLiteral("+1202555%1").arg(place, 4, 10, QLatin1Char('0')); }

OwnedNumber numbered(int place, const QString &label = {})
{
    OwnedNumber number = ownedNumber(QStringLiteral("n-%1").arg(place), numberText(place));
    number.label = label;
    return number;
}

InventoryNumber entry(int place, const QString &label = {}) { return {A, numbered(place, label), {}, {}}; }

NumberWish labelled(const QString &label)
{
    NumberWish wish;
    wish.change.label = label;
    return wish;
}

QList<Stage> stagesOf(const QList<EditLine> &lines)
{
    QList<Stage> stages;
    for (const EditLine &line : lines) {
        stages.append(line.stage);
    }
    return stages;
}

} // namespace

class BulkEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<NumbersDesk>();
        m_source = std::make_unique<FakeSource>();
        m_provider = &m_source->add(A);
        m_editor = std::make_unique<NumberEditor>(*m_source, m_desk->inventory, m_desk->journal());
        m_bulk = std::make_unique<BulkEdit>(m_desk->annotations, *m_editor, [](const QString &) { return 1; });
    }

    void cleanup()
    {
        m_bulk.reset();
        m_editor.reset();
        m_desk.reset();
    }

    void aPlanTellsWhatBecomesWhat()
    {
        NumberAnnotation kept;
        kept.tags = QStringList{QStringLiteral("night"), QStringLiteral("sales")};
        kept.owner = QStringLiteral("Reception");
        kept.costCentre = QStringLiteral("4711");
        NumberWish wish = labelled(QStringLiteral("  Front   desk "));
        wish.change.addTags = QStringList{QStringLiteral("vip")};
        wish.change.removeTags = QStringList{QStringLiteral("Night")};
        wish.change.owner = QString();
        wish.change.costCentre = QStringLiteral("4711");
        wish.isProtected = true;
        const NumberEdit edit = plannedEdit(entry(1, QStringLiteral("Old")), kept, wish, true);
        const QList<NumberDifference> expected{
            {Field::Label, QStringLiteral("Old"), QStringLiteral("Front desk"), true},
            {Field::Owner, QStringLiteral("Reception"), QString(), false},
            {Field::Tags, QStringLiteral("night, sales"), QStringLiteral("sales, vip"), false},
            {Field::Protection, QStringLiteral("false"), QStringLiteral("true"), false}};
        QVERIFY(edit.differences == expected);
        QCOMPARE(edit.providerLabel, std::optional(QStringLiteral("Front desk")));
        QVERIFY(!edit.own.label && !edit.own.costCentre);
    }

    void whatIsSoAlreadyIsLeftAlone()
    {
        NumberAnnotation kept;
        kept.tags = QStringList{QStringLiteral("night")};
        kept.isProtected = true;
        NumberWish wish = labelled(QStringLiteral("Desk"));
        wish.change.addTags = QStringList{QStringLiteral("NIGHT")};
        wish.change.notes = QString();
        wish.isProtected = true;
        const NumberEdit edit = plannedEdit(entry(1, QStringLiteral("Desk")), kept, wish, true);
        QVERIFY(edit.changesNothing());
        QVERIFY(edit.own.isEmpty() && !edit.isProtected && !edit.providerLabel);
    }

    void aLabelGoesWhereItIsKept()
    {
        const NumberEdit here = plannedEdit(entry(1), {}, labelled(QStringLiteral("Desk")), false);
        QCOMPARE(here.own.label, std::optional(QStringLiteral("Desk")));
        QVERIFY(!here.providerLabel && !here.differences.constFirst().isAtProvider);
        const NumberEdit fixed =
            plannedEdit(entry(1, QStringLiteral("Theirs")), {}, labelled(QStringLiteral("Desk")), false);
        QVERIFY(fixed.refused);
        QCOMPARE(fixed.refused->fields.constFirst().field, QStringLiteral("label"));
    }

    void whatIsTooLongIsRefused()
    {
        const NumberEdit edit =
            plannedEdit(entry(1), {}, labelled(QString(NumberAnnotation::MaximumLabel + 1, QLatin1Char('x'))), true);
        QVERIFY(edit.refused && !edit.changesNothing());
        NumberAnnotation full;
        for (int place = 0; place < NumberAnnotation::MaximumTags; ++place) {
            full.tags.append(QStringLiteral("t%1").arg(place));
        }
        NumberWish wish;
        wish.change.addTags = QStringList{QStringLiteral("one more")};
        QVERIFY(plannedEdit(entry(1), full, wish, true).refused);
    }

    void eachNumberHasItsOwnOutcome()
    {
        m_desk->has(A, {numbered(1), numbered(2), numbered(3)});
        answer(numbered(1, QStringLiteral("Desk")));
        m_provider->updates.push_back({Scripted<Result<OwnedNumber>>::Behaviour::Answer,
                                       numberdesk::failure(numberdesk::tests::error(ErrorKind::ValidationFailed)),
                                       {}});
        answer(numbered(3, QStringLiteral("Desk")));
        NumberWish wish = labelled(QStringLiteral("Desk"));
        wish.change.owner = QStringLiteral("Reception");
        const QList<EditLine> lines = done(planned({1, 2, 3}, wish), {});
        QCOMPARE(stagesOf(lines), (QList<Stage>{Stage::Done, Stage::Failed, Stage::Done}));
        QCOMPARE(lines.at(1).error->kind, ErrorKind::ValidationFailed);
        QCOMPARE(m_source->log.filter(QStringLiteral("update")).size(), 3);
        QCOMPARE(m_desk->inventory.find(QStringLiteral("a/n-3"))->number.label, QStringLiteral("Desk"));
        QCOMPARE(kept(2).owner, QStringLiteral("Reception"));
    }

    void aLabelKeptHereGoesWhenTheProviderHasIt()
    {
        m_desk->has(A, {numbered(1)});
        numberdesk::AnnotationChange own;
        own.label = QStringLiteral("Mine");
        m_desk->keep(A, numberText(1), own);
        answer(numbered(1, QStringLiteral("Desk")));
        QCOMPARE(stagesOf(done(planned({1}, labelled(QStringLiteral("Desk"))), {})), QList<Stage>{Stage::Done});
        QVERIFY(kept(1).label.isEmpty());
    }

    void manyAreKeptInFewSteps()
    {
        QList<OwnedNumber> numbers;
        QList<int> places;
        for (int place = 0; place < 1200; ++place) {
            numbers.append(numbered(place));
            places.append(place);
        }
        m_desk->has(A, numbers);
        NumberWish wish;
        wish.change.addTags = QStringList{QStringLiteral("night")};
        wish.isProtected = true;
        QSignalSpy steps(&m_desk->annotations, &numberdesk::Annotations::changed);
        const QList<EditLine> lines = done(planned(places, wish), {});
        QVERIFY(
            std::all_of(lines.cbegin(), lines.cend(), [](const EditLine &line) { return line.stage == Stage::Done; }));
        // Three pieces of tags, one of protection.
        QCOMPARE(steps.size(), 4);
        QVERIFY(kept(1199).isProtected);
        QCOMPARE(kept(0).tags, QStringList{QStringLiteral("night")});
        QCOMPARE(m_source->log, QStringList());
    }

    void aFullDiskFailsAndNothingIsSent()
    {
        m_desk->has(A, {numbered(1)});
        NumberWish wish = labelled(QStringLiteral("Desk"));
        wish.change.notes = QString(9000, QLatin1Char('n'));
        const QList<NumberEdit> edits = planned({1}, wish);
        auto disk = std::make_unique<FullDisk>();
        const QList<EditLine> lines = done(edits, {});
        disk.reset();
        QCOMPARE(stagesOf(lines), QList<Stage>{Stage::Failed});
        QCOMPARE(lines.constFirst().error->kind, ErrorKind::StorageFailed);
        QCOMPARE(m_source->log, QStringList());
    }

    void aStopEndsWhatIsNotSent()
    {
        m_desk->has(A, {numbered(1), numbered(2), numbered(3)});
        std::stop_source stop;
        m_provider->updates.push_back(
            {Scripted<Result<OwnedNumber>>::Behaviour::Delay, numbered(1, QStringLiteral("Desk")), 50ms});
        connect(m_bulk.get(), &BulkEdit::changed, m_bulk.get(), [&stop](const EditLine &line) {
            if (line.stage == Stage::UnderWay) {
                stop.request_stop();
            }
        });
        const QList<EditLine> lines = done(planned({1, 2, 3}, labelled(QStringLiteral("Desk"))), stop.get_token());
        QCOMPARE(stagesOf(lines), (QList<Stage>{Stage::Done, Stage::Cancelled, Stage::Cancelled}));
        QCOMPARE(m_source->log.filter(QStringLiteral("update")).size(), 1);
    }

    void whatWasRefusedIsNotTried()
    {
        m_desk->has(A, {numbered(1, QStringLiteral("Theirs"))});
        NumberWish wish = labelled(QStringLiteral("Desk"));
        wish.change.owner = QStringLiteral("Reception");
        const NumberEdit refused = plannedEdit(entry(1, QStringLiteral("Theirs")), {}, wish, false);
        QCOMPARE(stagesOf(done({refused}, {})), QList<Stage>{Stage::Failed});
        QVERIFY(kept(1).owner.isEmpty());
    }

    void itCanBeDestroyedInTheMiddle()
    {
        m_desk->has(A, {numbered(1), numbered(2)});
        m_provider->updates.push_back(
            {Scripted<Result<OwnedNumber>>::Behaviour::Delay, numbered(1, QStringLiteral("Desk")), 20ms});
        auto running = m_bulk->run(planned({1, 2}, labelled(QStringLiteral("Desk"))), {});
        QTRY_COMPARE(m_source->log.filter(QStringLiteral("update")).size(), 1);
        m_bulk.reset();
        const QList<EditLine> lines = numberdesk::tests::waitFor(std::move(running));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(m_source->log.filter(QStringLiteral("update")).size(), 1);
    }

private:
    void answer(const OwnedNumber &number)
    {
        m_provider->updates.push_back({Scripted<Result<OwnedNumber>>::Behaviour::Answer, number, {}});
    }

    QList<NumberEdit> planned(const QList<int> &places, const NumberWish &wish) const
    {
        QList<NumberEdit> edits;
        for (const int place : places) {
            edits.append(plannedEdit(entry(place), kept(place), wish, true));
        }
        return edits;
    }

    QList<EditLine> done(const QList<NumberEdit> &edits, const std::stop_token &stop)
    {
        return numberdesk::tests::waitFor(m_bulk->run(edits, stop));
    }

    NumberAnnotation kept(int place) const
    {
        return m_desk->annotations.find(A, PhoneNumber(numberText(place))).value_or(NumberAnnotation());
    }

    std::unique_ptr<NumbersDesk> m_desk;
    std::unique_ptr<FakeSource> m_source;
    FakeProvider *m_provider = nullptr;
    std::unique_ptr<NumberEditor> m_editor;
    std::unique_ptr<BulkEdit> m_bulk;
};

QTEST_GUILESS_MAIN(BulkEditTest)
#include "tst_bulkedit.moc"
