// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compliance/form/formgap.h"
#include "ui/widgets/checklist.h"

#include <QPointer>

class QScrollArea;

namespace numberdesk {

class RequirementForm;

/// What is missing in a form, beside it; a link and F8 lead to the fields.
class MissingList : public CheckList
{
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);

    /// Tells what @p form lacks now; @p area is what scrolls to its fields. A null form lacks nothing.
    void follow(RequirementForm *form, QScrollArea *area);
    [[nodiscard]] const QList<FormGap> &gaps() const { return m_gaps; }
    /// "3 things missing or wrong. F8 jumps to the next."; empty when nothing is.
    [[nodiscard]] QString sentence() const;
    /// The next field after the one that has the focus. @return false when nothing is missing
    bool goToNext();

    /// The word of the links.
    static QString goWord();

private:
    void goTo(const QString &key);

    QPointer<RequirementForm> m_form;
    QPointer<QScrollArea> m_area;
    QList<FormGap> m_gaps;
};

} // namespace numberdesk
