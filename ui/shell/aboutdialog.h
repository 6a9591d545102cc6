// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace numberdesk {

/// What this program is: its version, what it is made of, and under which licences. What support asks for first can be
/// copied.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// Versions and kind of machine, one a line, in English for whoever reads it. Holds no name, path or account of the
    /// person.
    static QString textForSupport();
};

} // namespace numberdesk
