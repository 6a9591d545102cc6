// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace numberdesk {

/// Something that keeps a purchase from being confirmed.
struct FormGap
{
    /// Unique on the form.
    QString key;
    /// Something was entered and it is wrong; otherwise nothing was entered.
    bool isWrong = false;
    QString text;
    /// What to put the focus on to mend it; null while a long form has not come so far (RequirementForm::placeOf()).
    QWidget *place = nullptr;
    /// The provider rejected what stands there; `text` has its words.
    bool isRejected = false;
};

} // namespace numberdesk
