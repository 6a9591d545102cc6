// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/purchaseplan.h"
#include "ui/widgets/panel.h"

class QPushButton;

namespace numberdesk {

/// What can be done about a line that cannot be bought as it is: accept its price, put another number in its place,
/// fill in what is required.
class SetAsidePanel : public Panel
{
    Q_OBJECT

public:
    explicit SetAsidePanel(QWidget *parent = nullptr);

    /// Shows a line with the numbers that may take its place; null for none.
    void showLine(const PlannedLine *line, const QList<AvailableNumber> &replacements);

Q_SIGNALS:
    void priceAccepted(const QString &lineId);
    void replacementChosen(const QString &lineId, const numberdesk::AvailableNumber &number);
    void requirementsRequested(const QString &lineId);
    void activityRequested();

private:
    void rebuild();
    void addReplacements(QVBoxLayout *column);

    std::optional<PlannedLine> m_line;
    QList<AvailableNumber> m_replacements;
    TextLabel *m_number;
    TextLabel *m_reason;
    QWidget *m_choices = nullptr;
};

} // namespace numberdesk
