// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providertraits.h"
#include "core/purchasing/purchaseplan.h"
#include "core/purchasing/requirementanswers.h"
#include "ui/services.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace numberdesk {

class MissingList;
class RequirementForm;
class TextLabel;
class ViewHeader;

/// What lines of one account, country and type are asked for, entered once for all of them. What was entered stays
/// until it is forgotten, so that it can be looked at and changed again.
class RequirementsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementsPage(const Services &services, QWidget *parent = nullptr);
    ~RequirementsPage() override;

    /// The form for a line, and for `lines` in all that are asked for the same. @param addressRequired one of them
    /// needs a postal address.
    void showLine(const PlannedLine &line, int lines, bool addressRequired, const ProviderTraits &traits);
    /// Looks at all files again. @return the key of a form that is not complete any more; empty when all are.
    [[nodiscard]] QString incomplete();
    void forget();

Q_SIGNALS:
    /// Everything that is required is there.
    void answered(const numberdesk::CartLine &line, const numberdesk::RequirementAnswers &answers);
    void wentBack();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void refresh();
    void goToNext();
    void save();

    Services m_services;
    CartLine m_line;
    int m_lines = 0;
    RequirementSet m_asked;
    QHash<QString, RequirementForm *> m_forms;
    RequirementForm *m_form = nullptr;
    ViewHeader *m_header;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    MissingList *m_missing;
    TextLabel *m_footer;
    QPushButton *m_back;
    QPushButton *m_save;
};

} // namespace numberdesk
