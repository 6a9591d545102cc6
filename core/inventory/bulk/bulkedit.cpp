// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/bulk/bulkedit.h"

#include "core/inventory/annotations.h"
#include "core/inventory/numbereditor.h"
#include "core/purchasing/accountlanes.h"

#include <algorithm>
#include <utility>

namespace numberdesk {
namespace {

/// Numbers whose annotations are kept in one step: few steps, and a stop is heeded between two of them.
constexpr qsizetype PieceSize = 500;

AnnotatedNumber annotated(const NumberEdit &edit) { return {edit.number.accountId, edit.number.number.number}; }

} // namespace

struct BulkEdit::Run
{
    QList<NumberEdit> edits;
    QList<EditLine> lines;
    std::stop_token stop;

    [[nodiscard]] bool isOpen(qsizetype index) const
    {
        return lines.at(index).stage == EditLine::Stage::Waiting || lines.at(index).stage == EditLine::Stage::UnderWay;
    }
};

BulkEdit::BulkEdit(Annotations &annotations, NumberEditor &editor,
                   std::function<int(const QString &accountId)> concurrencyOf, QObject *parent)
    : QObject(parent)
    , m_annotations(annotations)
    , m_editor(editor)
    , m_concurrencyOf(std::move(concurrencyOf))
{}

void BulkEdit::settle(Run &run, qsizetype index, EditLine::Stage stage, const std::optional<Error> &error)
{
    EditLine &line = run.lines[index];
    line.stage = stage;
    line.error = error;
    Q_EMIT changed(line);
}

Task<QList<EditLine>> BulkEdit::run(QList<NumberEdit> edits, std::stop_token stop)
{
    const QPointer<BulkEdit> self(this);
    auto run = std::make_shared<Run>();
    run->edits = std::move(edits);
    run->stop = std::move(stop);
    QStringList accounts;
    for (qsizetype index = 0; index < run->edits.size(); ++index) {
        run->lines.append({index, EditLine::Stage::Waiting, {}});
        accounts.append(run->edits.at(index).number.accountId);
    }
    for (qsizetype index = 0; index < run->edits.size(); ++index) {
        if (run->edits.at(index).refused) {
            settle(*run, index, EditLine::Stage::Failed, run->edits.at(index).refused);
        }
    }
    co_await keep(run);
    if (self) {
        co_await protect(run, true);
    }
    if (self) {
        co_await protect(run, false);
    }
    if (self) {
        LineWork work = [self, run](qsizetype index) { return self->send(run, index); };
        co_await workThrough(QPointer<QObject>(this), accounts, m_concurrencyOf, work);
    }
    co_return run->lines;
}

Task<void> BulkEdit::keep(std::shared_ptr<Run> run)
{
    const QPointer<BulkEdit> self(this);
    QList<QList<qsizetype>> pieces;
    for (qsizetype index = 0; index < run->edits.size(); ++index) {
        if (run->isOpen(index) && !run->edits.at(index).own.isEmpty()) {
            if (pieces.isEmpty() || pieces.constLast().size() >= PieceSize) {
                pieces.append(QList<qsizetype>());
            }
            pieces.last().append(index);
        }
    }
    for (qsizetype piece = 0; piece < pieces.size() && self && !run->stop.stop_requested(); ++piece) {
        co_await keepPiece(run, pieces.at(piece));
    }
    if (!self || !run->stop.stop_requested()) {
        co_return;
    }
    for (qsizetype index = 0; index < run->lines.size(); ++index) {
        if (run->lines.at(index).stage == EditLine::Stage::Waiting) {
            settle(*run, index, EditLine::Stage::Cancelled);
        }
    }
}

Task<void> BulkEdit::keepPiece(std::shared_ptr<Run> run, QList<qsizetype> piece)
{
    const QPointer<BulkEdit> self(this);
    QList<AnnotationEdit> kept;
    for (const qsizetype index : std::as_const(piece)) {
        kept.append(AnnotationEdit{annotated(run->edits.at(index)), run->edits.at(index).own});
    }
    Result<std::monostate> done = co_await m_annotations.changeEach(kept);
    if (!self) {
        co_return;
    }
    for (const qsizetype index : std::as_const(piece)) {
        if (!done) {
            settle(*run, index, EditLine::Stage::Failed, done.error());
        } else {
            settle(*run, index, EditLine::Stage::UnderWay);
        }
    }
}

Task<void> BulkEdit::protect(std::shared_ptr<Run> run, bool isProtected)
{
    const QPointer<BulkEdit> self(this);
    QList<AnnotatedNumber> numbers;
    QList<qsizetype> lines;
    for (qsizetype index = 0; index < run->edits.size(); ++index) {
        if (run->isOpen(index) && run->edits.at(index).isProtected == isProtected) {
            numbers.append(annotated(run->edits.at(index)));
            lines.append(index);
        }
    }
    if (numbers.isEmpty()) {
        co_return;
    }
    Result<std::monostate> done = co_await m_annotations.setProtected(numbers, isProtected);
    if (!self || done) {
        co_return;
    }
    for (const qsizetype index : std::as_const(lines)) {
        settle(*run, index, EditLine::Stage::Failed, done.error());
    }
}

Task<void> BulkEdit::send(std::shared_ptr<Run> run, qsizetype index)
{
    const QPointer<BulkEdit> self(this);
    if (!run->isOpen(index)) {
        co_return;
    }
    const NumberEdit edit = run->edits.at(index);
    if (!edit.providerLabel) {
        settle(*run, index, EditLine::Stage::Done);
        co_return;
    }
    if (run->stop.stop_requested()) {
        settle(*run, index, EditLine::Stage::Cancelled);
        co_return;
    }
    settle(*run, index, EditLine::Stage::UnderWay);
    NumberChange change;
    change.label = edit.providerLabel;
    // A request that is under way is waited for: a stop would leave open what became of it.
    const std::stop_token never;
    Result<OwnedNumber> changed = co_await m_editor.change(edit.number.accountId, edit.number.number, change, never);
    if (!self) {
        co_return;
    }
    if (!changed) {
        settle(*run, index, EditLine::Stage::Failed, changed.error());
        co_return;
    }
    // The provider has the label now; one that is kept here would come back when the provider's is cleared.
    const std::optional<NumberAnnotation> kept = m_annotations.find(edit.number.accountId, edit.number.number.number);
    if (kept && !kept->label.isEmpty()) {
        AnnotationChange taken;
        taken.label = QString();
        QList<AnnotatedNumber> one;
        one.append(annotated(edit));
        Result<std::monostate> cleared = co_await m_annotations.change(one, taken);
        if (!self) {
            co_return;
        }
        if (!cleared) {
            settle(*run, index, EditLine::Stage::Failed, cleared.error());
            co_return;
        }
    }
    settle(*run, index, EditLine::Stage::Done);
}

} // namespace numberdesk
