// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QVBoxLayout;

namespace numberdesk {

namespace sandbox {
class SandboxServer;
}

/// Makes the sample carriers misbehave, so that people can rehearse: slow answers, lost answers, a carrier that cannot
/// be reached, refusals and whatever a carrier's documentation leaves open. Works at once, on the next request.
class SandboxPanel : public QDialog
{
    Q_OBJECT

public:
    /// `server` outlives the panel.
    explicit SandboxPanel(sandbox::SandboxServer &server, QWidget *parent = nullptr);

private:
    QWidget *makeCarrier(const QString &providerId);
    QWidget *makeTransport(const QString &providerId);

    sandbox::SandboxServer &m_server;
};

} // namespace numberdesk
