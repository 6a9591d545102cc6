// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/rowsmodel.h"
#include "core/purchasing/journal.h"

#include <QHash>

namespace numberdesk {

/// The journal, newest first, following it as it grows.
class JournalModel : public RowsModel<JournalEntry>
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        What,
        Number,
        Account,
        Provider,
        Details,
        Who,
        ColumnCount
    };
    /// Lines that are read at the start; the newest. The file keeps all.
    static constexpr int ShownAtMost = 5000;

    explicit JournalModel(QObject *parent = nullptr);

    /// Reads the newest lines and follows. `journal` outlives the model. @error StorageFailed
    Result<void> follow(const Journal &journal);
    /// Shows other lines of the journal that is followed: the newest that pass. @error StorageFailed; then what is
    /// shown stays.
    Result<void> show(const JournalFilter &filter);
    /// Lines that pass the filter in the file; there may be more than ShownAtMost.
    [[nodiscard]] qint64 inFile() const { return m_inFile; }
    /// Brand names by provider id.
    void setProviderNames(const QHash<QString, QString> &names);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    /// After a change of language or locale.
    void retranslate() { refreshAll(); }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const JournalEntry &entry) const override { return entry.id; }
    [[nodiscard]] QVariant cell(const JournalEntry &entry, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const JournalEntry &entry, int column) const override;
    [[nodiscard]] QString searchText(const JournalEntry &entry) const override;

private:
    [[nodiscard]] QString text(const JournalEntry &entry, int column) const;
    [[nodiscard]] QString details(const JournalEntry &entry) const;

    const Journal *m_journal = nullptr;
    JournalFilter m_shown;
    qint64 m_inFile = 0;
    QHash<QString, QString> m_providerNames;
};

} // namespace numberdesk
