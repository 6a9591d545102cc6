// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/casegaps.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// Where a case stands, as a list of cases shows it.
enum class CaseStanding
{
    NeedsAnswers, ///< something is missing or wrong
    Rejected,     ///< the provider did not accept something
    Ready,        ///< all is there
    InReview,
    Approved,
    PutAway,
    Elsewhere ///< the provider handles it in its own console
};

/// One line of the cases.
struct CaseRow
{
    /// Of the case; "elsewhere/" and the account where the provider has no such service.
    QString id;
    CaseStanding standing = CaseStanding::NeedsAnswers;
    /// Translated: "Italy, Local".
    QString title;
    /// Translated: "MindHunters · Milan desk · 3 numbers".
    QString about;
    /// Translated, whole.
    QString nextStep;
    /// What the person must still do.
    int gaps = 0;
    /// Newest first.
    QDateTime changedAt;

    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};

/// The line of a case. @param numbers how many numbers it is for, those of the cart included
CaseRow caseRowOf(const ComplianceCase &entry, const QList<CaseGap> &gaps, const CaseStep &step, int numbers);
/// "Needs answers", "In review", …
QString caseStandingName(CaseStanding standing);

/// The cases, in one column of three lines each; changed last first, what is handled elsewhere at the end.
class CasesModel : public RowsModel<CaseRow>
{
    Q_OBJECT

public:
    /// CaseStanding as int.
    static constexpr int StandingRole = OwnRole;
    static constexpr int AboutRole = OwnRole + 1;
    static constexpr int NextStepRole = OwnRole + 2;

    using RowsModel<CaseRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const CaseRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const CaseRow &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const CaseRow &row, int column) const override;
    [[nodiscard]] QString searchText(const CaseRow &row) const override { return row.title + u' ' + row.about; }
};

/// One thing that is missing in a case.
struct GapRow
{
    /// Unique in the list.
    QString id;
    /// Where it is in the form; empty when it is about the whole.
    QString identifier;
    CaseGap::Kind kind = CaseGap::Kind::Missing;
    QString name;
    /// Who must act, and what is wrong. Translated.
    QString actor;
    QString text;

    friend bool operator==(const GapRow &, const GapRow &) = default;
};

/// The lines of what a case lacks. @param step what comes next, when it is somebody else's turn
QList<GapRow> gapRowsOf(const ComplianceCase &entry, const QList<CaseGap> &gaps, const CaseStep &step);

/// What is missing in a case, over the whole of it, in the order of the form.
class GapsModel : public RowsModel<GapRow>
{
    Q_OBJECT

public:
    /// CaseGap::Kind as int.
    static constexpr int KindRole = OwnRole;
    static constexpr int IdentifierRole = OwnRole + 1;
    /// Who must act, and what is wrong.
    static constexpr int AboutRole = OwnRole + 2;

    using RowsModel<GapRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const GapRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const GapRow &row, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const GapRow &row, int column) const override;
    [[nodiscard]] QString searchText(const GapRow &row) const override { return row.name + u' ' + row.text; }
};

} // namespace numberdesk
